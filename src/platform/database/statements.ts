import type { Database as SqliteConnection, Statement } from 'better-sqlite3';
import type { EntityManager } from 'typeorm';
import type { Dialect } from './columns';

export type SqlValue = string | number | boolean | null | undefined | Date | object;

/** Runs SQL written once for both databases: `?` stands for a value. */
export interface Statements {
  readonly dialect: Dialect;
  rows<T>(sql: string, values: readonly SqlValue[]): Promise<T[]>;
  /** How many rows the statement changed. */
  execute(sql: string, values: readonly SqlValue[]): Promise<number>;
}

const KEPT = 500;

function remember<T>(kept: Map<string, T>, sql: string, make: () => T): T {
  const known = kept.get(sql);
  if (known !== undefined) return known;
  if (kept.size >= KEPT) kept.clear();
  const made = make();
  kept.set(sql, made);
  return made;
}

/** How a moment is written in SQLite: text in UTC that sorts as time does. */
export function sqliteInstant(instant: Date): string {
  return instant.toISOString().replace('T', ' ').slice(0, 23);
}

function toSqlite(value: SqlValue): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value instanceof Date ? sqliteInstant(value) : JSON.stringify(value);
}

/** Statements on the very connection that the DataSource holds, prepared once each. */
export class SqliteStatements implements Statements {
  readonly dialect = 'sqlite';
  private readonly prepared = new Map<string, Statement>();
  constructor(private readonly connection: SqliteConnection) {}

  async rows<T>(sql: string, values: readonly SqlValue[]): Promise<T[]> {
    await Promise.resolve();
    return this.prepare(sql).all(...values.map(toSqlite)) as T[];
  }

  async execute(sql: string, values: readonly SqlValue[]): Promise<number> {
    await Promise.resolve();
    return this.prepare(sql).run(...values.map(toSqlite)).changes;
  }

  private prepare(sql: string): Statement {
    return remember(this.prepared, sql, () => this.connection.prepare(sql));
  }
}

const numbered = new Map<string, string>();

/** `a = ? and b = ?` becomes `a = $1 and b = $2`. */
function withNumbers(sql: string): string {
  return remember(numbered, sql, () => {
    let count = 0;
    return sql.replaceAll('?', () => `$${String(++count)}`);
  });
}

const toPostgres = (value: SqlValue): unknown =>
  typeof value === 'object' && value !== null && !(value instanceof Date)
    ? JSON.stringify(value)
    : value;

export class PostgresStatements implements Statements {
  readonly dialect = 'postgres';
  constructor(private readonly manager: EntityManager) {}

  rows<T>(sql: string, values: readonly SqlValue[]): Promise<T[]> {
    return this.manager.query(withNumbers(sql), values.map(toPostgres));
  }

  async execute(sql: string, values: readonly SqlValue[]): Promise<number> {
    const runner = this.manager.queryRunner;
    if (!runner) throw new Error('A statement that writes needs a transaction');
    const result = await runner.query(withNumbers(sql), values.map(toPostgres), true);
    return result.affected ?? 0;
  }
}
