import { execute, insertRows } from '../../../platform/database/sql';
import { stale } from '../../../platform/database/stale';
import type { SqlValue } from '../../../platform/database/statements';
import type { Transaction } from '../../../platform/database/transaction';

/** What every row with a history has. */
interface Versioned {
  readonly id: string;
  readonly missionId: string;
  readonly findingId: string;
  readonly state: string;
  readonly version: number;
  readonly validFrom: string;
}

/** A table whose superseded rows are kept in another. */
export interface VersionedTable<T extends Versioned> {
  readonly table: string;
  readonly history: string;
  /** The column of the history that names the row. */
  readonly subject: string;
  readonly kind: string;
  /** All columns; the first is the id. */
  readonly columns: readonly string[];
  readonly toValues: (item: T) => readonly SqlValue[];
}

export async function insertVersioned<T extends Versioned>(
  tx: Transaction,
  { table, columns, toValues }: VersionedTable<T>,
  items: readonly T[],
): Promise<void> {
  await insertRows(tx, table, columns, items.map(toValues));
}

/** Keeps the rows as they are, before they are changed or taken out. */
export async function keepRevisions<T extends Versioned>(
  tx: Transaction,
  { history, subject }: VersionedTable<T>,
  items: readonly T[],
): Promise<void> {
  const columns = [
    subject,
    'version',
    'missionId',
    'findingId',
    'state',
    'validFrom',
    'validTo',
    'row',
  ];
  const values = items.map((item) => [
    item.id,
    item.version,
    item.missionId,
    item.findingId,
    item.state,
    new Date(item.validFrom),
    tx.now,
    JSON.stringify(item),
  ]);
  await insertRows(tx, history, columns, values);
}

/** Keeps the row as it was, and puts the new version in its place. */
export async function updateVersioned<T extends Versioned>(
  tx: Transaction,
  shape: VersionedTable<T>,
  before: T,
  after: T,
): Promise<void> {
  await keepRevisions(tx, shape, [before]);
  const { table, kind, columns, toValues } = shape;
  const set = columns.slice(1).map((column) => `"${column}" = ?`);
  const changed = await execute(
    tx,
    `update "${table}" set ${set.join(', ')} where "id" = ? and "version" = ?`,
    [...toValues(after).slice(1), before.id, before.version],
  );
  if (changed === 0) throw await stale(tx, { kind, id: before.id });
}
