import type { Database as SqliteConnection } from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** Pages in the log after which the writer itself checkpoints, should the worker not keep up: 64 MiB. */
const LAST_RESORT_PAGES = 16_384;

/**
 * Moves the write-ahead log into the database in a worker thread, so that nobody who records waits for it.
 * Where the built worker is missing (sources run unbuilt), SQLite's own checkpoints stay on.
 */
export function startCheckpoints(
  file: string,
  writer: SqliteConnection,
): { stop(): Promise<void> } {
  const script = join(__dirname, 'checkpoint-worker.js');
  if (!existsSync(script)) return { stop: () => Promise.resolve() };
  writer.pragma(`wal_autocheckpoint = ${String(LAST_RESORT_PAGES)}`);
  const worker = new Worker(script, { workerData: { file } });
  worker.unref();
  return {
    async stop() {
      // From here on the process waits for it: it must not end with a checkpoint half done.
      worker.ref();
      const ended = new Promise((resolve) => worker.once('exit', resolve));
      worker.postMessage('stop');
      await ended;
    },
  };
}
