import { mapListing, type Listing, type PageRequest } from './page';

const request: PageRequest = { page: 2, perPage: 2, sort: [], withTotal: true };
const numbers: Listing<number> = {
  page: ({ page, perPage }) =>
    Promise.resolve({ items: [3, 4], page, perPage, total: 5, totalIsExact: true }),
  async *all() {
    await Promise.resolve();
    yield* [1, 2, 3, 4, 5];
  },
};

it('maps the items of a page and of the whole set, and nothing else', async () => {
  const words = mapListing(numbers, (number) => `no. ${number}`);
  expect(await words.page(request)).toEqual({
    items: ['no. 3', 'no. 4'],
    page: 2,
    perPage: 2,
    total: 5,
    totalIsExact: true,
  });
  const all: string[] = [];
  for await (const word of words.all([])) all.push(word);
  expect(all).toEqual(['no. 1', 'no. 2', 'no. 3', 'no. 4', 'no. 5']);
});
