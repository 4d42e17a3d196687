import type { Listing, SortField } from './page';
import { unknownSort } from './sorting';

/** What items are sorted by. Null counts as the largest value, as it does in lists that a database sorts. */
export type SortKey = string | number | null;
export type SortKeys<T> = Readonly<Record<string, (item: T) => SortKey>>;

type Compare<T> = (one: T, other: T) => number;

/** A list of items that are at hand already; `items` come in the order that settles what the sort leaves open. */
export function listingOf<T>(items: readonly T[], keys: SortKeys<T>): Listing<T> {
  const sorted = (sort: readonly SortField[]) => {
    if (sort.length === 0) return items;
    const compares = sort.map((field) => comparing(field, keys));
    return [...items].sort((one, other) => firstDifference(compares, one, other));
  };
  return {
    page({ page, perPage, sort, withTotal }) {
      return Promise.resolve({
        items: sorted(sort).slice((page - 1) * perPage, page * perPage),
        page,
        perPage,
        ...(withTotal ? { total: items.length, totalIsExact: true } : {}),
      });
    },
    all: (sort) => oneByOne(sorted(sort)),
  };
}

async function* oneByOne<T>(items: readonly T[]): AsyncGenerator<T> {
  await Promise.resolve();
  yield* items;
}

function firstDifference<T>(compares: readonly Compare<T>[], one: T, other: T): number {
  for (const compare of compares) {
    const difference = compare(one, other);
    if (difference !== 0) return difference;
  }
  return 0;
}

function comparing<T>({ field, descending }: SortField, keys: SortKeys<T>): Compare<T> {
  const key = Object.hasOwn(keys, field) ? keys[field] : undefined;
  if (!key) throw unknownSort(field, Object.keys(keys));
  const sign = descending ? -1 : 1;
  return (one, other) => sign * compareKeys(key(one), key(other));
}

function compareKeys(one: SortKey, other: SortKey): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
