import type { QueryRunner, TableColumnOptions } from 'typeorm';

type More = Partial<TableColumnOptions>;

export const isPostgres = (runner: QueryRunner): boolean =>
  runner.dataSource.options.type === 'postgres';

/** What each meaning of a column is in the database at hand. */
export function columnsFor(runner: QueryRunner) {
  const postgres = isPostgres(runner);
  const make =
    (fixed: Omit<TableColumnOptions, 'name'>) =>
    (name: string, more: More = {}): TableColumnOptions => ({ name, ...fixed, ...more });
  const type = (sqlite: string, other: string) => (postgres ? other : sqlite);
  return {
    /** The id of the row; the constraint is called `<table>_pk`. */
    id: (table: string): TableColumnOptions => ({
      name: 'id',
      type: type('varchar', 'uuid'),
      isPrimary: true,
      primaryKeyConstraintName: `${table}_pk`,
    }),
    reference: make({ type: type('varchar', 'uuid') }),
    instant: make({
      type: type('datetime', 'timestamp with time zone'),
      ...(postgres ? { precision: 3 } : {}),
    }),
    json: make({ type: type('text', 'jsonb') }),
    date: make({ type: 'date' }),
    text: make({ type: 'text' }),
    integer: make({ type: 'integer' }),
    real: make({ type: 'real' }),
    boolean: make({ type: 'boolean' }),
    /** A short text of bounded length. */
    code: (name: string, length: number, more: More = {}): TableColumnOptions => ({
      name,
      type: 'varchar',
      length: String(length),
      ...more,
    }),
    version: (): TableColumnOptions => ({ name: 'version', type: 'integer', default: '1' }),
  };
}

/** `"state" IN ('draft', 'issued')`, for a CHECK. A migration spells the list out: it never imports the living code. */
export const oneOf = (column: string, values: readonly string[]): string =>
  `"${column}" IN (${values.map((value) => `'${value}'`).join(', ')})`;
