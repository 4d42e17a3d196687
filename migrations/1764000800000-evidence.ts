import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, oneOf } from './columns';

const SIDES = ['auditing', 'state'];
const CONFIDENTIALITIES = ['public', 'internal', 'confidential', 'own-side'];
const LINK_KINDS = ['question-item', 'assessment', 'finding', 'step'];
const NONE = { isNullable: true };

const to = (name: string, column: string, table: string, other = 'id') => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: [other],
});

export class Evidence1764000800000 implements MigrationInterface {
  name = 'Evidence1764000800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(fileTable(runner));
    await runner.createTable(evidenceTable(runner));
    await runner.createTable(contentTable(runner));
    await runner.createTable(linkTable(runner));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('evidence_link');
    await runner.dropTable('evidence_content');
    await runner.dropTable('evidence');
    await runner.dropTable('evidence_file');
  }
}

function fileTable(runner: QueryRunner): Table {
  const { code, integer, instant } = columnsFor(runner);
  const key = { isPrimary: true, primaryKeyConstraintName: 'evidence_file_pk' };
  return new Table({
    name: 'evidence_file',
    columns: [code('hash', 64, key), integer('size'), code('mediaType', 100), instant('keptAt')],
  });
}

function evidenceTable(runner: QueryRunner): Table {
  const { id, reference, code, date, integer, instant, version } = columnsFor(runner);
  return new Table({
    name: 'evidence',
    columns: [
      id('evidence'),
      reference('missionId'),
      code('side', 10),
      code('title', 300),
      code('language', 2),
      date('documentDate', NONE),
      date('validUntil', NONE),
      code('confidentiality', 12),
      code('fileName', 200),
      code('mediaType', 100),
      integer('size'),
      code('hash', 64),
      integer('content'),
      instant('uploadedAt'),
      code('uploadedById', 36),
      code('uploadedByName', 200),
      version(),
    ],
    checks: [
      { name: 'evidence_side', expression: oneOf('side', SIDES) },
      {
        name: 'evidence_confidentiality',
        expression: oneOf('confidentiality', CONFIDENTIALITIES),
      },
    ],
    foreignKeys: [
      to('evidence_mission', 'missionId', 'mission'),
      to('evidence_bytes', 'hash', 'evidence_file', 'hash'),
    ],
    indices: [{ name: 'evidence_uploaded', columnNames: ['missionId', 'uploadedAt'] }],
  });
}

function contentTable(runner: QueryRunner): Table {
  const { code, integer, instant } = columnsFor(runner);
  const key = { isPrimary: true, primaryKeyConstraintName: 'evidence_content_pk' };
  return new Table({
    name: 'evidence_content',
    columns: [
      code('evidenceId', 36, key),
      integer('number', key),
      code('fileName', 200),
      code('mediaType', 100),
      integer('size'),
      code('hash', 64),
      instant('uploadedAt'),
      code('uploadedById', 36),
      code('uploadedByName', 200),
    ],
    foreignKeys: [to('evidence_content_bytes', 'hash', 'evidence_file', 'hash')],
  });
}

function linkTable(runner: QueryRunner): Table {
  const { id, reference, code, integer, instant } = columnsFor(runner);
  return new Table({
    name: 'evidence_link',
    columns: [
      id('evidence_link'),
      reference('evidenceId'),
      reference('missionId'),
      code('kind', 16),
      reference('subjectId', NONE),
      code('question', 5, NONE),
      integer('item', NONE),
      code('subjectKey', 60),
      code('side', 10),
      instant('linkedAt'),
      code('linkedById', 36),
      code('linkedByName', 200),
      instant('unlinkedAt', NONE),
      code('unlinkedById', 36, NONE),
      code('unlinkedByName', 200, NONE),
    ],
    checks: [
      { name: 'evidence_link_kind', expression: oneOf('kind', LINK_KINDS) },
      { name: 'evidence_link_side', expression: oneOf('side', SIDES) },
    ],
    foreignKeys: [
      to('evidence_link_of', 'evidenceId', 'evidence'),
      to('evidence_link_mission', 'missionId', 'mission'),
    ],
    indices: [
      {
        name: 'evidence_link_once',
        columnNames: ['evidenceId', 'subjectKey'],
        isUnique: true,
        where: '"unlinkedAt" IS NULL',
      },
      { name: 'evidence_link_subject', columnNames: ['subjectId'] },
      { name: 'evidence_link_question', columnNames: ['missionId', 'question'] },
    ],
  });
}
