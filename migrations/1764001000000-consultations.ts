import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, oneOf } from './columns';

export class Consultations1764001000000 implements MigrationInterface {
  name = 'Consultations1764001000000';

  async up(runner: QueryRunner): Promise<void> {
    const { id, code, date, instant, integer, json, reference, text, version } = columnsFor(runner);
    const mayBeUnknown = { isNullable: true };
    await runner.createTable(
      new Table({
        name: 'consultation',
        columns: [
          id('consultation'),
          reference('missionId'),
          code('kind', 40),
          code('topic', 500),
          json('areas'),
          date('heldOn', mayBeUnknown),
          integer('hundredthsOfHours', mayBeUnknown),
          json('participants'),
          text('outcome', mayBeUnknown),
          code('language', 2),
          json('findingIds'),
          instant('createdAt'),
          version(),
        ],
        indices: [{ name: 'consultation_listed', columnNames: ['missionId', 'heldOn'] }],
        checks: [
          {
            name: 'consultation_kind',
            expression: oneOf('kind', ['technical-consultation', 'knowledge-transfer']),
          },
          {
            name: 'consultation_language',
            expression: oneOf('language', ['en', 'ru', 'fa', 'tg']),
          },
        ],
        foreignKeys: [
          {
            name: 'consultation_mission',
            columnNames: ['missionId'],
            referencedTableName: 'mission',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('consultation');
  }
}
