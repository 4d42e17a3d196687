import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, isPostgres } from './columns';

export class Journal1764000000000 implements MigrationInterface {
  name = 'Journal1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    const { code, integer, instant, text } = columnsFor(runner);
    const key = (table: string) => ({ isPrimary: true, primaryKeyConstraintName: `${table}_pk` });
    await runner.createTable(
      new Table({
        name: 'journal_chain',
        withoutRowid: true,
        columns: [code('chain', 36, key('journal_chain')), integer('position'), code('hash', 64)],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'journal_entry',
        columns: [
          code('chain', 36, key('journal_entry')),
          integer('position', key('journal_entry')),
          instant('occurredAt'),
          code('actorId', 36),
          code('actorName', 200),
          code('requestId', 128),
          code('type', 80),
          code('subjectKind', 40),
          code('subjectId', 36),
          text('changes'),
          code('hash', 64),
        ],
        indices: [
          { name: 'journal_entry_subject', columnNames: ['subjectId', 'occurredAt'] },
          { name: 'journal_entry_occurred', columnNames: ['occurredAt'] },
        ],
      }),
    );
    await (isPostgres(runner) ? forbidChangePostgres(runner) : forbidChangeSqlite(runner));
    await runner.createTable(
      new Table({
        name: 'idempotency_key',
        columns: [
          code('actorId', 36, key('idempotency_key')),
          code('keyHash', 64, key('idempotency_key')),
          code('fingerprint', 64),
          integer('status', { isNullable: true }),
          text('body', { isNullable: true }),
          instant('createdAt'),
        ],
        indices: [{ name: 'idempotency_key_age', columnNames: ['createdAt'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('idempotency_key');
    await runner.dropTable('journal_entry');
    await runner.dropTable('journal_chain');
    if (isPostgres(runner)) await runner.query('DROP FUNCTION journal_is_append_only()');
  }
}

async function forbidChangeSqlite(runner: QueryRunner): Promise<void> {
  for (const act of ['UPDATE', 'DELETE']) {
    await runner.query(
      `CREATE TRIGGER journal_entry_no_${act.toLowerCase()} BEFORE ${act} ON "journal_entry"
       BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END`,
    );
  }
}

async function forbidChangePostgres(runner: QueryRunner): Promise<void> {
  await runner.query(
    `CREATE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN RAISE EXCEPTION 'the journal is append-only'; END $$`,
  );
  await runner.query(
    `CREATE TRIGGER journal_entry_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON "journal_entry"
     FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only()`,
  );
}
