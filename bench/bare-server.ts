import { readFileSync } from 'node:fs';
import { type FastifyInstance, fastify } from 'fastify';
import { openBareDatabase } from './bare-database';
import { BareFindings, type ListFilter, type NewFinding, Refusal, shown } from './bare-findings';
import { GroupCommit } from './bare-group-commit';
import { BareReadiness } from './bare-readiness';
import * as schemas from './bare-schemas';
import { type BareSeed, seedBare, tokenHash } from './bare-seed';
import { PATHS } from './contract';

/*
 * The yardstick: a bare Fastify and better-sqlite3 server that does the same work as Octant's hot
 * routes with prepared statements, compiled schemas, durable commits in groups and a bearer check
 * in the database, but knows no users, roles, memberships, revisions or journal.
 */

const BULK_LIMIT = 32 * 1024 * 1024;
const problem = (status: number, code: string) => ({ type: `/problems/${code}`, status, code });

type Database = ReturnType<typeof openBareDatabase>;

/** Refuses whoever brings no token that is known and still valid. */
function demandToken(app: FastifyInstance, database: Database): void {
  const known = database
    .prepare<[string], number>('SELECT expiresAt FROM token WHERE hash = ?')
    .pluck();
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url === PATHS.health) return;
    const [, token] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? [];
    const expiresAt = token === undefined ? undefined : known.get(tokenHash(token));
    if (expiresAt !== undefined && expiresAt > Date.now()) return;
    return reply.code(401).send(problem(401, 'session.required'));
  });
}

function answerRefusals(app: FastifyInstance): void {
  app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    if (error instanceof Refusal) {
      return reply.code(error.status).send(problem(error.status, error.code));
    }
    const status = error.statusCode ?? 500;
    return reply.code(status).send(problem(status, status < 500 ? 'request.invalid' : 'internal'));
  });
}

function recordingRoutes(app: FastifyInstance, database: Database, findings: BareFindings): void {
  const groups = new GroupCommit(database);
  const recordAll = database.transaction((drafts: readonly NewFinding[], now: string) =>
    drafts.map((draft) => ({ finding: shown(findings.record(draft, now)) })),
  );

  app.post<{ Body: NewFinding }>(
    PATHS.findings,
    { schema: { body: schemas.newFinding, response: { 201: schemas.finding } } },
    async ({ body }, reply) => {
      const now = new Date().toISOString();
      const row = await groups.run(() => findings.record(body, now));
      return reply.code(201).header('etag', '"1"').send(shown(row));
    },
  );
  app.post<{ Body: { items: readonly NewFinding[] } }>(
    PATHS.bulk,
    {
      bodyLimit: BULK_LIMIT,
      schema: { body: schemas.newFindings, response: { 200: schemas.bulkResult } },
    },
    ({ body }) => {
      const items = recordAll.immediate(body.items, new Date().toISOString());
      return { recorded: items.length, refused: 0, items };
    },
  );
}

function readingRoutes(app: FastifyInstance, database: Database, findings: BareFindings): void {
  const readiness = new BareReadiness(database);

  app.get(PATHS.health, () => ({ status: 'ok' }));
  app.get<{ Querystring: ListFilter & { total: boolean } }>(
    PATHS.findings,
    { schema: { querystring: schemas.listQuery, response: { 200: schemas.findingPage } } },
    ({ query: { total, ...filter } }) => ({
      items: findings.page(filter).map(shown),
      page: filter.page,
      perPage: filter.perPage,
      ...(total ? { total: findings.total(filter), totalIsExact: true } : {}),
    }),
  );
  app.get<{ Querystring: { missionId: string } }>(
    PATHS.readiness,
    { schema: { querystring: schemas.readinessQuery } },
    ({ query: { missionId } }) => {
      const answer = readiness.of(missionId, new Date().toISOString());
      if (answer === undefined) throw new Refusal(404, 'mission.not-found');
      return answer;
    },
  );
}

async function main(databaseFile: string, seedFile: string, port: number): Promise<void> {
  const database = openBareDatabase(databaseFile);
  const findings = new BareFindings(database);
  seedBare(database, findings, JSON.parse(readFileSync(seedFile, 'utf8')) as BareSeed);
  const app = fastify({
    ajv: { customOptions: { removeAdditional: false } },
    forceCloseConnections: true,
  });
  demandToken(app, database);
  answerRefusals(app);
  recordingRoutes(app, database, findings);
  readingRoutes(app, database, findings);
  await app.listen({ host: '127.0.0.1', port });
  process.once('SIGTERM', () => {
    void app.close().then(() => database.close());
  });
}

const [databaseFile, seedFile, port] = process.argv.slice(2);
if (databaseFile === undefined || seedFile === undefined) throw new Error('Two files are needed.');
void main(databaseFile, seedFile, Number(port));
