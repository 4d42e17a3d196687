import type { Database as SqliteConnection } from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { systemActor } from '../../src/kernel/actor';
import { mapping } from '../../src/mapping';
import { Clock } from '../../src/platform/clock/clock';
import { GroupCommit } from '../../src/platform/database/committer';
import { openDatabase, type Database } from '../../src/platform/database/open-database';
import { execute, rows } from '../../src/platform/database/sql';
import { SqliteStatements, type SqlValue } from '../../src/platform/database/statements';
import { UnitOfWork } from '../../src/platform/database/unit-of-work';

/** Sees each statement that would make the disk work. */
class Counting extends SqliteStatements {
  commits = 0;
  begun = 0;
  failNextCommit = false;

  override async execute(sql: string, values: readonly SqlValue[]): Promise<number> {
    if (sql === 'begin immediate') this.begun += 1;
    if (sql !== 'commit') return super.execute(sql, values);
    this.commits += 1;
    if (this.failNextCommit) {
      this.failNextCommit = false;
      throw new Error('the disk is full');
    }
    return super.execute(sql, values);
  }
}

/** A group is closed by its size here, never by a machine that is slow. */
const LONG_ENOUGH = 60_000;

/** Each unit is somebody else's, as each request is. */
const someone = () => systemActor('test');
const folder = mkdtempSync(join(tmpdir(), 'octant-group-'));
let database: Database;
let connection: SqliteConnection;
let statements: Counting;
let unitOfWork: UnitOfWork;

beforeAll(async () => {
  database = await openDatabase({ kind: 'sqlite', file: join(folder, 'group.sqlite') }, mapping);
  const { driver } = database.writer as unknown as {
    driver: { databaseConnection: SqliteConnection };
  };
  connection = driver.databaseConnection;
  statements = new Counting(connection);
  await database.writer.query('create table "pebble" ("name" varchar(40) primary key)');
  unitOfWork = new UnitOfWork(new GroupCommit(statements, LONG_ENOUGH), new Clock());
});
beforeEach(() => {
  statements.commits = 0;
  statements.begun = 0;
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

const drop = (name: string, then?: () => void) =>
  unitOfWork.run(someone(), async (tx) => {
    await execute(tx, 'insert into "pebble" ("name") values (?)', [name]);
    then?.();
  });
const pebbles = async (like: string) =>
  (await rows(database.reader, 'select 1 from "pebble" where "name" like ?', [like])).length;

it('makes sixteen units durable with one commit', async () => {
  await Promise.all(Array.from({ length: 16 }, (_, index) => drop(`sixteen-${index}`)));
  expect(statements.commits).toBe(1);
  expect(await pebbles('sixteen-%')).toBe(16);
});

it('tells nobody that a unit is done before the group is on disk', async () => {
  let told = 0;
  const units = Array.from({ length: 4 }, (_, index) =>
    drop(`told-${index}`, () => expect(told).toBe(0)).then(() => (told += 1)),
  );
  await Promise.all(units);
  expect(told).toBe(4);
  expect(statements.commits).toBe(1);
});

it('undoes a failing unit alone', async () => {
  const fail = () => {
    throw new Error('on purpose');
  };
  const results = await Promise.allSettled(
    Array.from({ length: 16 }, (_, index) =>
      drop(`mixed-${index}`, index === 7 ? fail : undefined),
    ),
  );
  expect(results.map(({ status }) => status === 'fulfilled')).toEqual(
    results.map((_, index) => index !== 7),
  );
  expect(await pebbles('mixed-%')).toBe(15);
  expect(statements.commits).toBe(1);
});

it('undoes each of several that fail half-way, and lets the others stand once', async () => {
  const names = ['pair-1', 'pair-1', 'pair-2', 'pair-2', 'pair-3'];
  const results = await Promise.allSettled(names.map((name) => drop(name)));
  expect(results.map(({ status }) => status === 'fulfilled')).toEqual([
    true,
    false,
    true,
    false,
    true,
  ]);
  expect(await pebbles('pair-%')).toBe(3);
  expect(statements.commits).toBe(1);
});

it('begins a group only once when a unit is refused before it writes', async () => {
  const refuse = () => unitOfWork.run(someone(), () => Promise.reject(new Error('refused')));
  const results = await Promise.allSettled([drop('kept-1'), refuse(), drop('kept-2')]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await pebbles('kept-%')).toBe(2);
  expect(statements.begun).toBe(1);
});

it('runs a unit that is alone and fails half-way only once', async () => {
  const fail = () => {
    throw new Error('on purpose');
  };
  await expect(drop('lonely', fail)).rejects.toThrow('on purpose');
  expect(await pebbles('lonely')).toBe(0);
  expect(statements.begun).toBe(1);
});

it('refuses every unit of a group that cannot be made durable, and goes on with the next', async () => {
  statements.failNextCommit = true;
  const results = await Promise.allSettled([drop('full-1'), drop('full-2')]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await drop('full-3');
  expect(await pebbles('full-%')).toBe(1);
});

it('refuses a group for which the disk is full, for that reason, and goes on with the next', async () => {
  const most = Number(connection.pragma('max_page_count', { simple: true }));
  const now = Number(connection.pragma('page_count', { simple: true }));
  connection.pragma(`max_page_count = ${String(now)}`);
  const large = 'large'.repeat(100_000);
  const results = await Promise.allSettled([drop('small'), drop(large), drop('later')]);
  connection.pragma(`max_page_count = ${String(most)}`);
  const full = {
    status: 'rejected',
    reason: expect.objectContaining({ code: 'SQLITE_FULL' }) as unknown,
  };
  expect(results).toEqual([full, full, { status: 'fulfilled', value: undefined }]);
  expect([await pebbles('small'), await pebbles('later')]).toEqual([0, 1]);
});

it('runs nothing outside a transaction when the database itself has ended it', async () => {
  const breakOff = () =>
    unitOfWork.run(someone(), () => {
      // As SQLite does when the disk fails, also while it reads.
      connection.exec('rollback');
      return Promise.reject(new Error('the disk is broken'));
    });
  const results = await Promise.allSettled([drop('broken-1'), breakOff(), drop('broken-2')]);
  const [before, , after] = results.map(({ status }) => status === 'fulfilled');
  expect([before, after]).toEqual([false, true]);
  expect([await pebbles('broken-1'), await pebbles('broken-2')]).toEqual([0, 1]);
});

it('begins a new group for units that come later', async () => {
  await drop('first');
  await pause(5);
  await drop('second');
  expect(statements.commits).toBe(2);
});
