import { systemActor } from '../../src/kernel/actor';
import { mapping } from '../../src/mapping';
import { openDatabase, type Database } from '../../src/platform/database/open-database';
import { execute, rows } from '../../src/platform/database/sql';
import { UnitOfWork } from '../../src/platform/database/unit-of-work';
import { DailyJobs, type DailyJob } from '../../src/platform/jobs/daily-jobs';
import { createLogger } from '../../src/platform/logging/logger';
import { TestClock } from '../support/test-clock';
import { freshDatabase } from '../support/test-database';

let database: Database;
let unitOfWork: UnitOfWork;
const clock = new TestClock();

beforeEach(async () => {
  clock.set('2026-03-31T23:00:00Z');
  database = await openDatabase(await freshDatabase(), mapping);
  unitOfWork = new UnitOfWork(database.committer, clock);
});
afterEach(() => database.close());

const instance = (...jobs: readonly DailyJob[]): DailyJobs => {
  const daily = new DailyJobs(unitOfWork, clock, createLogger('silent'));
  for (const job of jobs) daily.add(job);
  return daily;
};

it('is done once a day, by one of all instances', async () => {
  const run = jest.fn().mockResolvedValue(undefined);
  const instances = Array.from({ length: 4 }, () => instance({ name: 'sweep', run }));
  await Promise.all(instances.map((one) => one.runDue()));
  expect(run).toHaveBeenCalledTimes(1);
  await instances[3]!.runDue();
  expect(run).toHaveBeenCalledTimes(1);
  clock.set('2026-04-01T00:00:00Z');
  await instances[2]!.runDue();
  expect(run).toHaveBeenCalledTimes(2);
});

it('is tried again when it failed, and stops no other job', async () => {
  const failing = jest
    .fn()
    .mockRejectedValueOnce(new Error('on purpose'))
    .mockResolvedValue(undefined);
  const other = jest.fn().mockResolvedValue(undefined);
  const daily = instance({ name: 'fails', run: failing }, { name: 'other', run: other });
  await daily.runDue();
  await daily.runDue();
  expect(failing).toHaveBeenCalledTimes(2);
  expect(other).toHaveBeenCalledTimes(1);
});

it('forgets idempotency keys after thirty days, and leases', async () => {
  const days = { old: '2026-02-28T22:59:59Z', young: '2026-03-01T23:00:01Z' };
  await unitOfWork.run(systemActor('test'), async (tx) => {
    for (const [keyHash, at] of Object.entries(days))
      await execute(
        tx,
        `insert into "idempotency_key" ("actorId", "keyHash", "fingerprint", "createdAt") values ('a', ?, 'f', ?)`,
        [keyHash, new Date(at)],
      );
    for (const dueOn of ['2026-02-27', '2026-03-30'])
      await execute(
        tx,
        `insert into "job_lease" ("job", "dueOn", "takenAt", "takenBy") values ('sweep', ?, ?, 'me')`,
        [dueOn, tx.now],
      );
  });
  await instance().runDue();
  expect(await rows(database.reader, 'select "keyHash" from "idempotency_key"')).toEqual([
    { keyHash: 'young' },
  ]);
  const leases = await rows<{ dueOn: string }>(
    database.reader,
    `select "dueOn" from "job_lease" where "job" = 'sweep'`,
  );
  expect(leases).toEqual([{ dueOn: '2026-03-30' }]);
});
