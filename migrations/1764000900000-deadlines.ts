import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, oneOf } from './columns';

/** Calendar days that a clock runs, where a mission does not say otherwise. */
const DEFAULTS: readonly (readonly [clock: string, days: number])[] = [
  ['draft-report', 90],
  ['state-comments', 45],
  ['final-report', 30],
  ['cap', 45],
  ['ssc-reply', 15],
  ['due-soon', 14],
];

const foreignKey = (name: string, column: string, table: string) => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: [table === 'deadline_clock' ? 'code' : 'id'],
});

export class Deadlines1764000900000 implements MigrationInterface {
  name = 'Deadlines1764000900000';

  async up(runner: QueryRunner): Promise<void> {
    await createClocks(runner);
    await createFeeds(runner);
    await createDigests(runner);
    await createNotices(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'notice',
      'mail_digest',
      'calendar_feed',
      'mission_deadline',
      'deadline_clock',
    ])
      await runner.dropTable(table);
  }
}

async function createClocks(runner: QueryRunner): Promise<void> {
  const { code, integer, reference, version } = columnsFor(runner);
  await runner.createTable(
    new Table({
      name: 'deadline_clock',
      columns: [
        code('code', 20, { isPrimary: true, primaryKeyConstraintName: 'deadline_clock_pk' }),
        integer('days'),
      ],
      checks: [{ name: 'deadline_clock_days', expression: '"days" BETWEEN 0 AND 3650' }],
    }),
  );
  const rows = DEFAULTS.map(([clock, days]) => `('${clock}', ${String(days)})`).join(', ');
  await runner.query(`insert into "deadline_clock" ("code", "days") values ${rows}`);
  const key = { isPrimary: true, primaryKeyConstraintName: 'mission_deadline_pk' };
  await runner.createTable(
    new Table({
      name: 'mission_deadline',
      columns: [reference('missionId', key), code('clock', 20, key), integer('days'), version()],
      checks: [{ name: 'mission_deadline_days', expression: '"days" BETWEEN 0 AND 3650' }],
      foreignKeys: [
        foreignKey('mission_deadline_of', 'missionId', 'mission'),
        foreignKey('mission_deadline_clock', 'clock', 'deadline_clock'),
      ],
    }),
  );
}

async function createFeeds(runner: QueryRunner): Promise<void> {
  const { id, code, instant, reference } = columnsFor(runner);
  await runner.createTable(
    new Table({
      name: 'calendar_feed',
      columns: [
        id('calendar_feed'),
        reference('userId'),
        code('secretHash', 64),
        instant('createdAt'),
      ],
      uniques: [
        { name: 'calendar_feed_person', columnNames: ['userId'] },
        { name: 'calendar_feed_secret', columnNames: ['secretHash'] },
      ],
      foreignKeys: [foreignKey('calendar_feed_of', 'userId', 'user_account')],
    }),
  );
}

async function createDigests(runner: QueryRunner): Promise<void> {
  const { id, code, date, instant, integer, reference } = columnsFor(runner);
  await runner.createTable(
    new Table({
      name: 'mail_digest',
      columns: [
        id('mail_digest'),
        reference('userId'),
        date('day'),
        code('state', 10),
        integer('attempts'),
        instant('createdAt'),
        instant('sentAt', { isNullable: true }),
      ],
      uniques: [{ name: 'mail_digest_once', columnNames: ['userId', 'day'] }],
      indices: [{ name: 'mail_digest_waiting', columnNames: ['state', 'createdAt'] }],
      checks: [
        {
          name: 'mail_digest_state',
          expression: oneOf('state', ['waiting', 'sending', 'sent', 'dropped', 'failed']),
        },
      ],
      foreignKeys: [foreignKey('mail_digest_to', 'userId', 'user_account')],
    }),
  );
}

async function createNotices(runner: QueryRunner): Promise<void> {
  const { id, code, date, instant, integer, reference, version } = columnsFor(runner);
  const mayBeAbsent = { isNullable: true };
  await runner.createTable(
    new Table({
      name: 'notice',
      columns: [
        id('notice'),
        reference('userId'),
        code('kind', 10),
        code('what', 20),
        reference('subjectId'),
        reference('missionId'),
        reference('findingId', mayBeAbsent),
        code('reference', 40),
        integer('step', mayBeAbsent),
        date('dueOn'),
        instant('createdAt'),
        instant('readAt', mayBeAbsent),
        reference('digestId', mayBeAbsent),
        version(),
      ],
      uniques: [
        {
          name: 'notice_once',
          columnNames: ['userId', 'what', 'subjectId', 'kind', 'dueOn'],
        },
      ],
      indices: [
        { name: 'notice_listed', columnNames: ['userId', 'createdAt'] },
        { name: 'notice_mailed', columnNames: ['digestId'] },
      ],
      checks: [{ name: 'notice_kind', expression: oneOf('kind', ['due-soon', 'due', 'overdue']) }],
      foreignKeys: [
        foreignKey('notice_to', 'userId', 'user_account'),
        foreignKey('notice_mission', 'missionId', 'mission'),
        foreignKey('notice_finding', 'findingId', 'finding'),
        foreignKey('notice_digest', 'digestId', 'mail_digest'),
      ],
    }),
  );
}
