import type { Schemas } from '../../api/types';
import { flatten } from '../../i18n/messages';
import type { KeyOf } from '../../i18n/messages';
import { en } from './i18n/en';

export type JournalEntry = Schemas['JournalEntryResponse'];

type TypeWord = `journal.types.${KeyOf<(typeof en)['types']>}`;
type SubjectWord = `journal.subjects.${KeyOf<(typeof en)['subjects']>}`;

const TYPES = new Set(flatten(en.types).keys());
const SUBJECTS = new Set(flatten(en.subjects).keys());

/** The word for what happened; undefined for what these screens do not know yet. */
export function typeWord(type: string): TypeWord | undefined {
  return TYPES.has(type) ? (`journal.types.${type}` as TypeWord) : undefined;
}

export function subjectWord(kind: string): SubjectWord | undefined {
  return SUBJECTS.has(kind) ? (`journal.subjects.${kind}` as SubjectWord) : undefined;
}

/** Whoever acts where no person asked for it: first start, daily jobs. */
export const SYSTEM = '00000000-0000-7000-8000-000000000000';

/** Things that go through states of their own; elsewhere the field says a State of the world. */
const WITH_STATES = new Set(['finding', 'plan', 'step']);

/** Of a mission: until when a report counts, and its clocks by their codes. */
const OF_A_MISSION: Readonly<Record<string, string>> = {
  asOf: 'reportAsOf',
  'draft-report': 'draftReportDays',
  'state-comments': 'stateCommentsDays',
  'final-report': 'finalReportDays',
  cap: 'capDays',
  'ssc-reply': 'sscReplyDays',
  'due-soon': 'dueSoonDays',
};

/** Under which name a field of a kind of subject is known. */
export function fieldOfKind(field: string, kind: string): string {
  if (field === 'state' && WITH_STATES.has(kind)) return 'status';
  return (kind === 'mission' ? OF_A_MISSION[field] : undefined) ?? field;
}

/** Every type that has words, for choosing among them. */
export const KNOWN_TYPES: readonly string[] = [...TYPES].sort();

/** One field of a record, before and after; nothing before where it is new. */
export interface FieldChange {
  readonly field: string;
  readonly from?: unknown;
  readonly to: unknown;
}

const isChange = (value: unknown): value is { readonly from: unknown; readonly to: unknown } =>
  typeof value === 'object' && value !== null && 'from' in value && 'to' in value;

const BOOKKEEPING = new Set([
  'version',
  'validFrom',
  'createdAt',
  'statusSince',
  'id',
  'linkId',
  'commentId',
  'year',
  // Their names stand beside them.
  'reportedById',
  'judgedById',
  'ownerId',
  'coordinatorId',
  'recordedById',
  'completionReportedById',
]);
export const isNothing = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What an entry says about fields, without what nobody reads. */
export function fieldChanges(changes: object): readonly FieldChange[] {
  return Object.entries(changes)
    .filter(([field]) => !BOOKKEEPING.has(field))
    .map(([field, value]) =>
      isChange(value) ? { field, from: value.from, to: value.to } : { field, to: value as unknown },
    )
    .filter((change) => 'from' in change || !isNothing(change.to));
}

const NAMES = [
  'reference',
  'number',
  'question',
  'code',
  'title',
  'name',
  'topic',
  'fileName',
  'email',
  'source',
];

/** What the subject is called, where the entry says it. */
export function subjectName({ changes }: Pick<JournalEntry, 'changes'>): string | null {
  const said = changes as Readonly<Record<string, unknown>>;
  for (const field of NAMES) {
    const value = said[field];
    const name = isChange(value) ? value.to : value;
    if (typeof name === 'string' && name !== '') return name;
  }
  return null;
}
