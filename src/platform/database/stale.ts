import { refusal } from '../../kernel/domain-error';
import { firstRow, instantText } from './sql';
import type { Transaction } from './transaction';

export class Stale extends refusal('stale', 'version.stale', 'Somebody changed this meanwhile') {}

/** The refusal of a change made from an old version; says who changed the subject last, and when. */
export async function stale(
  tx: Transaction,
  subject: { readonly kind: string; readonly id: string; readonly version?: number },
): Promise<Stale> {
  const last = await firstRow<{ actorName: string; occurredAt: Date | string }>(
    tx,
    `select "actorName", "occurredAt" from "journal_entry"
      where "subjectKind" = ? and "subjectId" = ? order by "occurredAt" desc, "position" desc limit 1`,
    [subject.kind, subject.id],
  );
  const changedAt = last && instantText(last.occurredAt);
  const who = last ? ` ${last.actorName} changed it at ${instantText(last.occurredAt)}.` : '';
  return new Stale(`Your copy is not the newest.${who} Read it again and repeat your change.`, {
    facts: {
      ...(last ? { changedBy: last.actorName, changedAt } : {}),
      ...(subject.version === undefined ? {} : { currentVersion: subject.version }),
    },
  });
}
