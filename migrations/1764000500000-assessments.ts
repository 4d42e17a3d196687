import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, oneOf } from './columns';

const STATUSES = ['satisfactory', 'not-satisfactory', 'not-applicable', 'not-reviewed'];

const to = (name: string, column: string, table: string) => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
});

function answerColumns(runner: QueryRunner) {
  const { code, date, instant, json, reference, text } = columnsFor(runner);
  return [
    reference('missionId'),
    code('question', 5),
    code('area', 10),
    code('criticalElement', 10, { isNullable: true }),
    code('status', 20),
    text('remarks', { isNullable: true }),
    text('naReason', { isNullable: true }),
    json('evidenceItems', { isNullable: true }),
    date('lawAsOf', { isNullable: true }),
    instant('validFrom'),
    code('assessedById', 36),
    code('assessedByName', 200),
  ];
}

export class Assessments1764000500000 implements MigrationInterface {
  name = 'Assessments1764000500000';

  async up(runner: QueryRunner): Promise<void> {
    const { id, instant, integer, reference, version } = columnsFor(runner);
    await runner.createTable(
      new Table({
        name: 'assessment',
        columns: [id('assessment'), ...answerColumns(runner), version()],
        uniques: [{ name: 'assessment_question', columnNames: ['missionId', 'question'] }],
        indices: [{ name: 'assessment_status', columnNames: ['missionId', 'status', 'question'] }],
        checks: [{ name: 'assessment_status_known', expression: oneOf('status', STATUSES) }],
        foreignKeys: [to('assessment_mission', 'missionId', 'mission')],
      }),
    );
    const primary = { isPrimary: true, primaryKeyConstraintName: 'assessment_revision_pk' };
    await runner.createTable(
      new Table({
        name: 'assessment_revision',
        columns: [
          reference('assessmentId', primary),
          integer('version', primary),
          ...answerColumns(runner),
          instant('validTo'),
        ],
        indices: [
          { name: 'assessment_revision_time', columnNames: ['missionId', 'validFrom', 'validTo'] },
        ],
        checks: [
          { name: 'assessment_revision_status_known', expression: oneOf('status', STATUSES) },
        ],
        foreignKeys: [to('assessment_revision_of', 'assessmentId', 'assessment')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('assessment_revision');
    await runner.dropTable('assessment');
  }
}
