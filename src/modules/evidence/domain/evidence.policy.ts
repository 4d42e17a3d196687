import { coversArea, sideOf, type Actor, type Membership } from '../../../kernel/actor';
import { Forbidden } from '../../../kernel/domain-error';
import type { Confidentiality, Evidence, Side } from './evidence';
import { LINK_KINDS, type EvidenceLink, type Known, type LinkKind } from './evidence-link';
import { EvidenceNotFound } from './evidence.errors';

type Watcher = 'auditing' | 'state' | 'viewer';
type Owned = Pick<Evidence, 'id' | 'missionId' | 'side' | 'confidentiality'>;
type Linked = Pick<EvidenceLink, 'kind' | 'known'>;

/**
 * Through which links somebody who is not of the uploading side learns of a document. What this table leaves out is
 * not seen: the rule for lists in the database is made from it too.
 */
export const SHARING: Readonly<
  Record<Confidentiality, Readonly<Record<'other-side' | 'viewer', readonly LinkKind[]>>>
> = {
  public: { 'other-side': LINK_KINDS, viewer: LINK_KINDS },
  internal: { 'other-side': LINK_KINDS, viewer: [] },
  confidential: { 'other-side': ['finding', 'step'], viewer: [] },
  'own-side': { 'other-side': [], viewer: [] },
};

/** A viewer knows what both sides know. */
export function isKnownTo(watcher: Watcher, { toAuditors, toState }: Known): boolean {
  if (watcher === 'viewer') return toAuditors && toState;
  return watcher === 'auditing' ? toAuditors : toState;
}

/** Whether somebody may know of a document. The administrator reads everything. */
function maySee(actor: Actor, evidence: Owned, links: readonly Linked[]): boolean {
  if (actor.administrator) return true;
  const membership = actor.memberships.get(evidence.missionId);
  if (!membership) return false;
  const watcher = sideOf(membership.role);
  if (watcher === evidence.side) return true;
  const ways = SHARING[evidence.confidentiality][watcher === 'viewer' ? 'viewer' : 'other-side'];
  return links.some(({ kind, known }) => ways.includes(kind) && isKnownTo(watcher, known));
}

/** What one may not know of is not there. */
export function assertMaySee(actor: Actor, evidence: Owned, links: readonly Linked[]): void {
  if (!maySee(actor, evidence, links)) throw evidenceNotFound(evidence.id);
}

export const evidenceNotFound = (id: string): EvidenceNotFound =>
  new EvidenceNotFound(`There is no evidence ${id}, or you may not know of it.`);

/** The links that somebody may know of, of a document that they may know of. */
export function linksFor(
  actor: Actor,
  { missionId }: Pick<Evidence, 'missionId'>,
  links: readonly EvidenceLink[],
): readonly EvidenceLink[] {
  if (actor.administrator) return links;
  const membership = actor.memberships.get(missionId);
  if (!membership) return [];
  return links.filter(({ known }) => isKnownTo(sideOf(membership.role), known));
}

/** The side on which somebody acts. Throws Forbidden for those who sit on neither. */
export function actingSide({ role }: Membership): Side {
  const side = sideOf(role);
  if (side === 'viewer') throw new Forbidden('A viewer brings no evidence.');
  return side;
}

/** A document is kept by the side that uploaded it. */
export function assertKeeps(actor: Actor, { missionId, side }: Owned): void {
  const membership = actor.memberships.get(missionId);
  if (!membership || sideOf(membership.role) !== side)
    throw new Forbidden('Only the side that uploaded the evidence may do this.');
}

export function mayKeep(actor: Actor, { missionId, side }: Owned): boolean {
  const membership = actor.memberships.get(missionId);
  return membership !== undefined && sideOf(membership.role) === side;
}

/** Links are made in one's own areas: to what is about several, by those who act in one of them. */
export function assertCovers(membership: Membership, areas: readonly string[]): void {
  if (areas.length === 0 || areas.some((area) => coversArea(membership, area))) return;
  throw new Forbidden(`You act in ${membership.areas.join(', ')}, not in ${areas.join(', ')}.`);
}
