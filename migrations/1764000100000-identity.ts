import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, oneOf } from './columns';

export class Identity1764000100000 implements MigrationInterface {
  name = 'Identity1764000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(users(runner));
    await runner.createTable(sessions(runner));
    await runner.createTable(tokens(runner));
    await runner.createTable(attempts(runner));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['sign_in_attempt', 'api_token', 'user_session', 'user_account'])
      await runner.dropTable(table);
  }
}

function users(runner: QueryRunner): Table {
  const { id, code, reference, boolean, integer, instant, version } = columnsFor(runner);
  return new Table({
    name: 'user_account',
    columns: [
      id('user_account'),
      code('name', 200),
      code('email', 254),
      code('passwordHash', 200, { isNullable: true }),
      code('language', 2),
      reference('organizationId', { isNullable: true }),
      boolean('administrator'),
      integer('accessVersion', { default: '1' }),
      instant('disabledAt', { isNullable: true }),
      instant('createdAt'),
      version(),
    ],
    uniques: [{ name: 'user_account_email', columnNames: ['email'] }],
    checks: [
      {
        name: 'user_account_language',
        columnNames: ['language'],
        expression: oneOf('language', ['en', 'ru', 'fa', 'tg']),
      },
    ],
  });
}

const belongsToUser = (table: string) => ({
  name: `${table}_user`,
  columnNames: ['userId'],
  referencedTableName: 'user_account',
  referencedColumnNames: ['id'],
});

function sessions(runner: QueryRunner): Table {
  const { id, code, reference, instant } = columnsFor(runner);
  return new Table({
    name: 'user_session',
    columns: [
      id('user_session'),
      reference('userId'),
      code('secretHash', 64),
      instant('createdAt'),
      instant('usedAt'),
      instant('expiresAt'),
    ],
    uniques: [{ name: 'user_session_secret', columnNames: ['secretHash'] }],
    indices: [{ name: 'user_session_of_user', columnNames: ['userId'] }],
    foreignKeys: [belongsToUser('user_session')],
  });
}

function tokens(runner: QueryRunner): Table {
  const { id, code, reference, instant, date, json } = columnsFor(runner);
  return new Table({
    name: 'api_token',
    columns: [
      id('api_token'),
      reference('userId'),
      code('name', 100),
      code('secretHash', 64),
      json('scopes', { isNullable: true }),
      date('expiresOn'),
      instant('createdAt'),
    ],
    uniques: [{ name: 'api_token_secret', columnNames: ['secretHash'] }],
    indices: [{ name: 'api_token_of_user', columnNames: ['userId'] }],
    foreignKeys: [belongsToUser('api_token')],
  });
}

function attempts(runner: QueryRunner): Table {
  const { code, integer, instant } = columnsFor(runner);
  return new Table({
    name: 'sign_in_attempt',
    columns: [
      code('key', 64, { isPrimary: true, primaryKeyConstraintName: 'sign_in_attempt_pk' }),
      integer('count'),
      instant('lastAt'),
      instant('blockedUntil', { isNullable: true }),
    ],
  });
}
