import type { CalendarDate } from '../../../kernel/calendar-date';
import type { LinkedEvidence } from './evidence';

/** What the journal keeps of a change to a document. */
export interface ValidityChange {
  readonly id: string;
  /** Missing where that did not change; without `from` where no day was set. */
  readonly validUntil?: { readonly from?: CalendarDate | null };
}

/** The documents with the days until which they were valid before the changes that came since, which are given in their order. */
export function validThen(
  documents: readonly LinkedEvidence[],
  changes: readonly ValidityChange[],
): readonly LinkedEvidence[] {
  const then = new Map<string, CalendarDate | null>();
  for (const { id, validUntil } of changes)
    if (validUntil && !then.has(id)) then.set(id, validUntil.from ?? null);
  return documents.map((one) => {
    const validUntil = then.get(one.id);
    return validUntil === undefined ? one : { ...one, validUntil };
  });
}
