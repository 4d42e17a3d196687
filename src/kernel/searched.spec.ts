import { listingOf } from './listing-of';
import { searched } from './searched';

const AREAS = [
  { id: '0ab', code: 'OPS', names: { en: 'Flight operations', ru: 'Производство полётов' } },
  { id: '0cd', code: 'AIR', names: { en: 'Airworthiness', ru: 'Лётная годность' } },
  { id: '0ef', code: 'ANS', names: { en: 'Air navigation', ru: 'Обслуживание' } },
];
const listing = listingOf(AREAS, { code: ({ code }) => code });
const page = { page: 1, perPage: 1, sort: [{ field: 'code', descending: true }], withTotal: true };

it.each([
  [undefined, ['OPS', 'ANS', 'AIR']],
  ['  ', ['OPS', 'ANS', 'AIR']],
  ['air', ['ANS', 'AIR']],
  ['ПОЛЁТОВ', ['OPS']],
  ['0ab', []],
])('%j finds %j', async (words, codes) => {
  const found = searched(listing, words);
  expect(await found.page(page)).toMatchObject({
    items: codes.slice(0, 1).map((code) => ({ code })),
    total: codes.length,
  });
  const all: string[] = [];
  for await (const { code } of found.all(page.sort)) all.push(code);
  expect(all).toEqual(codes);
});
