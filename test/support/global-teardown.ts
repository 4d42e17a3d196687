import type { PostgresServer } from './postgres-server';
import { removeDatabases } from './test-database';

const held = globalThis as { octantPostgres?: PostgresServer };

export default async function globalTeardown(): Promise<void> {
  removeDatabases();
  await held.octantPostgres?.stop();
}
