import { joinListing, mapListing, type Listing, type PageRequest } from './page';

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

it('looks something up for all items of a page, and for the whole set chunk by chunk', async () => {
  const many: Listing<number> = {
    ...numbers,
    async *all() {
      await Promise.resolve();
      for (let number = 0; number < 1_201; number += 1) yield number;
    },
  };
  const asked: number[] = [];
  const doubled = joinListing(many, (items) => {
    asked.push(items.length);
    return Promise.resolve(items.map((number) => number * 2));
  });
  expect(await doubled.page(request)).toMatchObject({ items: [6, 8], page: 2, total: 5 });
  const all: number[] = [];
  for await (const number of doubled.all([])) all.push(number);
  expect(all).toEqual(Array.from({ length: 1_201 }, (_, number) => number * 2));
  expect(asked).toEqual([2, 500, 500, 201]);
});
