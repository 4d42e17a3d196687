import { subjectName, type JournalEntry } from './entry-words';

const ID_LENGTH = 36;
const UUID = /([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/i;
const TAIL = 6;

/** Some things are known by a code or a day instead, which names them. */
export const isId = (text: string): boolean => text.length === ID_LENGTH && UUID.test(text);

export type Told = Pick<
  JournalEntry,
  'actorId' | 'actorName' | 'subjectId' | 'subjectKind' | 'changes'
>;

/** What a thing belongs to, which names it where it has no name of its own: a step by its finding. */
const BELONGS_TO = ['findingId', 'userId'];
const FINDINGS = ['findingId', 'findingIds', 'repeatOf'];
/** Their first entry says what they are called, or to what they belong. */
const NAMED_AT_FIRST = new Set([
  'assessment',
  'benchmark',
  'consultation',
  'evidence',
  'legal-instrument',
  'member',
  'organization',
  'plan',
  'step',
  'target',
  'token',
  'user',
]);

/** The ids that stand in a field, alone, in a list, or before and after. */
const idsIn = (value: unknown): readonly string[] =>
  value === undefined ? [] : (JSON.stringify(value).match(new RegExp(UUID, 'gi')) ?? []);

const fieldsOf = ({ changes }: Told) => changes as Readonly<Record<string, unknown>>;
const idIn = (entry: Told, field: string): string | undefined =>
  idsIn(fieldsOf(entry)[field]).at(-1);

function ownersIn(entries: readonly Told[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const entry of entries) {
    const owner = BELONGS_TO.map((field) => idIn(entry, field)).find((id) => id !== undefined);
    if (owner !== undefined) owners.set(entry.subjectId, owner);
  }
  return owners;
}

/** What the entries themselves tell of ids: who did it, and what the things are called. */
export function namesIn(
  entries: readonly Told[],
  known: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const entry of entries) {
    names.set(entry.actorId, entry.actorName);
    const name = subjectName(entry);
    // The newest stands first, and knows best what a thing is called.
    if (name !== null && !names.has(entry.subjectId)) names.set(entry.subjectId, name);
  }
  for (const [id, name] of known) names.set(id, name);
  for (const [id, owner] of ownersIn(entries)) {
    const name = names.get(owner);
    if (name !== undefined && !names.has(id)) names.set(id, name);
  }
  return names;
}

/** Whose first entry says more than the entries do. */
export function untoldIn(
  entries: readonly Told[],
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const owners = ownersIn(entries);
  const ids = entries.flatMap((entry) => {
    const linked = fieldsOf(entry).kind === 'step' ? idsIn(fieldsOf(entry).subjectId) : [];
    const own = NAMED_AT_FIRST.has(entry.subjectKind) ? [entry.subjectId] : [];
    return [...own, ...linked, ...idsIn(fieldsOf(entry).userId)];
  });
  return [...new Set(ids)].filter((id) => isId(id) && !names.has(id) && !owners.has(id));
}

/** Findings that the entries are about and do not name. */
export function namelessFindings(
  entries: readonly Told[],
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const ids = entries.flatMap((entry) => {
    const own = entry.subjectKind === 'finding' ? [entry.subjectId] : [];
    const linked = fieldsOf(entry).kind === 'finding' ? idsIn(fieldsOf(entry).subjectId) : [];
    return [...own, ...linked, ...FINDINGS.flatMap((field) => idsIn(fieldsOf(entry)[field]))];
  });
  return [...new Set(ids)].filter((id) => !names.has(id));
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
