import { statementsOf, type Scope, type Transaction } from './transaction';
import type { SqlValue } from './statements';

/** Rows of a query written once for both databases: `?` stands for a value, names stand in double quotes. */
export function rows<T>(scope: Scope, sql: string, values: readonly SqlValue[] = []): Promise<T[]> {
  return statementsOf(scope).rows<T>(sql, values);
}

/** The rows of `select columns rest`, where they are many or wide; no column has another name than its own. */
export function listRows<T>(
  scope: Scope,
  columns: string,
  rest: string,
  values: readonly SqlValue[],
): Promise<T[]> {
  return statementsOf(scope).list<T>(columns, rest, values);
}

export async function firstRow<T>(
  scope: Scope,
  sql: string,
  values: readonly SqlValue[] = [],
): Promise<T | undefined> {
  return (await rows<T>(scope, sql, values))[0];
}

/** Runs a statement that writes; answers how many rows it changed. */
export function execute(
  tx: Transaction,
  sql: string,
  values: readonly SqlValue[] = [],
): Promise<number> {
  return statementsOf(tx).execute(sql, values);
}

/** `(?, ?, ?)` for a list of values. */
export const placeholders = (count: number): string => `(${Array(count).fill('?').join(', ')})`;

const MOST_VALUES = 30_000;

interface InsertHead {
  readonly table: string;
  readonly head: string;
  /** The marks of one row. */
  readonly one: string;
  /** The whole statement for one row. */
  readonly single: string;
}
const heads = new WeakMap<readonly string[], InsertHead>();

/** The beginning of an insert; worked out once for a list of columns that is a constant. */
function headOf(table: string, columns: readonly string[]): InsertHead {
  const known = heads.get(columns);
  if (known?.table === table) return known;
  const names = columns.map((name) => `"${name}"`).join(', ');
  const head = `insert into "${table}" (${names}) values `;
  const one = placeholders(columns.length);
  const made = { table, head, one, single: head + one };
  heads.set(columns, made);
  return made;
}

/** Inserts many rows with as few statements as the databases' limit on values allows. */
export async function insertRows(
  tx: Transaction,
  table: string,
  columns: readonly string[],
  values: readonly (readonly SqlValue[])[],
): Promise<void> {
  const { head, one, single } = headOf(table, columns);
  const [first] = values;
  if (first && values.length === 1) {
    await execute(tx, single, first);
    return;
  }
  const most = Math.min(500, Math.floor(MOST_VALUES / columns.length));
  for (let from = 0; from < values.length; from += most) {
    const chunk = values.slice(from, from + most);
    const marks = Array(chunk.length).fill(one).join(', ');
    await execute(tx, head + marks, chunk.flat());
  }
}

/** A moment as it comes out of either database, as RFC 3339 text in UTC. */
export function instantText(value: Date | string): string {
  if (typeof value !== 'string') return value.toISOString();
  return value.endsWith('Z') ? value : `${value.replace(' ', 'T')}Z`;
}

export const instantOf = (value: Date | string): Date => new Date(instantText(value));

/** JSON as it comes out of either database. */
export function jsonOf<T>(value: string | T): T {
  return typeof value === 'string' ? (JSON.parse(value) as T) : value;
}

/** A condition that is true where the column holds the words, whatever their case, in any script. */
export function containsText(scope: Scope, column: string): string {
  const folded = statementsOf(scope).dialect === 'sqlite' ? `fold(${column})` : `lower(${column})`;
  return `${folded} like ? escape '\\'`;
}

/** The value that goes with `containsText`. */
export const containing = (words: string): string =>
  `%${words.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`;

/** ` for share` where rows can be locked one by one: what a unit has read stays so until it ends. */
export const forShare = (scope: Scope): string =>
  statementsOf(scope).dialect === 'postgres' ? ' for share' : '';

/** ` for update` where rows can be locked one by one; SQLite has one writer and needs none. */
export const forUpdate = (scope: Scope): string =>
  statementsOf(scope).dialect === 'postgres' ? ' for update' : '';
