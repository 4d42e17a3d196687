import type { JournalEntry } from '../journal/entry-words';

/** What somebody did, as often as they did it in a row. */
export interface Fact {
  readonly entry: JournalEntry;
  readonly times: number;
}

/** The finding that a fact is about; undefined where it is about none. */
export function findingIn({ subjectKind, subjectId, changes }: JournalEntry): string | undefined {
  if (subjectKind === 'finding') return subjectId;
  const { findingId } = changes as { readonly findingId?: unknown };
  return typeof findingId === 'string' ? findingId : undefined;
}

/** One request may change a plan and its finding: that is one thing that somebody did. */
const isSame = (entry: JournalEntry, before: JournalEntry): boolean =>
  entry.requestId === before.requestId && findingIn(entry) === findingIn(before);

/** A worksheet is answered by the hundred, a plan has many steps: what follows each other there is told as one. */
const isMore = (entry: JournalEntry, before: JournalEntry): boolean =>
  entry.type === before.type &&
  entry.actorId === before.actorId &&
  entry.missionId === before.missionId &&
  (entry.subjectKind === 'assessment' || findingIn(entry) === findingIn(before)) &&
  (entry.subjectKind === 'assessment' || findingIn(entry) !== undefined);

/** What others did; that somebody signed in is nothing that they did. */
export function factsOf(entries: readonly JournalEntry[], ownId: string): readonly Fact[] {
  const facts: Fact[] = [];
  for (const entry of entries) {
    if (entry.actorId === ownId || entry.subjectKind === 'session') continue;
    const last = facts.at(-1);
    if (last && isMore(entry, last.entry))
      facts[facts.length - 1] = { entry: last.entry, times: last.times + 1 };
    else if (!last || !isSame(entry, last.entry)) facts.push({ entry, times: 1 });
  }
  return facts;
}
