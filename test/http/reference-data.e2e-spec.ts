import { SeedReferenceData, Targets } from '../../src/modules/reference-data';
import { Reader } from '../../src/platform/database/transaction';
import { ifMatch, type Body, type Client } from '../support/client';
import { expectProblem } from '../support/expect-problem';
import type { Person } from '../support/people';
import { TestApp } from '../support/test-app';

const NOWHERE = '01900000-0000-7000-8000-000000000000';

/** One of each kind: what is sent, what is changed, and what is refused and why. */
const KINDS = [
  {
    path: 'states',
    key: 'code',
    added: { code: 'UZ', code3: 'UZB', names: { en: 'Uzbekistan' }, timeZone: 'Asia/Tashkent' },
    change: { names: { en: 'Uzbekistan', ru: 'Узбекистан' } },
    emptied: 'timeZone',
    missing: 'state.not-found',
  },
  {
    path: 'organizations',
    key: 'id',
    added: { name: 'An airline', kind: 'service-provider', shortName: null, state: 'TJ' },
    change: { shortName: 'AIR' },
    emptied: 'name',
    missing: 'organization.not-found',
  },
  {
    path: 'targets',
    key: 'id',
    added: { source: 'A regional plan', scope: 'AGA', value: 82.5, dueOn: '2028-06-30' },
    change: { dueOn: null },
    emptied: 'value',
    missing: 'target.not-found',
  },
  {
    path: 'benchmarks',
    key: 'id',
    added: {
      state: 'IR',
      scope: 'overall',
      value: 80,
      approximate: true,
      stage: null,
      observedOn: '2022-05',
      source: 'A test',
      programme: 'USOAP',
    },
    change: { observedOn: '2022-05-31' },
    emptied: 'approximate',
    missing: 'benchmark.not-found',
  },
  {
    path: 'legal-instruments',
    key: 'id',
    added: {
      state: 'TJ',
      title: 'Licensing rules',
      number: '77',
      kind: 'regulation',
      adoptedOn: '2024-02-29',
      amendments: [
        { number: '2', adoptedOn: '2025-03-01' },
        { number: '1', adoptedOn: '2024-09-01' },
      ],
    },
    change: { amendments: [] },
    emptied: 'amendments',
    missing: 'legal-instrument.not-found',
  },
] as const;

let app: TestApp;
let admin: Client;
let reader: Person;
beforeAll(async () => {
  app = await TestApp.start();
  await app.server.get(SeedReferenceData).ensure();
  admin = app.as(app.administrator);
  reader = await app.person();
});
afterAll(() => app.stop());

describe.each(KINDS)('Records of /$path', ({ path, key, added, change, emptied, missing }) => {
  let record: Body;
  const address = () => `/${path}/${record[key]}`;

  it('are added', async () => {
    const { status, body, headers } = await admin.post(`/${path}`, added);
    record = body;
    const inOrder = 'amendments' in added ? { amendments: [...added.amendments].reverse() } : {};
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { ...added, ...inOrder, version: 1 },
    });
    expect(headers.etag).toBe('"1"');
  });

  it('are read by everybody', async () => {
    const shown = await app.as(reader).get(address());
    expect(shown.body).toEqual(record);
    const unchanged = await app.as(reader).get(address(), { 'if-none-match': '"1"' });
    expect(unchanged.status).toBe(304);
    const list = await app.as(reader).get(`/${path}?perPage=200`);
    expect(list.body.items).toContainEqual(record);
    const { text } = await app.as(reader).get(`/${path}`, { accept: 'text/csv' });
    expect(text.trim().split('\r\n')).toHaveLength(list.body.total + 1);
  });

  it('are changed from the version that was read', async () => {
    expectProblem(await admin.patch(address(), change), 428, 'version.required');
    const { status, body } = await admin.patch(address(), change, ifMatch(1));
    expect({ status, body }).toEqual({ status: 200, body: { ...record, ...change, version: 2 } });
    const stale = await admin.patch(address(), change, ifMatch(1));
    expectProblem(stale, 412, 'version.stale');
    expect(stale.body).toMatchObject({ changedBy: 'Administrator' });
  });

  it('are kept by administrators only', async () => {
    const as = app.as(reader);
    expectProblem(await as.post(`/${path}`, added), 403, 'access.forbidden');
    expectProblem(await as.patch(address(), change, ifMatch(2)), 403, 'access.forbidden');
    expectProblem(await as.delete(address(), ifMatch(2)), 403, 'access.forbidden');
    expectProblem(await app.anonymous.get(`/${path}`), 401, 'session.required');
  });

  it('are refused with members that nobody knows, or with nothing in them', async () => {
    const odd = await admin.post(`/${path}`, { ...added, colour: 'red' });
    expectProblem(odd, 400, 'request.invalid', '#/colour');
    expectProblem(await admin.post(`/${path}`, {}), 400, 'request.invalid');
    const cleared = await admin.patch(address(), { [emptied]: null }, ifMatch(2));
    expectProblem(cleared, 400, 'request.invalid', `#/${emptied}`);
  });

  it('are removed', async () => {
    expectProblem(await admin.delete(address(), ifMatch(1)), 412, 'version.stale');
    expect(await admin.delete(address(), ifMatch(2))).toMatchObject({ status: 204 });
    expectProblem(await admin.get(address()), 404, missing);
    expectProblem(await admin.delete(address(), ifMatch(2)), 404, missing);
    const nowhere = key === 'code' ? 'XX' : NOWHERE;
    expectProblem(await admin.patch(`/${path}/${nowhere}`, change, ifMatch(1)), 404, missing);
  });
});

describe('Reference data', () => {
  it.each<[string, object, string]>([
    ['states', { ...KINDS[0].added, code: 'uz' }, '#/code'],
    ['states', { ...KINDS[0].added, timeZone: 'Asia/Nowhere' }, '#/timeZone'],
    ['states', { ...KINDS[0].added, names: {} }, '#/names'],
    ['organizations', { ...KINDS[1].added, kind: 'club' }, '#/kind'],
    ['organizations', { ...KINDS[1].added, name: ' ' }, '#/name'],
    ['targets', { ...KINDS[2].added, value: '85' }, '#/value'],
    ['targets', { ...KINDS[2].added, value: 100.5 }, '#/value'],
    ['targets', { ...KINDS[2].added, value: 0 }, '#/value'],
    ['targets', { ...KINDS[2].added, dueOn: '2026-02-30' }, '#/dueOn'],
    ['benchmarks', { ...KINDS[3].added, observedOn: '2021-13' }, '#/observedOn'],
    ['benchmarks', { ...KINDS[3].added, stage: 'during' }, '#/stage'],
    [
      'legal-instruments',
      { ...KINDS[4].added, amendments: [{ number: '1' }] },
      '#/amendments/0/adoptedOn',
    ],
  ])('refuses in /%s %j', async (path, body, pointer) => {
    expectProblem(await admin.post(`/${path}`, body), 400, 'request.invalid', pointer);
  });

  it.each<[string, object, number, string]>([
    ['organizations', { ...KINDS[1].added, state: 'XX' }, 422, 'state.unknown'],
    ['targets', { ...KINDS[2].added, scope: 'SEC' }, 422, 'area.unknown'],
    ['benchmarks', { ...KINDS[3].added, programme: 'USAP' }, 422, 'benchmark.not-safety'],
    ['benchmarks', { ...KINDS[3].added, state: 'XX' }, 422, 'state.unknown'],
    [
      'legal-instruments',
      { ...KINDS[4].added, adoptedOn: '2025-01-01' },
      422,
      'legal-instrument.amended-before-adopted',
    ],
    ['states', { ...KINDS[0].added, code: 'TJ' }, 409, 'state.taken'],
    ['states', { ...KINDS[0].added, code3: 'TJK' }, 409, 'state.taken'],
    [
      'organizations',
      { name: 'Civil Aviation Organization of Iran', kind: 'ministry' },
      409,
      'organization.name-taken',
    ],
    ['targets', { source: 'Global Aviation Safety Plan', value: 75 }, 409, 'target.taken'],
    [
      'legal-instruments',
      { state: 'TJ', title: 'Again', number: '1999', kind: 'code' },
      409,
      'legal-instrument.number-taken',
    ],
  ])('says no in /%s to %j', async (path, body, status, code) => {
    expectProblem(await admin.post(`/${path}`, body), status, code);
  });

  it('keeps what is in use, and names who uses it', async () => {
    const refused = await admin.delete('/states/TJ', ifMatch(1));
    expectProblem(refused, 409, 'state.in-use');
    expect(refused.body.usedBy).toEqual(
      expect.arrayContaining([
        {
          kind: 'organization',
          label: 'Civil Aviation Agency under the Government of the Republic of Tajikistan',
        },
        { kind: 'legal-instrument', label: 'Air Code of the Republic of Tajikistan' },
      ]),
    );
    const { body: club } = await admin.post('/organizations', KINDS[1].added);
    await app.person({ name: 'Their pilot', organizationId: club.id });
    const kept = await admin.delete(`/organizations/${club.id}`, ifMatch(1));
    expectProblem(kept, 409, 'organization.in-use');
    expect(kept.body.usedBy).toEqual([{ kind: 'user', label: 'Their pilot' }]);
    expect((await admin.get(`/organizations/${club.id}`)).status).toBe(200);
  });

  it('begins with public facts only, and begins once', async () => {
    const all = async (path: string) => (await admin.get(`/${path}?perPage=200`)).body.items;
    expect((await all('states')).map(({ code }) => code)).toEqual(['IR', 'KZ', 'TJ']);
    expect((await all('targets')).map(({ value, dueOn }) => [value, dueOn])).toEqual([
      [75, null],
      [85, '2026-12-31'],
      [95, '2030-12-31'],
    ]);
    const benchmarks = await all('benchmarks');
    expect(benchmarks).toHaveLength(12);
    expect(benchmarks.filter(({ approximate }) => approximate)).toMatchObject([
      { state: null, scope: 'overall', value: 69, observedOn: '2021', stage: null },
    ]);
    const aga = await admin.get('/benchmarks?state=KZ&scope=AGA&sort=value');
    expect(aga.body.items).toMatchObject([
      { stage: 'before', value: 56, observedOn: '2021-08' },
      { stage: 'after', value: 90 },
    ]);
    expect(await all('legal-instruments')).toMatchObject([
      { number: '1999', amendments: [{ number: '2211', adoptedOn: '2025-12-17' }] },
    ]);
    const before = await app.journalLength();
    await app.server.get(SeedReferenceData).ensure();
    expect(await app.journalLength()).toBe(before);
  });

  it('finds by words, whatever their case', async () => {
    expect((await admin.get('/organizations?q=AGENCY')).body.items).toMatchObject([
      { shortName: 'Civil Aviation Agency' },
    ]);
    expect((await admin.get(`/states?q=${encodeURIComponent('ТОҶИК')}`)).body.total).toBe(1);
    expect((await admin.get('/organizations?kind=icao&kind=ministry')).body.total).toBe(1);
  });

  it('tells by a version when targets have changed', async () => {
    const version = () => app.server.get(Targets).version(app.server.get(Reader));
    const seen = [await version()];
    const { body } = await admin.post('/targets', { source: 'A plan', value: 60 });
    seen.push(await version());
    await admin.patch(`/targets/${body.id}`, { value: 61 }, ifMatch(1));
    seen.push(await version());
    await admin.delete(`/targets/${body.id}`, ifMatch(2));
    expect(new Set(seen).size).toBe(3);
    expect(await version()).toBe(seen[0]);
  });
});
