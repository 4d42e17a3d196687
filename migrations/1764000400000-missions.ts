import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, oneOf } from './columns';

const KINDS = ['internal-audit', 'self-assessment', 'icao-audit', 'icvm', 'off-site-validation'];
const STATUSES = [
  'planned',
  'in-progress',
  'commenting',
  'reported',
  'following-up',
  'closed',
  'cancelled',
];
const ROLES = [
  'programme-manager',
  'lead-auditor',
  'auditor',
  'ncmc',
  'area-coordinator',
  'action-owner',
  'viewer',
];

export class Missions1764000400000 implements MigrationInterface {
  name = 'Missions1764000400000';

  async up(runner: QueryRunner): Promise<void> {
    await createMission(runner);
    await createMember(runner);
    const { code, integer } = columnsFor(runner);
    const key = { isPrimary: true, primaryKeyConstraintName: 'mission_counter_pk' };
    await runner.createTable(
      new Table({
        name: 'mission_counter',
        columns: [code('state', 2, key), integer('year', key), integer('count')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('mission_counter');
    await runner.dropTable('mission_member');
    await runner.dropTable('mission');
  }
}

async function createMission(runner: QueryRunner): Promise<void> {
  const { id, boolean, code, date, instant, integer, json, reference, text, version } =
    columnsFor(runner);
  const mayBeUnknown = { isNullable: true };
  await runner.createTable(
    new Table({
      name: 'mission',
      columns: [
        id('mission'),
        code('reference', 20),
        integer('year'),
        code('title', 300),
        code('state', 2),
        code('kind', 40),
        code('edition', 20),
        json('areas'),
        code('status', 20),
        instant('statusSince'),
        text('statusReason', mayBeUnknown),
        instant('draftReportedAt', mayBeUnknown),
        instant('reportedAt', mayBeUnknown),
        reference('leadOrganizationId', mayBeUnknown),
        date('startsOn', mayBeUnknown),
        date('endsOn', mayBeUnknown),
        text('note', mayBeUnknown),
        boolean('illustrative'),
        instant('createdAt'),
        version(),
      ],
      uniques: [{ name: 'mission_reference', columnNames: ['reference'] }],
      indices: [{ name: 'mission_listed', columnNames: ['state', 'year'] }],
      checks: [
        { name: 'mission_kind', expression: oneOf('kind', KINDS) },
        { name: 'mission_status', expression: oneOf('status', STATUSES) },
      ],
      foreignKeys: [
        to('mission_state', 'state', 'state', 'code'),
        to('mission_edition', 'edition', 'edition', 'code'),
        to('mission_lead_organization', 'leadOrganizationId', 'organization'),
      ],
    }),
  );
}

async function createMember(runner: QueryRunner): Promise<void> {
  const { id, code, json, reference, version } = columnsFor(runner);
  await runner.createTable(
    new Table({
      name: 'mission_member',
      columns: [
        id('mission_member'),
        reference('missionId'),
        reference('userId'),
        code('role', 40),
        json('areas'),
        version(),
      ],
      uniques: [{ name: 'mission_member_person', columnNames: ['missionId', 'userId'] }],
      indices: [{ name: 'mission_member_user', columnNames: ['userId'] }],
      checks: [{ name: 'mission_member_role', expression: oneOf('role', ROLES) }],
      foreignKeys: [
        to('mission_member_mission', 'missionId', 'mission'),
        to('mission_member_account', 'userId', 'user_account'),
      ],
    }),
  );
}

const to = (name: string, column: string, table: string, key = 'id') => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: [key],
});
