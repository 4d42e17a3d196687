import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, oneOf } from './columns';

const TABLES = ['legal_instrument', 'benchmark', 'target', 'organization', 'state'];

export class ReferenceData1764000300000 implements MigrationInterface {
  name = 'ReferenceData1764000300000';

  async up(runner: QueryRunner): Promise<void> {
    await createStates(runner);
    await createOrganizations(runner);
    await createTargets(runner);
    await createBenchmarks(runner);
    await createLegalInstruments(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.dropTable(table);
  }
}

const nullable = { isNullable: true };
const pointsAtState = (name: string) => ({
  name,
  columnNames: ['state'],
  referencedTableName: 'state',
  referencedColumnNames: ['code'],
});

async function createStates(runner: QueryRunner): Promise<void> {
  const { code, json, version } = columnsFor(runner);
  await runner.createTable(
    new Table({
      name: 'state',
      columns: [
        code('code', 2, { isPrimary: true, primaryKeyConstraintName: 'state_pk' }),
        code('code3', 3),
        json('names'),
        code('timeZone', 60),
        version(),
      ],
      uniques: [{ name: 'state_code3', columnNames: ['code3'] }],
    }),
  );
}

const ORGANIZATION_KINDS = [
  'state-authority',
  'auditing-authority',
  'investigation-authority',
  'ministry',
  'service-provider',
  'icao',
];

async function createOrganizations(runner: QueryRunner): Promise<void> {
  const { id, code, version } = columnsFor(runner);
  await runner.createTable(
    new Table({
      name: 'organization',
      columns: [
        id('organization'),
        code('name', 300),
        code('shortName', 80, nullable),
        code('kind', 40),
        code('state', 2, nullable),
        version(),
      ],
      uniques: [{ name: 'organization_name', columnNames: ['name'] }],
      checks: [{ name: 'organization_kind', expression: oneOf('kind', ORGANIZATION_KINDS) }],
      foreignKeys: [pointsAtState('organization_state')],
    }),
  );
}

async function createTargets(runner: QueryRunner): Promise<void> {
  const { id, code, date, real, version } = columnsFor(runner);
  await runner.createTable(
    new Table({
      name: 'target',
      columns: [
        id('target'),
        code('source', 300),
        code('scope', 10),
        real('value'),
        date('dueOn', nullable),
        version(),
      ],
      uniques: [{ name: 'target_of_source', columnNames: ['source', 'scope', 'value'] }],
      checks: [{ name: 'target_value', expression: '"value" > 0 AND "value" <= 100' }],
    }),
  );
}

async function createBenchmarks(runner: QueryRunner): Promise<void> {
  const { id, code, real, boolean, version } = columnsFor(runner);
  await runner.createTable(
    new Table({
      name: 'benchmark',
      columns: [
        id('benchmark'),
        code('state', 2, nullable),
        code('scope', 10),
        real('value'),
        boolean('approximate'),
        code('stage', 10, nullable),
        code('observedOn', 10),
        code('source', 300),
        code('programme', 10),
        version(),
      ],
      checks: [
        { name: 'benchmark_value', expression: '"value" >= 0 AND "value" <= 100' },
        { name: 'benchmark_stage', expression: oneOf('stage', ['before', 'after']) },
        { name: 'benchmark_programme', expression: oneOf('programme', ['USOAP']) },
      ],
      foreignKeys: [pointsAtState('benchmark_state')],
    }),
  );
}

async function createLegalInstruments(runner: QueryRunner): Promise<void> {
  const { id, code, date, json, version } = columnsFor(runner);
  const kinds = ['code', 'law', 'regulation', 'order', 'other'];
  await runner.createTable(
    new Table({
      name: 'legal_instrument',
      columns: [
        id('legal_instrument'),
        code('state', 2),
        code('title', 300),
        code('number', 80),
        code('kind', 20),
        date('adoptedOn', nullable),
        json('amendments'),
        version(),
      ],
      uniques: [{ name: 'legal_instrument_number', columnNames: ['state', 'kind', 'number'] }],
      checks: [{ name: 'legal_instrument_kind', expression: oneOf('kind', kinds) }],
      foreignKeys: [pointsAtState('legal_instrument_state')],
    }),
  );
}
