import { RequestInvalid } from './domain-error';
import { listingOf } from './listing-of';

interface Thing {
  readonly name: string;
  readonly weight: number | null;
}
const THINGS: readonly Thing[] = [
  { name: 'a', weight: 2 },
  { name: 'b', weight: null },
  { name: 'c', weight: 1 },
  { name: 'd', weight: 2 },
];
const things = listingOf(THINGS, { name: ({ name }) => name, weight: ({ weight }) => weight });
const request = { page: 1, perPage: 3, sort: [], withTotal: true };
const by = (field: string, descending = false) => [{ field, descending }];
const namesOf = (items: readonly Thing[]) => items.map(({ name }) => name).join('');

describe('A list of what is at hand', () => {
  it('answers a page in the order of the items', async () => {
    const page = await things.page(request);
    expect(namesOf(page.items)).toBe('abc');
    expect(page).toMatchObject({ page: 1, perPage: 3, total: 4, totalIsExact: true });
  });

  it('answers what is left on the last page, and nothing after it', async () => {
    expect(namesOf((await things.page({ ...request, page: 2 })).items)).toBe('d');
    expect((await things.page({ ...request, page: 3 })).items).toEqual([]);
  });

  it('leaves the total out when it is not asked for', async () => {
    expect(await things.page({ ...request, withTotal: false })).not.toHaveProperty('total');
  });

  it.each([
    [by('weight'), 'cadb'],
    [by('weight', true), 'badc'],
    [[...by('weight', true), ...by('name', true)], 'bdac'],
  ])('sorts by %j, nulls as the largest', async (sort, names) => {
    const all: Thing[] = [];
    for await (const thing of things.all(sort)) all.push(thing);
    expect(namesOf(all)).toBe(names);
  });

  it('refuses a field that it does not know before it answers anything', () => {
    expect(() => things.all(by('toString'))).toThrow(RequestInvalid);
  });
});
