import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, oneOf } from './columns';

const KINDS = ['weakness', 'regulatory-gap', 'observation', 'strength'];
const DOMAINS = ['structure', 'regulation', 'supervisory-process'];
const STATES = [
  'draft',
  'issued',
  'cap-due',
  'cap-submitted',
  'cap-revision-required',
  'cap-accepted',
  'in-progress',
  'completion-reported',
  'closed',
  'reopened',
  'withdrawn',
];
const OPEN_SHORTFALL = `"question" IS NOT NULL AND ${oneOf('kind', KINDS.slice(0, 2))} AND "state" NOT IN ('closed', 'withdrawn')`;

const to = (name: string, column: string, table: string) => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
});

export class Findings1764000600000 implements MigrationInterface {
  name = 'Findings1764000600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(findingTable(runner));
    await runner.createTable(revisionTable(runner));
    await runner.createTable(counterTable(runner));
    await runner.createTable(commentTable(runner));
    await runner.createTable(recommendationTable(runner));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('finding_recommendation');
    await runner.dropTable('finding_comment');
    await runner.dropTable('finding_counter');
    await runner.dropTable('finding_revision');
    await runner.dropTable('finding');
  }
}

function findingTable(runner: QueryRunner): Table {
  const { id, reference, code, text, json, boolean, date, instant, version } = columnsFor(runner);
  const none = { isNullable: true };
  return new Table({
    name: 'finding',
    columns: [
      id('finding'),
      code('reference', 40),
      reference('missionId'),
      code('question', 5, none),
      code('area', 8),
      code('criticalElement', 8, none),
      code('kind', 20),
      code('shortcomingDomain', 20, none),
      code('state', 24),
      code('title', 300),
      text('description'),
      code('language', 2),
      json('references'),
      json('law', none),
      boolean('sscCandidate'),
      reference('ownerOrganizationId', none),
      date('dueOn', none),
      reference('repeatOf', none),
      instant('recordedAt'),
      code('recordedById', 36),
      code('recordedByName', 200),
      instant('issuedAt', none),
      instant('closedAt', none),
      text('stateReason', none),
      version(),
      instant('validFrom'),
    ],
    uniques: [{ name: 'finding_reference', columnNames: ['reference'] }],
    checks: [
      { name: 'finding_kind', expression: oneOf('kind', KINDS) },
      { name: 'finding_state', expression: oneOf('state', STATES) },
      { name: 'finding_shortcoming_domain', expression: oneOf('shortcomingDomain', DOMAINS) },
    ],
    foreignKeys: [
      to('finding_mission', 'missionId', 'mission'),
      to('finding_owner', 'ownerOrganizationId', 'organization'),
      to('finding_repeat', 'repeatOf', 'finding'),
    ],
    indices: [
      {
        name: 'finding_open_shortfall',
        columnNames: ['missionId', 'question'],
        isUnique: true,
        where: OPEN_SHORTFALL,
      },
      { name: 'finding_worklist', columnNames: ['missionId', 'area', 'state', 'dueOn', 'id'] },
      { name: 'finding_recorded', columnNames: ['missionId', 'recordedAt'] },
    ],
  });
}

function revisionTable(runner: QueryRunner): Table {
  const { reference, code, integer, json, instant } = columnsFor(runner);
  const key = { isPrimary: true, primaryKeyConstraintName: 'finding_revision_pk' };
  return new Table({
    name: 'finding_revision',
    columns: [
      code('findingId', 36, key),
      integer('version', key),
      reference('missionId'),
      code('state', 24),
      instant('validFrom'),
      instant('validTo'),
      json('row'),
    ],
    foreignKeys: [to('finding_revision_mission_known', 'missionId', 'mission')],
    indices: [{ name: 'finding_revision_mission', columnNames: ['missionId', 'validFrom'] }],
  });
}

function counterTable(runner: QueryRunner): Table {
  const { code, integer } = columnsFor(runner);
  const key = { isPrimary: true, primaryKeyConstraintName: 'finding_counter_pk' };
  return new Table({
    name: 'finding_counter',
    withoutRowid: true,
    columns: [code('missionId', 36, key), code('area', 8, key), integer('count')],
  });
}

function commentTable(runner: QueryRunner): Table {
  const { id, reference, code, text, boolean, instant } = columnsFor(runner);
  return new Table({
    name: 'finding_comment',
    columns: [
      id('finding_comment'),
      reference('findingId'),
      boolean('internal'),
      boolean('agree', { isNullable: true }),
      text('text', { isNullable: true }),
      code('language', 2),
      code('authorId', 36),
      code('authorName', 200),
      instant('recordedAt'),
    ],
    foreignKeys: [to('finding_comment_of', 'findingId', 'finding')],
    indices: [{ name: 'finding_comment_finding', columnNames: ['findingId', 'recordedAt'] }],
  });
}

function recommendationTable(runner: QueryRunner): Table {
  const { id, reference, code, text, instant } = columnsFor(runner);
  return new Table({
    name: 'finding_recommendation',
    withoutRowid: true,
    columns: [
      id('finding_recommendation'),
      reference('findingId'),
      text('text'),
      code('language', 2),
      code('authorId', 36),
      code('authorName', 200),
      instant('recordedAt'),
    ],
    foreignKeys: [to('finding_recommendation_of', 'findingId', 'finding')],
    indices: [{ name: 'finding_recommendation_finding', columnNames: ['findingId', 'recordedAt'] }],
  });
}
