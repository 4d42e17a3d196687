import { ensureBeginnings } from '../../src/beginnings';
import { ifMatch, type Answer, type Body } from '../support/client';
import { expectProblem } from '../support/expect-problem';
import type { Person } from '../support/people';
import { TestApp } from '../support/test-app';

interface MissionBody extends Body {
  readonly reference: string;
  readonly status: string;
  readonly allowedTransitions: readonly string[];
}

let app: TestApp;
let outsider: Person;

const body = (more: object = {}) => ({
  title: 'Internal audit',
  state: 'TJ',
  kind: 'internal-audit',
  edition: '2024',
  areas: ['LEG', 'OPS'],
  leadOrganizationId: null,
  startsOn: null,
  endsOn: null,
  ...more,
});

beforeAll(async () => {
  app = await TestApp.start();
  await ensureBeginnings(app.server);
  outsider = await app.person();
});
afterAll(() => app.stop());

const asAdministrator = () => app.as(app.administrator);
const create = (more: object = {}): Promise<Answer<MissionBody>> =>
  asAdministrator().post<MissionBody>('/missions', body(more));
const move = (who: Person, { id, version }: Body, to: string, reason?: string) =>
  app.as(who).post<MissionBody>(`/missions/${id}/transitions`, { to, reason }, ifMatch(version));

describe('planning a mission', () => {
  it('answers it with its reference, its version and what may follow', async () => {
    const { status, body: mission, headers } = await create({ startsOn: '2031-05-04' });
    expect(status).toBe(201);
    expect(headers.etag).toBe('"1"');
    expect(mission).toMatchObject({
      reference: 'TJ-2031-01',
      year: 2031,
      status: 'planned',
      track: 'internal-audit',
      areas: ['LEG', 'OPS'],
      startsOn: '2031-05-04',
      endsOn: null,
      illustrative: false,
      version: 1,
      allowedTransitions: [],
    });
    const read = await asAdministrator().get(`/missions/${mission.id}`);
    expect(read.body).toEqual({ ...mission, refusedTransitions: [] });
  });

  it('counts by State and by year, that of the planning while the start is unknown', async () => {
    const year = app.clock.now().getUTCFullYear();
    const first = await create({ illustrative: true });
    const second = await create();
    const number = Number(first.body.reference.slice(-2));
    expect(first.body).toMatchObject({ illustrative: true });
    expect(first.body.reference.startsWith(`TJ-${year}-`)).toBe(true);
    expect(Number(second.body.reference.slice(-2))).toBe(number + 1);
  });

  it('gives twenty at once twenty numbers in a row', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => create({ startsOn: '2040-01-01' })),
    );
    const references = answers.map((answer) => answer.body.reference).sort();
    const expected = Array.from(
      { length: 20 },
      (_, at) => `TJ-2040-${`${at + 1}`.padStart(2, '0')}`,
    );
    expect(references).toEqual(expected);
  });

  it('uses up no number for a mission that is refused', async () => {
    const reversed = { startsOn: '2041-02-01', endsOn: '2041-01-01' };
    expectProblem(await create(reversed), 422, 'mission.ends-before-start', '#/endsOn');
    expect((await create({ startsOn: '2041-02-01' })).body.reference).toBe('TJ-2041-01');
  });

  it('refuses who may not, and what cannot be', async () => {
    const nobody = await app.anonymous.post('/missions', body());
    expectProblem(nobody, 401, 'session.required');
    expectProblem(await app.as(outsider).post('/missions', body()), 403, 'access.forbidden');
    const unknown = '019a0000-0000-7000-8000-000000000000';
    for (const [more, status, code, pointer] of [
      [{ edition: '1999' }, 422, 'mission.edition-unknown', '#/edition'],
      [{ state: 'ZZ' }, 422, 'mission.state-unknown', '#/state'],
      [
        { leadOrganizationId: unknown },
        422,
        'mission.organization-unknown',
        '#/leadOrganizationId',
      ],
      [{ areas: ['LEG', 'XYZ'] }, 422, 'mission.area-unknown', '#/areas/1'],
      [{ edition: '2020' }, 422, 'mission.edition-not-published', '#/edition'],
      [{ areas: ['LEG', 'LEG'] }, 400, 'request.invalid', '#/areas'],
      [{ areas: 'LEG' }, 400, 'request.invalid', '#/areas'],
      [{ kind: 'party' }, 400, 'request.invalid', '#/kind'],
      [{ title: ' ' }, 400, 'request.invalid', '#/title'],
      [{ title: 'x'.repeat(10_000) }, 400, 'request.invalid', '#/title'],
      [{ title: 'null\0' }, 400, 'request.invalid', '#/title'],
      [{ startsOn: '2026-02-30' }, 400, 'request.invalid', '#/startsOn'],
      [{ illustrative: 'yes' }, 400, 'request.invalid', '#/illustrative'],
      [{ status: 'closed' }, 400, 'request.invalid', '#/status'],
    ] as const) {
      expectProblem(await create(more), status, code, pointer);
    }
  });
});

describe('reading missions', () => {
  it('shows a person the missions they are in, and hides that there are others', async () => {
    const { body: mine } = await create({ title: 'Зимняя проверка' });
    const { body: other } = await create();
    const viewer = await app.member(mine, 'viewer');
    const list = await app.as(viewer).get('/missions');
    expect(list.body).toMatchObject({ total: 1, items: [{ id: mine.id }] });
    const hidden = await app.as(viewer).get(`/missions/${other.id}`);
    expectProblem(hidden, 404, 'mission.not-found');
    const csv = await app.as(viewer).get('/missions', { accept: 'text/csv' });
    expect(csv.text.trim().split('\r\n')).toHaveLength(2);
    expect((await app.as(outsider).get('/missions')).body.total).toBe(0);
    const found = await asAdministrator().get('/missions?q=ЗИМНЯЯ');
    expect(found.body).toMatchObject({ total: 1, items: [{ id: mine.id }] });
  });

  it('filters, and refuses a filter that it does not know', async () => {
    const { body: mission } = await create({
      kind: 'icvm',
      startsOn: '2033-01-01',
    });
    for (const query of [
      'kind=icvm',
      'edition=2024&kind=icvm',
      'year=2033',
      'year=2033&year=2034&state=TJ',
    ]) {
      const { body: list } = await asAdministrator().get(`/missions?${query}&status=planned`);
      expect(list).toMatchObject({ total: 1, items: [{ id: mission.id }] });
    }
    expect((await asAdministrator().get('/missions?state=IR')).body.total).toBe(0);
    const wrong = await asAdministrator().get('/missions?year=soon&status=lost&colour=red');
    expectProblem(wrong, 400, 'request.invalid', '#/year');
  });
});

describe('changing a mission', () => {
  it('is for its leaders, from the version they read', async () => {
    const { body: mission } = await create();
    const url = `/missions/${mission.id}`;
    const lead = await app.member(mission, 'lead-auditor');
    const auditor = await app.member(mission, 'auditor', { areas: ['OPS'] });
    const patch = { title: 'Audit', endsOn: '2032-01-31', note: 'Known so far.' };
    const changed = await app.as(lead).patch(url, patch, ifMatch(1));
    expect(changed).toMatchObject({ status: 200, body: { ...patch, version: 2, state: 'TJ' } });
    const noVersion = await app.as(lead).patch(url, patch);
    expectProblem(noVersion, 428, 'version.required');
    const stale = await app.as(lead).patch(url, { areas: [] }, ifMatch(1));
    expectProblem(stale, 412, 'version.stale');
    expect(stale.body).toMatchObject({ changedBy: 'The lead-auditor', currentVersion: 2 });
    const tries = [
      [auditor, 403, 'access.forbidden'],
      [app.administrator, 403, 'access.forbidden'],
    ] as const;
    for (const [who, status, code] of tries)
      expectProblem(await app.as(who).patch(url, patch, ifMatch(2)), status, code);
    const elsewhere = await app.member((await create()).body, 'lead-auditor');
    const hidden = await app.as(elsewhere).patch(url, patch, ifMatch(2));
    expectProblem(hidden, 404, 'mission.not-found');
  });

  it('keeps the areas in which somebody acts, and the scope once it has begun', async () => {
    const { body: mission } = await create();
    const url = `/missions/${mission.id}`;
    const lead = await app.member(mission, 'lead-auditor');
    await app.member(mission, 'auditor', { areas: ['OPS'] });
    const change = (areas: readonly string[], version: number) =>
      app.as(lead).patch(url, { areas }, ifMatch(version));
    expectProblem(await change(['LEG'], 1), 409, 'mission.area-in-use');
    expectProblem(await change(['OPS', 'XYZ'], 1), 422, 'mission.area-unknown');
    expect((await change(['OPS', 'AGA'], 1)).body).toMatchObject({ areas: ['OPS', 'AGA'] });
    const begun = await move(lead, { ...mission, version: 2 }, 'in-progress');
    expect(begun.body).toMatchObject({ status: 'in-progress', version: 3 });
    expectProblem(await change(['OPS'], 3), 422, 'mission.scope-fixed', '#/areas');
    expect((await change(['OPS', 'AGA', 'SSP'], 3)).status).toBe(200);
  });
});

describe('the life of a mission', () => {
  it('goes from planned to closed, step by step', async () => {
    const { body: mission } = await create();
    const lead = await app.member(mission, 'lead-auditor');
    let now: Body = mission;
    for (const to of ['in-progress', 'commenting', 'reported', 'following-up', 'closed']) {
      const { status, body: moved } = await move(lead, now, to);
      expect({ status, to: moved.status }).toEqual({ status: 200, to });
      now = moved;
    }
    expect(now).toMatchObject({ version: 6, allowedTransitions: [] });
    expect(now.draftReportedAt).toEqual(expect.any(String));
    expect(now.reportedAt).toEqual(expect.any(String));
    const late = await app.as(lead).patch(`/missions/${now.id}`, { title: 'T' }, ifMatch(6));
    expectProblem(late, 422, 'mission.is-over');
  });

  it('refuses steps that are not there, not theirs, or not ready', async () => {
    const { body: mission } = await create({ areas: [] });
    const manager = await app.member(mission, 'programme-manager');
    const coordinator = await app.member(mission, 'ncmc');
    const shown = await app.as(manager).get(`/missions/${mission.id}`);
    expect(shown.body.allowedTransitions).toEqual(['in-progress', 'cancelled']);
    for (const [who, to, status, code] of [
      [manager, 'in-progress', 422, 'mission.needs-areas'],
      [manager, 'cancelled', 422, 'mission.needs-reason'],
      [manager, 'reported', 422, 'mission.transition-not-possible'],
      [manager, 'lost', 400, 'request.invalid'],
      [coordinator, 'cancelled', 403, 'access.forbidden'],
      [app.administrator, 'cancelled', 403, 'access.forbidden'],
    ] as const) {
      expectProblem(await move(who, mission, to), status, code);
    }
    const scoped = await app
      .as(manager)
      .patch(`/missions/${mission.id}`, { areas: ['LEG'] }, ifMatch(1));
    expectProblem(await move(manager, scoped.body, 'in-progress'), 422, 'mission.needs-auditor');
    const cancelled = await move(manager, scoped.body, 'cancelled', 'Put off by both sides.');
    expect(cancelled.body).toMatchObject({
      status: 'cancelled',
      statusReason: 'Put off by both sides.',
    });
  });

  it('moves once when two try at once', async () => {
    const { body: mission } = await create();
    const lead = await app.member(mission, 'lead-auditor');
    const both = await Promise.all([
      move(lead, mission, 'in-progress'),
      move(lead, mission, 'cancelled', 'Put off.'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});
