import { randomUUID } from 'node:crypto';
import { expectProblem } from '../support/expect-problem';
import { openMission, type OpenMission } from '../support/open-mission';
import { TestApp } from '../support/test-app';

let app: TestApp;
let mission: OpenMission;

beforeAll(async () => {
  app = await TestApp.start();
  mission = await openMission(app);
});
afterAll(() => app.stop());

const body = (more: object = {}): object => ({
  missionId: mission.id,
  area: 'OPS',
  kind: 'observation',
  title: 'Inspectors share one vehicle',
  description: 'Three inspectors share one vehicle at the aerodrome.',
  language: 'en',
  ...more,
});
const auditor = () => app.as(mission.people.auditor);

describe('an idempotency key', () => {
  it('gives the first answer again and records once', async () => {
    const key = { 'idempotency-key': `key-${randomUUID()}` };
    const first = await auditor().post('/findings', body(), key);
    const before = await app.journalLength();
    const second = await auditor().post('/findings', body(), key);
    expect(second.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expect(second.headers).toMatchObject({ 'idempotent-replayed': 'true', etag: '"1"' });
    expect(await app.journalLength()).toBe(before);
  });

  it('is refused with another body, and for another person is another key', async () => {
    const key = { 'idempotency-key': `key-${randomUUID()}` };
    await auditor().post('/findings', body(), key);
    const other = await auditor().post('/findings', body({ title: 'Another' }), key);
    expectProblem(other, 422, 'idempotency.key-reused');
    const lead = await app
      .as(mission.people.lead)
      .post('/findings', body({ title: 'Another' }), key);
    expect(lead.status).toBe(201);
  });

  it('lets one of five at once do the work; all get its answer', async () => {
    const key = { 'idempotency-key': `key-${randomUUID()}` };
    const total = async () => (await auditor().get(`/findings?missionId=${mission.id}`)).body.total;
    const before = await total();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => auditor().post('/findings', body(), key)),
    );
    expect(
      new Set(answers.filter((one) => one.status === 201).map((one) => one.body.id)).size,
    ).toBe(1);
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
    expect(await total()).toBe(before + 1);
  });

  it('of a refused request stays free', async () => {
    const key = { 'idempotency-key': `key-${randomUUID()}` };
    const refused = await auditor().post('/findings', body({ area: 'LEG' }), key);
    expect(refused.status).toBe(403);
    const fixed = await auditor().post('/findings', body(), key);
    expect(fixed.status).toBe(201);
  });

  it.each(['short', 'x'.repeat(129)])('has 8 to 128 characters, not %s', async (key) => {
    const refused = await auditor().post('/findings', body(), { 'idempotency-key': key });
    expectProblem(refused, 400, 'request.invalid', '#/headers/Idempotency-Key');
  });
});
