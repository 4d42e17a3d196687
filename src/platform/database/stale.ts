import { refusal } from '../../kernel/domain-error';
import { ASIDES } from '../../kernel/domain-event';
import { firstRow, instantText, placeholders } from './sql';
import type { Transaction } from './transaction';

export class Stale extends refusal('stale', 'version.stale', 'Somebody changed this meanwhile') {}

/** What somebody wanted to change. */
export interface StaleSubject {
  readonly kind: string;
  readonly id: string;
  /** The version that stands. */
  readonly version?: number;
  /** A fact about what it is part of, which changes it, too. */
  readonly changedWith?: { readonly kind: string; readonly id: string; readonly type: string };
}

/** The refusal of a change made from an old version; says who changed the subject last, and when. */
export async function stale(
  tx: Transaction,
  { kind, id, version, changedWith: whole }: StaleSubject,
): Promise<Stale> {
  const own = `"subjectKind" = ? and "subjectId" = ? and "type" not in ${placeholders(ASIDES.length)}`;
  const shared = whole ? ` or "subjectKind" = ? and "subjectId" = ? and "type" = ?` : '';
  const last = await firstRow<{ actorName: string; occurredAt: Date | string }>(
    tx,
    `select "actorName", "occurredAt" from "journal_entry" where ${own}${shared}
      order by "occurredAt" desc, "position" desc limit 1`,
    [kind, id, ...ASIDES, ...(whole ? [whole.kind, whole.id, whole.type] : [])],
  );
  const change = last && { changedBy: last.actorName, changedAt: instantText(last.occurredAt) };
  return staleSince(change, version);
}

/** The refusal, where it is known already who changed the subject last, and when. */
export function staleSince(
  change: { readonly changedBy: string; readonly changedAt: string } | undefined,
  currentVersion: number | undefined,
): Stale {
  const who = change ? ` ${change.changedBy} changed it at ${change.changedAt}.` : '';
  return new Stale(`Your copy is not the newest.${who} Read it again and repeat your change.`, {
    facts: { ...change, ...(currentVersion === undefined ? {} : { currentVersion }) },
  });
}

/** Refuses a change made from an old version, before a rule judges what its author has not seen. */
export async function assertCurrent(
  tx: Transaction,
  subject: StaleSubject & { readonly version: number },
  version: number,
): Promise<void> {
  if (subject.version !== version) throw await stale(tx, subject);
}
