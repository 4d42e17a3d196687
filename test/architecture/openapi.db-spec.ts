import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { examples } from '../../src/api-examples';
import { buildOpenApi } from '../../src/platform/http/openapi';
import {
  jsonSchemaOf,
  routesOf,
  type Document,
  type Route,
} from '../../src/platform/http/openapi/document';
import { declaredRoutes } from '../../src/platform/http/openapi/routes';
import { TestApp } from '../support/test-app';

let app: TestApp;
let document: Document;
let routes: readonly Route[];

beforeAll(async () => {
  app = await TestApp.start();
  document = await buildOpenApi(app.server);
  routes = routesOf(document);
});
afterAll(() => app.stop());

const named = ({ method, path }: Route) => `${method.toUpperCase()} ${path}`;
const refsOf = ({ operation }: Route) =>
  (operation.parameters ?? []).map((parameter) => ('$ref' in parameter ? parameter.$ref : ''));
const statusesOf = ({ operation }: Route) => Object.keys(operation.responses);

it('describes every route with a sentence, a success and a failure', () => {
  expect(routes.length).toBeGreaterThan(40);
  for (const route of routes) {
    expect([named(route), route.operation.summary]).toEqual([named(route), expect.any(String)]);
    expect(statusesOf(route)).toEqual(expect.arrayContaining(['500', '503']));
  }
});

it('says of every route who may call it', () => {
  const open = routes.filter(({ operation }) => operation.security?.length === 0);
  expect(open.map(named)).toEqual(['POST /session', 'GET /calendar/{file}']);
  for (const route of routes.filter((one) => !open.includes(one)))
    expect(statusesOf(route)).toEqual(expect.arrayContaining(['401', '403']));
});

it('demands a version exactly where the handler reads one, and says what a stale one answers', () => {
  const declared = declaredRoutes(app.server);
  for (const route of routes) {
    const { version } = declared.get(route.operation.operationId!)!;
    const refs = refsOf(route).join();
    expect([named(route), refs.includes('IfMatch')]).toEqual([named(route), version !== undefined]);
    expect(statusesOf(route).includes('412')).toBe(version !== undefined);
    expect(statusesOf(route).includes('428')).toBe(version !== undefined);
  }
});

it('takes an idempotency key at every POST of somebody who is signed in', () => {
  for (const route of routes) {
    const isKeyed = route.method === 'post' && route.operation.security?.length !== 0;
    const refs = refsOf(route).join();
    expect([named(route), refs.includes('IdempotencyKey')]).toEqual([named(route), isKeyed]);
  }
});

it('answers refusals in one form', () => {
  for (const answer of Object.values(document.components?.responses ?? {}))
    expect(answer).toHaveProperty(['content', 'application/problem+json']);
});

describe('examples', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);

  const faultsOf = (schema: unknown, example: object) => {
    const whole = { ...(schema as object), components: document.components };
    const check = ajv.compile(whole);
    return check(example) ? [] : check.errors;
  };

  it.each(Object.entries(examples))(
    'of %s is what the route takes and answers',
    (name, example) => {
      const route = routes.find((one) => named(one) === name);
      if (!route) throw new Error(`There is no route ${name}`);
      const { requestBody, responses } = route.operation;
      if (example.request) expect(faultsOf(jsonSchemaOf(requestBody), example.request)).toEqual([]);
      const [, answer] = Object.entries(responses).find(([status]) => status.startsWith('2')) ?? [];
      if (example.response) expect(faultsOf(jsonSchemaOf(answer), example.response)).toEqual([]);
    },
  );
});

describe('as served', () => {
  const get = (url: string, headers = {}) => app.server.inject({ url, headers });

  it('answers the document to everybody, and 304 to who has it', async () => {
    const answer = await get('/api/v1/openapi.json');
    expect(answer.json()).toEqual(JSON.parse(JSON.stringify(document)));
    const again = await get('/api/v1/openapi.json', { 'if-none-match': answer.headers.etag });
    expect(again.statusCode).toBe(304);
  });

  it('shows a page whose scripts and styles are all our own files', async () => {
    const page = await get('/api/docs');
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.headers['content-security-policy']).toContain("default-src 'self'");
    const files = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file!);
    expect(files).toHaveLength(3);
    for (const file of files) expect(await get(file)).toMatchObject({ statusCode: 200 });
    expect(page.body).not.toMatch(/<script>| on\w+=|https?:/);
  });

  it('serves no other file of the package', async () => {
    expect(await get('/api/docs/assets/package.json')).toMatchObject({ statusCode: 404 });
    expect(await get('/api/docs/assets/../package.json')).toMatchObject({ statusCode: 404 });
  });
});
