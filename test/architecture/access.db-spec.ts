import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PERMISSIONS } from '../../src/kernel/actor';
import { declaredAccess, servedRoutes } from '../support/routes';
import { TestApp } from '../support/test-app';

const TABLE = join(__dirname, '..', '..', 'docs', 'access.md');
const HEAD = `# Who may call what

The permission that each route demands; \`public\` is for anybody. Which role holds which permission: \`GET /api/v1/roles\`.
What somebody may do to one object is decided after it was loaded, by a policy of its module.
A test compares this table with the code. To renew it, delete this file and run \`npx jest test/architecture/access\`.

| route | permission |
|---|---|
`;

/** Files and documents that describe the service itself, and are open to all. */
const OPEN_TO_ALL = [/^GET \/api\/docs(\/.+|\*|\/\*)?$/, /^GET \/api\/v1\/openapi\.json$/];
/** The screens: files, and their frame for every address that the API does not know. */
const STATIC = /^GET \/?\*?$/;
/** Names of parameters do not tell routes apart. */
const nameless = (route: string): string => route.replaceAll(/:[\w|:]+/g, ':');

describe('Access', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it('is declared by every route', () => {
    const silent = [...declaredAccess(app.server)].filter(([, access]) => access === undefined);
    expect(silent.map(([route]) => route)).toEqual([]);
  });

  it('is as the committed table says', () => {
    const lines = [...declaredAccess(app.server)].map(
      ([route, access]) => `| \`${route}\` | ${access ?? 'nobody'} |`,
    );
    const table = `${HEAD}${lines.join('\n')}\n`;
    const isThere = existsSync(TABLE);
    if (!isThere) writeFileSync(TABLE, table);
    expect({ isThere, table: readFileSync(TABLE, 'utf8') }).toEqual({ isThere: true, table });
  });

  it('is guarded wherever the server answers', () => {
    const declared = new Set([...declaredAccess(app.server).keys()].map(nameless));
    const served = servedRoutes(app.server).map(nameless);
    const open = [...OPEN_TO_ALL, STATIC];
    const unguarded = served.filter((route) => !declared.has(route));
    expect(unguarded.filter((route) => !open.some((one) => one.test(route)))).toEqual([]);
    expect(served).toEqual(expect.arrayContaining([...declared]));
  });

  it('is refused to nobody, and to somebody without the permission', async () => {
    const powerless = app.as(await app.person({ scopes: [] }));
    for (const [route, access] of declaredAccess(app.server)) {
      if (access === 'public' || access === undefined) continue;
      const [method, url] = route.replaceAll(/:\w+/g, app.administrator.id).split(' ');
      const request = { method: method as 'GET', url: url ?? '' };
      const statuses = [await app.anonymous.raw(request), await powerless.raw(request)].map(
        ({ status }) => status,
      );
      expect({ route, statuses }).toEqual({ route, statuses: [401, 403] });
    }
  });

  it('demands no permission that nobody knows', () => {
    const demanded = [...declaredAccess(app.server).values()];
    for (const access of demanded) expect([...PERMISSIONS, 'public']).toContain(access);
  });
});
