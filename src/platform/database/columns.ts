import {
  Column,
  PrimaryColumn,
  getMetadataArgsStorage,
  type ColumnOptions,
  type ColumnType,
} from 'typeorm';

export type Dialect = 'sqlite' | 'postgres';
type Meaning = 'id' | 'instant' | 'json';

const COLUMN_TYPES: Record<Dialect, Record<Meaning, ColumnType>> = {
  sqlite: { id: 'varchar', instant: 'datetime', json: 'simple-json' },
  postgres: { id: 'uuid', instant: 'timestamptz', json: 'jsonb' },
};
const meanings = new Map<object, Map<string, Meaning>>();

const column =
  (meaning: Meaning, declare: PropertyDecorator): PropertyDecorator =>
  (prototype, property) => {
    const target = prototype.constructor;
    const known = meanings.get(target) ?? new Map<string, Meaning>();
    meanings.set(target, known.set(String(property), meaning));
    declare(prototype, property);
  };

/** The id of the row; `name` is the name of the primary key constraint. */
export const IdColumn = (name: string) =>
  column('id', PrimaryColumn({ type: 'varchar', primaryKeyConstraintName: name }));
/** The id of another row. */
export const ReferenceColumn = (options: ColumnOptions = {}) =>
  column('id', Column({ ...options, type: 'varchar' }));
/** A moment, kept in UTC to the millisecond. */
export const InstantColumn = (options: ColumnOptions = {}) =>
  column('instant', Column({ ...options, type: 'datetime' }));
export const JsonColumn = (options: ColumnOptions = {}) =>
  column('json', Column({ ...options, type: 'simple-json' }));

/** Gives every column that was declared by meaning the type it has in this database. Runs before a DataSource is built. */
export function speak(dialect: Dialect): void {
  for (const { target, propertyName, options } of getMetadataArgsStorage().columns) {
    const meaning =
      typeof target === 'function' ? meanings.get(target)?.get(propertyName) : undefined;
    if (!meaning) continue;
    options.type = COLUMN_TYPES[dialect][meaning];
    if (meaning === 'instant' && dialect === 'postgres') options.precision = 3;
    else delete options.precision;
  }
}
