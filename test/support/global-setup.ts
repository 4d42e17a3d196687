import 'reflect-metadata';
import { PostgresServer } from './postgres-server';
import { prepareTemplate } from './test-database';

const held = globalThis as { octantPostgres?: PostgresServer };

/** Runs once before all test files: one migrated database, from which each file gets a copy. */
export default async function globalSetup(): Promise<void> {
  const server = new PostgresServer();
  held.octantPostgres = server;
  await prepareTemplate(() => server.start());
}
