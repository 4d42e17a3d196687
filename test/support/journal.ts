import { systemActor } from '../../src/kernel/actor';
import type { Database } from '../../src/platform/database/open-database';
import { Clock } from '../../src/platform/clock/clock';
import { UnitOfWork } from '../../src/platform/database/unit-of-work';
import { kind } from './test-database';

/** Writes a fact as a use case would, without one. */
export function fact(
  database: Database,
  missionId: string | null,
  type: string,
  subjectId: string,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const [subjectKind = ''] = type.split('.');
  return new UnitOfWork(database.committer, new Clock()).run(systemActor('Zarina'), (tx) => {
    tx.record({ type, subject: { kind: subjectKind, id: subjectId }, missionId, changes });
    return Promise.resolve();
  });
}

/** What somebody can do who has the database in their hands: the triggers do not stop its owner. */
export async function tamper(database: Database, statement: string): Promise<void> {
  const off = {
    sqlite: ['drop trigger "journal_entry_no_update"', 'drop trigger "journal_entry_no_delete"'],
    postgres: ['alter table "journal_entry" disable trigger all'],
  };
  const on: Record<typeof kind, string[]> = {
    sqlite: [],
    postgres: ['alter table "journal_entry" enable trigger all'],
  };
  const triggers: { sql: string }[] =
    kind === 'sqlite'
      ? await database.writer.query(
          `select "sql" from sqlite_master where "type" = 'trigger' and "tbl_name" = 'journal_entry'`,
        )
      : [];
  for (const step of [...off[kind], statement, ...on[kind], ...triggers.map(({ sql }) => sql)])
    await database.writer.query(step);
}
