export interface SortField {
  readonly field: string;
  readonly descending: boolean;
}

export interface PageRequest {
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
  readonly sort: readonly SortField[];
  /** False when the caller needs no total; the answer then holds none. */
  readonly withTotal: boolean;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly perPage: number;
  /** How many there are in all; absent when it was not asked for. */
  readonly total?: number;
  /** False when counting stopped at a bound and there are more than `total`. */
  readonly totalIsExact?: boolean;
}

/** What a list can do: answer one page, or go through the whole set in order. */
export interface Listing<T> {
  page(request: PageRequest): Promise<Page<T>>;
  all(sort: readonly SortField[]): AsyncIterable<T>;
}

export function mapListing<From, To>(listing: Listing<From>, map: (item: From) => To): Listing<To> {
  return {
    async page(request) {
      const { items, ...envelope } = await listing.page(request);
      return { items: items.map(map), ...envelope };
    },
    async *all(sort) {
      for await (const item of listing.all(sort)) yield map(item);
    },
  };
}

const CHUNK = 500;

/** As mapListing, for what is looked up for many items at once. */
export function joinListing<From, To>(
  listing: Listing<From>,
  join: (items: readonly From[]) => Promise<readonly To[]>,
): Listing<To> {
  return {
    async page(request) {
      const { items, ...envelope } = await listing.page(request);
      return { items: await join(items), ...envelope };
    },
    async *all(sort) {
      let chunk: From[] = [];
      for await (const item of listing.all(sort)) {
        chunk.push(item);
        if (chunk.length < CHUNK) continue;
        yield* await join(chunk);
        chunk = [];
      }
      yield* await join(chunk);
    },
  };
}
