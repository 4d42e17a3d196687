import type { Listing, Page, PageRequest, SortField } from '../../kernel/page';
import { unknownSort } from '../../kernel/sorting';
import type { Conditions } from './conditions';
import { keptTotal, type Total } from './kept-total';
import { firstRow, listRows, rows } from './sql';
import { statementsOf, type Scope } from './transaction';

export interface SortColumn {
  readonly sql: string;
  /** Nulls sort as the largest value in both databases; only where they can be does SQLite need to be told. */
  readonly nullable?: true;
}

/** How a list reads its rows. */
export interface ListShape<Row, Item> {
  /** The columns, without `select`, each by its own name. */
  readonly columns: string;
  /** The tables, without `from`. */
  readonly from: string;
  /** A unique column; the last sort field, and how the whole set is read chunk by chunk. */
  readonly id: string;
  readonly sortable: Readonly<Record<string, SortColumn>>;
  readonly defaultSort: readonly SortField[];
  readonly toItem: (row: Row) => Item;
}

/** Above this many, a total may stop counting and say so. */
const COUNT_BOUND = 10_000;
const CHUNK = 500;

/**
 * A list over one query: a page of it, or all of it in order. Where every row belongs to one chain of the journal, naming
 * the chain lets a total be counted once for each position of it.
 */
export function listing<Row, Item>(
  scope: Scope,
  shape: ListShape<Row, Item>,
  conditions: Conditions,
  chain?: string,
): Listing<Item> {
  const { columns, from, id, toItem } = shape;
  const body = `from ${from}${conditions.where}`;
  return {
    async page(request) {
      const order = orderBy(scope, shape, request.sort);
      const found = await listRows<Row>(scope, columns, `${body}${order} limit ? offset ?`, [
        ...conditions.values,
        request.perPage,
        (request.page - 1) * request.perPage,
      ]);
      const envelope = await pageEnvelope(scope, body, conditions.values, request, chain);
      return { items: found.map(toItem), ...envelope };
    },
    async *all(sort) {
      const order = orderBy(scope, shape, sort);
      const ids = await rows<{ id: string }>(
        scope,
        `select ${id} as "id" ${body}${order}`,
        conditions.values,
      );
      for (let start = 0; start < ids.length; start += CHUNK) {
        const chunk = ids.slice(start, start + CHUNK).map((row) => row.id);
        const marks = chunk.map(() => '?').join(', ');
        const rest = `from ${from} where ${id} in (${marks})${order}`;
        const found = await listRows<Row>(scope, columns, rest, chunk);
        yield* found.map(toItem);
      }
    },
  };
}

/** All of a page but its items; `body` is the query from `from` on. */
export async function pageEnvelope(
  scope: Scope,
  body: string,
  values: Conditions['values'],
  { page, perPage, withTotal }: PageRequest,
  chain?: string,
): Promise<Omit<Page<never>, 'items'>> {
  if (!withTotal) return { page, perPage };
  const count = () => countUpTo(scope, body, values);
  if (chain === undefined) return { page, perPage, ...(await count()) };
  const list = JSON.stringify([body, values]);
  return { page, perPage, ...(await keptTotal(scope, chain, list, count)) };
}

async function countUpTo(scope: Scope, body: string, values: Conditions['values']): Promise<Total> {
  const counted = await firstRow<{ count: number }>(
    scope,
    `select count(*) as "count" from (select 1 ${body} limit ${String(COUNT_BOUND + 1)}) as counted`,
    values,
  );
  const count = counted?.count ?? 0;
  return { total: Math.min(count, COUNT_BOUND), totalIsExact: count <= COUNT_BOUND };
}

function orderBy<Row, Item>(
  scope: Scope,
  { id, sortable, defaultSort }: ListShape<Row, Item>,
  sort: readonly SortField[],
): string {
  const sqlite = statementsOf(scope).dialect === 'sqlite';
  const fields = (sort.length > 0 ? sort : defaultSort).map(({ field, descending }) => {
    const column = Object.hasOwn(sortable, field) ? sortable[field] : undefined;
    if (!column) throw unknownSort(field, Object.keys(sortable));
    const nulls = sqlite && column.nullable ? (descending ? ' nulls first' : ' nulls last') : '';
    return `${column.sql}${descending ? ' desc' : ''}${nulls}`;
  });
  return ` order by ${[...fields, id].join(', ')}`;
}
