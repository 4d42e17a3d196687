import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor } from './columns';

export class JobLeases1764001200000 implements MigrationInterface {
  name = 'JobLeases1764001200000';

  async up(runner: QueryRunner): Promise<void> {
    const { code, date, instant } = columnsFor(runner);
    const key = { isPrimary: true, primaryKeyConstraintName: 'job_lease_pk' };
    await runner.createTable(
      new Table({
        name: 'job_lease',
        columns: [
          code('job', 60, key),
          date('dueOn', key),
          instant('takenAt'),
          code('takenBy', 100),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('job_lease');
  }
}
