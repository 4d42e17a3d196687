import { subjectName, type JournalEntry } from './entry-words';

const ID_LENGTH = 36;
const UUID = /([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/i;
const TAIL = 6;

/** Some things are known by a code or a day instead, which names them. */
export const isId = (text: string): boolean => text.length === ID_LENGTH && UUID.test(text);

type Told = Pick<JournalEntry, 'actorId' | 'actorName' | 'subjectId' | 'changes'>;

/** What the entries themselves tell of ids: who did it, and what the things are called. */
export function namesIn(entries: readonly Told[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const entry of entries) {
    names.set(entry.actorId, entry.actorName);
    const name = subjectName(entry);
    // The newest stands first, and knows best what a thing is called.
    if (name !== null && !names.has(entry.subjectId)) names.set(entry.subjectId, name);
  }
  return names;
}

/** A piece of a text: as it stands, or in the place of an id. */
export interface Piece {
  readonly text: string;
  readonly id?: string;
}

/** The end of an id, by which it can be told from others that were made at the same time. */
const endOf = (id: string): string => `…${id.slice(-TAIL)}`;

/** A text with names in the place of ids; of an id that nobody names, its end. */
export const piecesOf = (text: string, names: ReadonlyMap<string, string>): readonly Piece[] =>
  text
    .split(UUID)
    .filter((part) => part !== '')
    .map((part) =>
      UUID.test(part) ? { text: names.get(part) ?? endOf(part), id: part } : { text: part },
    );
