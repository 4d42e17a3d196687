import Sqlite from 'better-sqlite3';
import { parentPort, workerData } from 'node:worker_threads';

const EVERY_MS = 200;

const { file } = workerData as { file: string };
const database = new Sqlite(file, { timeout: 0 });
const timer = setInterval(() => database.pragma('wal_checkpoint(PASSIVE)'), EVERY_MS);

parentPort?.once('message', () => {
  clearInterval(timer);
  database.close();
});
