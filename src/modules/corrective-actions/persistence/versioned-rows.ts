import { heldFrom, type Versioned } from '../../../kernel/version';
import { execute, insertRows } from '../../../platform/database/sql';
import { stale } from '../../../platform/database/stale';
import type { SqlValue } from '../../../platform/database/statements';
import type { Transaction } from '../../../platform/database/transaction';

/** What every row of a plan with a history has. */
interface PlanRow extends Versioned {
  readonly id: string;
  readonly missionId: string;
  readonly findingId: string;
  readonly state: string;
}

/** A table whose superseded rows are kept in another. */
export interface VersionedTable<T extends PlanRow> {
  readonly table: string;
  readonly history: string;
  /** The column of the history that names the row. */
  readonly subject: string;
  readonly kind: string;
  /** All columns; the first is the id. */
  readonly columns: readonly string[];
  readonly toValues: (item: T) => readonly SqlValue[];
}

export async function insertVersioned<T extends PlanRow>(
  tx: Transaction,
  { table, columns, toValues }: VersionedTable<T>,
  items: readonly T[],
): Promise<void> {
  await insertRows(tx, table, columns, items.map(toValues));
}

/** Keeps the rows as they are, before they are taken out. */
export async function keepRevisions<T extends PlanRow>(
  tx: Transaction,
  shape: VersionedTable<T>,
  items: readonly T[],
): Promise<void> {
  await keepUntil(tx, shape, items, (item) => heldFrom(item.validFrom, tx.now));
}

async function keepUntil<T extends PlanRow>(
  tx: Transaction,
  { history, subject }: VersionedTable<T>,
  items: readonly T[],
  until: (item: T) => string,
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
    new Date(until(item)),
    JSON.stringify(item),
  ]);
  await insertRows(tx, history, columns, values);
}

/** Keeps the row as it was, and puts the new version in its place. */
export async function updateVersioned<T extends PlanRow>(
  tx: Transaction,
  shape: VersionedTable<T>,
  before: T,
  after: T,
): Promise<void> {
  await keepUntil(tx, shape, [before], () => after.validFrom);
  const { table, kind, columns, toValues } = shape;
  const set = columns.slice(1).map((column) => `"${column}" = ?`);
  const changed = await execute(
    tx,
    `update "${table}" set ${set.join(', ')} where "id" = ? and "version" = ?`,
    [...toValues(after).slice(1), before.id, before.version],
  );
  if (changed === 0) throw await stale(tx, { kind, id: before.id });
}
