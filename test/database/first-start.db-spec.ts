import { tmpdir } from 'node:os';
import { createApp } from '../../src/app';
import { ensureBeginnings } from '../../src/beginnings';
import { DatabaseInUse } from '../../src/platform/database/process-lock';
import { testConfig } from '../support/test-config';
import { emptyDatabase, kind } from '../support/test-database';

/** Starts two instances at once on a database in which nothing stands. */
async function startTwo() {
  const config = testConfig(await emptyDatabase(), tmpdir());
  const start = async () => {
    const app = await createApp(config);
    const administrator = await ensureBeginnings(app);
    return { app, administrator };
  };
  return Promise.allSettled([start(), start()]);
}

it('lets two instances start at once on PostgreSQL, and one process have SQLite', async () => {
  const started = await startTwo();
  const running = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const refused = started.flatMap((one) =>
    one.status === 'rejected' ? [one.reason as unknown] : [],
  );
  await Promise.all(running.map(({ app }) => app.close()));
  expect(running.filter(({ administrator }) => administrator)).toHaveLength(1);
  expect(running).toHaveLength(kind === 'postgres' ? 2 : 1);
  if (kind === 'sqlite') expect(refused).toEqual([expect.any(DatabaseInUse)]);
});
