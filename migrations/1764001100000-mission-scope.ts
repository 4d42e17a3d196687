import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor } from './columns';

export class MissionScope1764001100000 implements MigrationInterface {
  name = 'MissionScope1764001100000';

  async up(runner: QueryRunner): Promise<void> {
    const { instant, integer, json, reference } = columnsFor(runner);
    const key = { isPrimary: true, primaryKeyConstraintName: 'mission_scope_pk' };
    await runner.createTable(
      new Table({
        name: 'mission_scope',
        columns: [
          reference('missionId', key),
          integer('version', key),
          json('areas'),
          instant('validFrom'),
        ],
        foreignKeys: [
          {
            name: 'mission_scope_mission',
            columnNames: ['missionId'],
            referencedTableName: 'mission',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
    await runner.query(
      `insert into "mission_scope" ("missionId", "version", "areas", "validFrom")
        select "id", "version", "areas", "createdAt" from "mission"`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('mission_scope');
  }
}
