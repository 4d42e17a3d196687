import type { Listing } from '../../../kernel/page';
import type { Conditions } from '../../../platform/database/conditions';
import { listing, type ListShape, type SortColumn } from '../../../platform/database/listing';
import { execute, firstRow, insertRows, placeholders, rows } from '../../../platform/database/sql';
import { stale } from '../../../platform/database/stale';
import type { SqlValue } from '../../../platform/database/statements';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import { violates, type Constraint } from '../../../platform/database/violation';
import type { DomainError } from '../../../kernel/domain-error';
import type { ReferenceRecord } from '../domain/reference-record';

type Refusal = new (detail: string) => DomainError;

/** How records of one kind are stored: one table, one row a record. */
export interface RecordShape<T, Row> {
  readonly table: string;
  /** What it is called in the journal. */
  readonly kind: string;
  /** The column that identifies a record. */
  readonly key: keyof T & string;
  /** Every other column but the version. */
  readonly columns: readonly (keyof T & string)[];
  readonly sortable: Readonly<Record<string, SortColumn>>;
  readonly defaultSort: string;
  readonly toRecord: (row: Row) => T;
  readonly notFound: Refusal;
  /** The refusal when a record of the same identity is already there. */
  readonly taken?: { readonly constraints: readonly Constraint[]; readonly refusal: Refusal };
}

/** The rows of one kind of reference data. */
export abstract class RecordTable<T extends ReferenceRecord, Row, Filter> {
  private readonly listed: ListShape<Row, T>;

  protected constructor(readonly shape: RecordShape<T, Row>) {
    const { table, key, columns, sortable, defaultSort, toRecord } = shape;
    this.listed = {
      columns: [key, ...columns, 'version'].map((column) => `"${column}"`).join(', '),
      from: `"${table}"`,
      id: `"${key}"`,
      sortable,
      defaultSort: [{ field: defaultSort, descending: false }],
      toItem: toRecord,
    };
  }

  abstract listBy(scope: Scope, filter: Filter): Listing<T>;

  keyOf(record: T): string {
    return String(record[this.shape.key]);
  }

  async find(scope: Scope, key: string): Promise<T | undefined> {
    const { columns, from, id } = this.listed;
    const row = await firstRow<Row>(scope, `select ${columns} from ${from} where ${id} = ?`, [key]);
    return row && this.shape.toRecord(row);
  }

  async get(scope: Scope, key: string): Promise<T> {
    const record = await this.find(scope, key);
    if (!record) throw new this.shape.notFound(`There is no ${this.shape.kind} ${key}.`);
    return record;
  }

  /** Those of the keys that there are. */
  async known(scope: Scope, keys: readonly string[]): Promise<ReadonlySet<string>> {
    if (keys.length === 0) return new Set();
    const { from, id } = this.listed;
    const found = await rows<{ key: string }>(
      scope,
      `select ${id} as "key" from ${from} where ${id} in ${placeholders(keys.length)}`,
      keys,
    );
    return new Set(found.map(({ key }) => key));
  }

  async insert(tx: Transaction, record: T): Promise<void> {
    const { table, key, columns } = this.shape;
    const stored = [key, ...columns, 'version'] as const;
    await this.distinct(() =>
      insertRows(tx, table, stored, [
        stored.map((column) => record[column as keyof T] as SqlValue),
      ]),
    );
  }

  async update(tx: Transaction, record: T, version: number): Promise<void> {
    const { table, key, kind, columns } = this.shape;
    const changes = [...columns, 'version'].map((column) => `"${column}" = ?`).join(', ');
    const changed = await this.distinct(() =>
      execute(tx, `update "${table}" set ${changes} where "${key}" = ? and "version" = ?`, [
        ...columns.map((column) => record[column] as SqlValue),
        record.version,
        this.keyOf(record),
        version,
      ]),
    );
    if (changed === 0) throw await stale(tx, { kind, id: this.keyOf(record) });
  }

  async remove(tx: Transaction, record: T, version: number): Promise<void> {
    const { table, key, kind } = this.shape;
    const removed = await execute(
      tx,
      `delete from "${table}" where "${key}" = ? and "version" = ?`,
      [this.keyOf(record), version],
    );
    if (removed === 0)
      throw await stale(tx, { kind, id: this.keyOf(record), version: record.version });
  }

  protected listing(scope: Scope, conditions: Conditions): Listing<T> {
    return listing(scope, this.listed, conditions);
  }

  private async distinct<R>(write: () => Promise<R>): Promise<R> {
    try {
      return await write();
    } catch (error) {
      const { taken, kind } = this.shape;
      if (taken?.constraints.some((constraint) => violates(error, constraint)))
        throw new taken.refusal(`This ${kind} is already there; change that one instead.`);
      throw error;
    }
  }
}
