import { listingOf } from './listing-of';
import type { Listing } from './page';

/** Members that name a record; nobody looks for their text. */
const IS_ID = /^id$|Id$/;

/** A short list, or of it the items that hold the words in one of their texts. */
export function searched<T extends object>(listing: Listing<T>, words?: string): Listing<T> {
  const wanted = words?.trim().toLowerCase() ?? '';
  if (wanted === '') return listing;
  return {
    async page(request) {
      const found: T[] = [];
      for await (const item of listing.all(request.sort)) if (holds(item, wanted)) found.push(item);
      return listingOf(found, {}).page({ ...request, sort: [] });
    },
    async *all(sort) {
      for await (const item of listing.all(sort)) if (holds(item, wanted)) yield item;
    },
  };
}

function holds(value: unknown, words: string): boolean {
  if (typeof value === 'string') return value.toLowerCase().includes(words);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, part]) => !IS_ID.test(name) && holds(part, words));
}
