import { systemActor } from '../../src/kernel/actor';
import { mapping } from '../../src/mapping';
import { Clock } from '../../src/platform/clock/clock';
import { openDatabase, type Database } from '../../src/platform/database/open-database';
import { execute, firstRow, rows } from '../../src/platform/database/sql';
import type { Transaction } from '../../src/platform/database/transaction';
import { UnitOfWork } from '../../src/platform/database/unit-of-work';
import { freshDatabase } from '../support/test-database';

/** Each unit is somebody else's, as each request is. */
const someone = () => systemActor('test');
let database: Database;
let unitOfWork: UnitOfWork;

beforeAll(async () => {
  database = await openDatabase(await freshDatabase(), mapping);
  await database.writer.query('create table "pebble" ("name" varchar(40) primary key)');
  unitOfWork = new UnitOfWork(database.committer, new Clock());
});
afterAll(() => database.close());

async function drop(tx: Transaction, name: string): Promise<void> {
  await execute(tx, 'insert into "pebble" ("name") values (?)', [name]);
  tx.record({
    type: 'pebble.dropped',
    subject: { kind: 'pebble', id: name },
    missionId: null,
    changes: { name },
  });
}

const pebbles = async (like: string): Promise<string[]> =>
  (
    await rows<{ name: string }>(
      database.reader,
      'select "name" from "pebble" where "name" like ? order by "name"',
      [like],
    )
  ).map(({ name }) => name);

const entries = (like: string) =>
  rows<{ position: number }>(
    database.reader,
    'select "position" from "journal_entry" where "subjectId" like ? order by "position"',
    [like],
  );

it('of sixty units at once, the twenty that fail leave nothing and harm no other', async () => {
  const results = await Promise.allSettled(
    Array.from({ length: 60 }, (_, index) =>
      unitOfWork.run(someone(), async (tx) => {
        await drop(tx, `sixty-${index}`);
        if (index % 3 === 0) throw new Error('on purpose');
      }),
    ),
  );
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(20);
  expect(await pebbles('sixty-%')).toHaveLength(40);
  expect(await entries('sixty-%')).toHaveLength(40);
});

it('keeps the chain without gap and without fork, whatever failed between', async () => {
  const chain = await rows<{ position: number }>(
    database.reader,
    `select "position" from "journal_entry" where "chain" = 'system' order by "position"`,
  );
  const positions = chain.map(({ position }) => position);
  expect(positions).toEqual(positions.map((_, index) => index + 1));
  const end = await firstRow<{ position: number }>(
    database.reader,
    `select "position" from "journal_chain" where "chain" = 'system'`,
  );
  expect(end?.position ?? 0).toBe(positions.length);
});

it('refuses a unit inside a unit', async () => {
  const same = someone();
  const nested = unitOfWork.run(same, () => unitOfWork.run(same, async (tx) => drop(tx, 'nested')));
  await expect(nested).rejects.toThrow('open already');
  expect(await pebbles('nested')).toEqual([]);
});

it('shows an open unit to nobody, and a finished one to everybody', async () => {
  await unitOfWork.run(someone(), async (tx) => {
    await drop(tx, 'unseen');
    expect(await pebbles('unseen')).toEqual([]);
  });
  expect(await pebbles('unseen')).toEqual(['unseen']);
});

it('runs follow-up work only after the unit is there for all', async () => {
  const seen = new Promise<string[]>((resolve, reject) => {
    unitOfWork
      .run(someone(), async (tx) => {
        await drop(tx, 'followed');
        tx.afterCommit(() => void pebbles('followed').then(resolve, reject));
      })
      .catch(reject);
  });
  expect(await seen).toEqual(['followed']);
});

it('runs no follow-up work of a unit that failed', async () => {
  const followUp = jest.fn();
  const failing = unitOfWork.run(someone(), async (tx) => {
    await drop(tx, 'failed');
    tx.afterCommit(followUp);
    throw new Error('on purpose');
  });
  await expect(failing).rejects.toThrow('on purpose');
  expect(followUp).not.toHaveBeenCalled();
});

const stray = () =>
  rows(database.reader, `insert into "pebble" ("name") values ('stray') returning 1`);
// The driver's error may come from another realm of the test runner, so its message is looked at.
const refusal = { message: expect.stringMatching(/readonly|read-only/) as string };

it('lets the reader write nothing', async () => {
  await expect(stray()).rejects.toMatchObject(refusal);
  expect(await pebbles('stray')).toEqual([]);
});

it('lets the reader write nothing beside an open unit either', async () => {
  await unitOfWork.run(someone(), async (tx) => {
    await drop(tx, 'beside');
    await expect(stray()).rejects.toMatchObject(refusal);
  });
  expect(await pebbles('stray')).toEqual([]);
});
