import { coversArea, sideOf, type Actor } from '../../../kernel/actor';
import { Forbidden } from '../../../kernel/domain-error';
import type { DomainEvent } from '../../../kernel/domain-event';
import type { Language } from '../../../kernel/localized-text';
import { isKnownToState, type Finding } from './finding';
import { CommentOutOfPlace } from './finding.errors';

/** A word on a finding: the State's agreement or disagreement, an auditor's answer, or a note that stays among the auditors. */
export interface Comment {
  readonly id: string;
  readonly findingId: string;
  /** Kept among the auditors; the State never sees it. */
  readonly internal: boolean;
  /** Whether the State agrees; null for what the auditors write. */
  readonly agree: boolean | null;
  readonly text: string | null;
  readonly language: Language;
  readonly authorId: string;
  readonly authorName: string;
  readonly recordedAt: string;
}

export interface CommentDraft {
  readonly internal?: boolean;
  readonly agree?: boolean;
  readonly reason?: string;
  readonly language: Language;
}

export interface CommentingFacts {
  readonly id: string;
  readonly actor: Actor;
  readonly now: Date;
}

const misplaced = (field: string, detail: string) =>
  new CommentOutOfPlace(`${detail}.`, {
    errors: [{ pointer: `#/${field}`, code: 'out-of-place', detail }],
  });

const COMMENTING: ReadonlySet<string> = new Set([
  'programme-manager',
  'lead-auditor',
  'auditor',
  'ncmc',
  'area-coordinator',
]);

/** Throws Forbidden for whom the area is not theirs to speak of, CommentOutOfPlace where the parts do not fit the person's side. */
export function commentOn(
  finding: Finding,
  { internal = false, agree, reason, language }: CommentDraft,
  { id, actor, now }: CommentingFacts,
): Comment {
  if (sideWhichComments(actor, finding) === 'state') assertStateComment(internal, agree, reason);
  else assertAuditorComment(finding, internal, agree, reason);
  return {
    id,
    findingId: finding.id,
    internal,
    agree: agree ?? null,
    text: reason ?? null,
    language,
    authorId: actor.id,
    authorName: actor.name,
    recordedAt: now.toISOString(),
  };
}

function sideWhichComments(actor: Actor, { missionId, area }: Finding): ReturnType<typeof sideOf> {
  const membership = actor.memberships.get(missionId);
  if (!membership || !COMMENTING.has(membership.role) || !coversArea(membership, area))
    throw new Forbidden('Only the auditors and the State’s coordinators of the area may comment.');
  return sideOf(membership.role);
}

function assertStateComment(internal: boolean, agree?: boolean, reason?: string): void {
  if (internal) throw misplaced('internal', 'internal notes are for the auditors');
  if (agree === undefined) throw misplaced('agree', 'say whether the State agrees');
  if (!agree && reason === undefined) throw misplaced('reason', 'a disagreement needs a reason');
}

function assertAuditorComment(
  finding: Finding,
  internal: boolean,
  agree?: boolean,
  reason?: string,
): void {
  if (agree !== undefined) throw misplaced('agree', 'agreeing is for the State');
  if (reason === undefined)
    throw misplaced('reason', 'write the text of the comment as its reason');
  if (!internal && !isKnownToState(finding))
    throw misplaced('internal', 'a draft takes internal notes only');
}

export const commented = (finding: Finding, comment: Comment): DomainEvent => ({
  type: comment.internal ? 'finding.note-added' : 'finding.commented',
  subject: { kind: 'finding', id: finding.id },
  missionId: finding.missionId,
  changes: { commentId: comment.id, agree: comment.agree, text: comment.text },
});
