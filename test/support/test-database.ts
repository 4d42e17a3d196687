import { randomUUID } from 'node:crypto';
import { constants, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { createApp } from '../../src/app';
import { ensureSeeds } from '../../src/beginnings';
import type { DatabaseConfig } from '../../src/platform/config/config';
import { testConfig } from './test-config';

/** The database under test; `DB=postgres npx jest` runs the same files on PostgreSQL. */
export const kind = process.env.DB === 'postgres' ? 'postgres' : 'sqlite';

const TEMPLATE = 'octant_template';
/** Handed from the global setup to the test files, which run in processes of their own. */
const PLACE = 'OCTANT_TEST_PLACE';

/** Migrates and seeds one database, as a first start does. Every test file then starts from a copy of it. */
export async function prepareTemplate(startServer: () => Promise<string>): Promise<void> {
  const place =
    kind === 'sqlite' ? mkdtempSync(join(tmpdir(), 'octant-test-')) : await startServer();
  process.env[PLACE] = place;
  if (kind === 'postgres') await onServer(`create database ${TEMPLATE}`);
  const template = configOf(TEMPLATE);
  const app = await createApp(testConfig(template, tmpdir()));
  await ensureSeeds(app);
  await app.close();
  if (template.kind === 'sqlite' && existsSync(`${template.file}-wal`))
    throw new Error('The template still has a write-ahead log: a copy of its file would be empty');
}

/** A migrated and seeded database of its own for the test file that asks. */
export async function freshDatabase(): Promise<DatabaseConfig> {
  const database = configOf(`octant_${randomUUID().replaceAll('-', '')}`);
  if (database.kind === 'postgres') {
    await onServer(`create database ${nameOf(database.url)} template ${TEMPLATE}`);
  } else {
    const template = join(place(), `${TEMPLATE}.sqlite`);
    copyFileSync(template, database.file, constants.COPYFILE_FICLONE);
  }
  return database;
}

/** A database in which nothing stands yet, as before a first start. */
export async function emptyDatabase(): Promise<DatabaseConfig> {
  const database = configOf(`octant_${randomUUID().replaceAll('-', '')}`);
  if (database.kind === 'postgres') await onServer(`create database ${nameOf(database.url)}`);
  return database;
}

/** Removes the SQLite files; a PostgreSQL server takes its databases with it. */
export function removeDatabases(): void {
  if (kind === 'sqlite') rmSync(place(), { recursive: true, force: true });
}

function place(): string {
  const value = process.env[PLACE];
  if (value === undefined)
    throw new Error('No database: the global setup of the tests has not run');
  return value;
}

function configOf(name: string): DatabaseConfig {
  return kind === 'postgres'
    ? { kind, url: `${place()}/${name}` }
    : { kind, file: join(place(), `${name}.sqlite`) };
}

const nameOf = (url: string): string => new URL(url).pathname.slice(1);

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: `${place()}/postgres` });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
