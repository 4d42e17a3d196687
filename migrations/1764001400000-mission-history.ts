import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor } from './columns';

/** What a mission was called and who was in it, so that a report of the past names those of that time. */
export class MissionHistory1764001400000 implements MigrationInterface {
  name = 'MissionHistory1764001400000';

  async up(runner: QueryRunner): Promise<void> {
    await createMissionHistory(runner);
    await createMemberHistory(runner);
    // Of what was changed until today nothing is kept: what stands now holds from the beginning.
    await runner.query(
      `insert into "mission_history" ("missionId", "version", "title", "status", "leadOrganizationId",
          "startsOn", "endsOn", "validFrom")
        select "id", "version", "title", "status", "leadOrganizationId", "startsOn", "endsOn", "createdAt"
          from "mission"`,
    );
    await runner.query(
      `insert into "mission_member_history" ("memberId", "version", "missionId", "userId", "role", "areas", "validFrom")
        select m."id", m."version", m."missionId", m."userId", m."role", m."areas", i."createdAt"
          from "mission_member" m join "mission" i on i."id" = m."missionId"`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('mission_member_history');
    await runner.dropTable('mission_history');
  }
}

const key = (table: string) => ({ isPrimary: true, primaryKeyConstraintName: `${table}_pk` });
const mayBeUnknown = { isNullable: true };
const to = (name: string, column: string, table: string) => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
});

async function createMissionHistory(runner: QueryRunner): Promise<void> {
  const { code, date, instant, integer, reference } = columnsFor(runner);
  await runner.createTable(
    new Table({
      name: 'mission_history',
      columns: [
        reference('missionId', key('mission_history')),
        integer('version', key('mission_history')),
        code('title', 300),
        code('status', 20),
        reference('leadOrganizationId', mayBeUnknown),
        date('startsOn', mayBeUnknown),
        date('endsOn', mayBeUnknown),
        instant('validFrom'),
      ],
      foreignKeys: [to('mission_history_mission', 'missionId', 'mission')],
    }),
  );
}

async function createMemberHistory(runner: QueryRunner): Promise<void> {
  const { code, instant, integer, json, reference } = columnsFor(runner);
  await runner.createTable(
    new Table({
      name: 'mission_member_history',
      columns: [
        reference('memberId', key('mission_member_history')),
        integer('version', key('mission_member_history')),
        reference('missionId'),
        reference('userId'),
        code('role', 40, mayBeUnknown),
        json('areas'),
        instant('validFrom'),
      ],
      indices: [{ name: 'mission_member_history_mission', columnNames: ['missionId'] }],
      foreignKeys: [
        to('mission_member_history_mission_fk', 'missionId', 'mission'),
        to('mission_member_history_account', 'userId', 'user_account'),
      ],
    }),
  );
}
