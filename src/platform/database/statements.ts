import type { Database as SqliteConnection, Statement } from 'better-sqlite3';
import type { EntityManager } from 'typeorm';
import type { Dialect } from './columns';

export type SqlValue = string | number | boolean | null | undefined | Date | object;

/** Runs SQL written once for both databases: `?` stands for a value. */
export interface Statements {
  readonly dialect: Dialect;
  rows<T>(sql: string, values: readonly SqlValue[]): Promise<T[]>;
  /** The rows of `select columns rest`, many or wide ones; no column has another name than its own. */
  list<T>(columns: string, rest: string, values: readonly SqlValue[]): Promise<T[]>;
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

let written = { time: Number.NaN, text: '' };

/** How a moment is written in SQLite: text in UTC that sorts as time does. One unit writes the same moment many times. */
function sqliteInstant(instant: Date): string {
  const time = instant.getTime();
  if (time !== written.time)
    written = { time, text: instant.toISOString().replace('T', ' ').slice(0, 23) };
  return written.text;
}

function toSqlite(value: SqlValue): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value instanceof Date ? sqliteInstant(value) : JSON.stringify(value);
}

/** What the driver does at once, as a promise that is settled already: an async function would make each statement dearer. */
const settled = <T>(work: () => T): Promise<T> =>
  new Promise((resolve) => {
    resolve(work());
  });

type Cells = readonly unknown[];

type Row = Record<string, unknown>;

/** A statement that answers rows, and what they look like. */
interface Query {
  readonly statement: Statement;
  readonly names: readonly string[];
  /** A row without values, of which each is a copy: one that is built name by name is slow to read beyond a dozen of them. */
  readonly blank: Row;
}

/** Statements on the very connection that the DataSource holds, prepared once each. */
export class SqliteStatements implements Statements {
  readonly dialect = 'sqlite';
  private readonly queries = new Map<string, Query>();
  private readonly lists = new Map<string, Query>();
  private readonly commands = new Map<string, Statement>();
  private written = 0;
  constructor(private readonly connection: SqliteConnection) {}

  /** How many statements that may write were begun. */
  get writes(): number {
    return this.written;
  }

  /** Whether a transaction is open; the database itself ends one when the disk is full or broken. */
  get isOpen(): boolean {
    return this.connection.inTransaction;
  }

  rows<T>(sql: string, values: readonly SqlValue[]): Promise<T[]> {
    return settled(() => {
      const query = this.query(sql);
      if (!query.statement.readonly) this.written += 1;
      return answer<T>(query, values);
    });
  }

  /** The same, of a statement that changes nothing; any other is refused. */
  read<T>(sql: string, values: readonly SqlValue[]): Promise<T[]> {
    return settled(() => {
      const query = this.query(sql);
      if (!query.statement.readonly) throw new Error(`This side is read-only: ${sql}`);
      return answer<T>(query, values);
    });
  }

  list<T>(columns: string, rest: string, values: readonly SqlValue[]): Promise<T[]> {
    return settled(() => {
      const query = this.packed(columns, rest);
      const found = query.statement.all(...values.map(toSqlite)) as string[];
      return found.map((cells) => toRow(query, JSON.parse(cells) as Cells) as T);
    });
  }

  execute(sql: string, values: readonly SqlValue[]): Promise<number> {
    return settled(() => {
      const command = remember<Statement>(this.commands, sql, () => this.connection.prepare(sql));
      this.written += 1;
      return command.run(...values.map(toSqlite)).changes;
    });
  }

  /** Bare cells come out of the driver in half the time of rows with names. */
  private query(sql: string): Query {
    return remember(this.queries, sql, () => {
      const statement = this.connection.prepare(sql).raw();
      return { statement, ...looksOf(statement) };
    });
  }

  /** A row that is one text comes out of the driver in a third of the time that its cells take one by one. */
  private packed(columns: string, rest: string): Query {
    return remember(this.lists, `${columns} ${rest}`, () => {
      const looks = looksOf(this.connection.prepare(`select ${columns} ${rest}`));
      const statement = this.connection.prepare(`select json_array(${columns}) ${rest}`).pluck();
      return { statement, ...looks };
    });
  }
}

function looksOf(statement: Statement): Omit<Query, 'statement'> {
  const names = statement.columns().map(({ name }) => name);
  const nulls = JSON.stringify(Object.fromEntries(names.map((name) => [name, null])));
  return { names, blank: JSON.parse(nulls) as Row };
}

/**
 * Reads what is committed, and changes nothing. While no unit is open the writer's own connection answers: its pages stay in
 * memory, where another connection forgets all of its own with every commit. Beside an open unit that other one answers.
 */
export class SqliteReadings implements Statements {
  readonly dialect = 'sqlite';
  constructor(
    private readonly writer: SqliteStatements,
    private readonly apart: SqliteStatements,
  ) {}

  rows<T>(sql: string, values: readonly SqlValue[]): Promise<T[]> {
    return this.side.read(sql, values);
  }

  list<T>(columns: string, rest: string, values: readonly SqlValue[]): Promise<T[]> {
    return this.side.list(columns, rest, values);
  }

  private get side(): SqliteStatements {
    return this.writer.isOpen ? this.apart : this.writer;
  }

  execute(sql: string): Promise<number> {
    return Promise.reject(new Error(`This side is read-only: ${sql}`));
  }
}

function answer<T>(query: Query, values: readonly SqlValue[]): T[] {
  const found = query.statement.all(...values.map(toSqlite)) as Cells[];
  return found.map((cells) => toRow(query, cells) as T);
}

function toRow({ names, blank }: Query, cells: Cells): Row {
  const row = { ...blank };
  for (let at = 0; at < names.length; at += 1) row[names[at] ?? ''] = cells[at];
  return row;
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

  list<T>(columns: string, rest: string, values: readonly SqlValue[]): Promise<T[]> {
    return this.rows(`select ${columns} ${rest}`, values);
  }

  async execute(sql: string, values: readonly SqlValue[]): Promise<number> {
    const runner = this.manager.queryRunner;
    if (!runner) throw new Error('A statement that writes needs a transaction');
    const result = await runner.query(withNumbers(sql), values.map(toPostgres), true);
    return result.affected ?? 0;
  }
}
