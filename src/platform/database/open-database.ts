import type { Database as SqliteConnection } from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { types } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { DatabaseConfig } from '../config/config';
import { startCheckpoints } from './checkpoints';
import { speak } from './columns';
import { GroupCommit, type Committer } from './committer';
import { PostgresCommitter } from './postgres-committer';
import { lockForThisProcess } from './process-lock';
import { PostgresStatements, SqliteReadings, SqliteStatements } from './statements';
import { Reader } from './transaction';

export type Mapping = Required<Pick<DataSourceOptions, 'entities' | 'migrations'>>;

/** An open database: one side that writes through the committer, one that can only read. */
export interface Database {
  readonly writer: DataSource;
  readonly committer: Committer;
  readonly reader: Reader;
  /** Does work that instances starting at once must do one after the other. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

type SqliteFile = Extract<DatabaseConfig, { kind: 'sqlite' }>;
type PostgresServer = Extract<DatabaseConfig, { kind: 'postgres' }>;

/** Opens, and brings the schema up to date. Throws DatabaseInUse when another process has the SQLite file. */
export function openDatabase(config: DatabaseConfig, mapping: Mapping): Promise<Database> {
  speak(config.kind);
  return config.kind === 'sqlite' ? openSqlite(config, mapping) : openPostgres(config, mapping);
}

async function connect(options: DataSourceOptions): Promise<DataSource> {
  return new DataSource(options).initialize();
}

async function migrate(writer: DataSource): Promise<void> {
  await writer.runMigrations({ transaction: 'each' });
}

const connectionOf = (source: DataSource): SqliteConnection =>
  (source.driver as unknown as { databaseConnection: SqliteConnection }).databaseConnection;

function prepare(connection: SqliteConnection): void {
  connection.pragma('busy_timeout = 5000');
  connection.pragma('synchronous = FULL');
  connection.pragma('cache_size = -65536');
  connection.pragma('temp_store = MEMORY');
  connection.function('fold', { deterministic: true }, (text: unknown) =>
    typeof text === 'string' ? text.toLowerCase() : null,
  );
}

async function openSqlite({ file }: SqliteFile, mapping: Mapping): Promise<Database> {
  mkdirSync(dirname(file), { recursive: true });
  const lock = lockForThisProcess(file);
  const common = { type: 'better-sqlite3', database: file, prepareDatabase: prepare } as const;
  const writer = await connect({ ...common, ...mapping, enableWAL: true });
  await migrate(writer);
  const reader = await connect({ ...common, readonly: true, fileMustExist: true });
  const statements = new SqliteStatements(connectionOf(writer));
  const committer = new GroupCommit(statements);
  const checkpoints = startCheckpoints(file, connectionOf(writer));
  return {
    writer,
    committer,
    reader: new Reader(new SqliteReadings(statements, new SqliteStatements(connectionOf(reader)))),
    alone: (work) => work(),
    async close() {
      await committer.idle();
      await checkpoints.stop();
      await reader.destroy();
      await writer.destroy();
      lock.release();
    },
  };
}

async function openPostgres({ url, readUrl }: PostgresServer, mapping: Mapping): Promise<Database> {
  // Days stay text, and counts are numbers, as they are in SQLite.
  types.setTypeParser(types.builtins.DATE, (text) => text);
  types.setTypeParser(types.builtins.INT8, Number);
  const writer = await connect({ type: 'postgres', url, ...mapping, poolSize: 10 });
  await alone(writer, () => migrate(writer));
  const reader = await connect({
    type: 'postgres',
    url: readUrl ?? url,
    poolSize: 10,
    extra: { options: '-c default_transaction_read_only=on' },
  });
  return {
    writer,
    committer: new PostgresCommitter(writer),
    reader: new Reader(new PostgresStatements(reader.manager)),
    alone: (work) => alone(writer, work),
    async close() {
      await reader.destroy();
      await writer.destroy();
    },
  };
}

/** Any number that no other use of advisory locks in the database takes. */
const STARTING = 7_305_820_512;

/** Holds a lock that all instances know while the work lasts, so that two that start at once do it one after the other. */
async function alone<T>(writer: DataSource, work: () => Promise<T>): Promise<T> {
  const runner = writer.createQueryRunner();
  await runner.query('select pg_advisory_lock($1)', [STARTING]);
  try {
    return await work();
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [STARTING]);
    await runner.release();
  }
}
