import { instantText } from '../../../platform/database/sql';
import type { JournalEntry } from '../domain/entry';

export type JournalEntryRow = Omit<JournalEntry, 'occurredAt'> & {
  readonly occurredAt: Date | string;
};

export const ENTRY_COLUMNS = [
  'chain',
  'position',
  'occurredAt',
  'actorId',
  'actorName',
  'requestId',
  'type',
  'subjectKind',
  'subjectId',
  'changes',
  'hash',
]
  .map((column) => `e."${column}"`)
  .join(', ');

export const toEntry = (row: JournalEntryRow): JournalEntry => ({
  chain: row.chain,
  position: row.position,
  occurredAt: instantText(row.occurredAt),
  actorId: row.actorId,
  actorName: row.actorName,
  requestId: row.requestId,
  type: row.type,
  subjectKind: row.subjectKind,
  subjectId: row.subjectId,
  changes: row.changes,
  hash: row.hash,
});
