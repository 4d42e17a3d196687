import { randomUUID } from 'node:crypto';
import { expectProblem } from '../support/expect-problem';
import { answer, openMission, type OpenMission } from '../support/open-mission';
import { TestApp } from '../support/test-app';

let app: TestApp;
let mission: OpenMission;
let other: OpenMission;

beforeAll(async () => {
  app = await TestApp.start();
  mission = await openMission(app);
  other = await openMission(app, { areas: ['AGA'], own: ['AGA'] });
  await answer(app, mission, {
    '4.103': 'not-satisfactory',
    '4.003': 'not-satisfactory',
    '4.001': 'satisfactory',
  });
});
afterAll(() => app.stop());

const UNSUPPORTED = 'request.unsupported-media-type';
const DEEP = '{"law":'.repeat(3000) + '1' + '}'.repeat(3000);

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

describe('recording a finding', () => {
  it('raises it from an assessed question, as a draft with a number of its own', async () => {
    const answered = await auditor().post(
      '/findings',
      body({
        question: '4.103',
        area: undefined,
        kind: 'weakness',
        recommendation: 'Plan by risk.',
      }),
    );
    expect(answered.status).toBe(201);
    expect(answered.headers).toMatchObject({ etag: '"1"' });
    expect(answered.body).toMatchObject({
      reference: expect.stringMatching(new RegExp(`^${mission.reference}-OPS-\\d{3}$`)) as string,
      state: 'draft',
      question: '4.103',
      area: 'OPS',
      version: 1,
      recordedBy: { id: mission.people.auditor.id },
      allowedTransitions: ['withdrawn'],
    });
    const advice = await auditor().get(`/findings/${answered.body.id}/recommendations`);
    expect(advice.body.items).toMatchObject([{ text: 'Plan by risk.' }]);
    const shown = await auditor().get(`/findings/${answered.body.id}`);
    expect(shown.body).toEqual({
      ...answered.body,
      due: [],
      hasPlan: false,
      refusedTransitions: [],
    });
  });

  it('numbers findings one after the other, also when thirty are recorded at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => auditor().post('/findings', body())),
    );
    const numbers = answers.map((one) => Number(String(one.body.reference).slice(-3)));
    const first = Math.min(...numbers);
    expect([...numbers].sort((a, b) => a - b)).toEqual(numbers.map((_, index) => first + index));
  });

  it('takes one open weakness or gap for a question, also when two are sent at once', async () => {
    const both = await Promise.all([
      auditor().post('/findings', body({ question: '4.003', kind: 'weakness' })),
      auditor().post('/findings', body({ question: '4.003', kind: 'regulatory-gap' })),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = both.find(({ status }) => status === 409);
    expect(refused?.body.code).toBe('finding.already-open');
    const again = await auditor().post('/findings', body({ question: '4.003', kind: 'weakness' }));
    expectProblem(again, 409, 'finding.already-open', '#/question');
    expect(String(again.body.openFinding)).toContain('-OPS-');
  });

  const missing = randomUUID();
  it.each<[string, string, object, number, string, string?]>([
    ['nobody', 'anonymous', {}, 401, 'session.required'],
    ['the NCMC', 'ncmc', {}, 403, 'access.forbidden'],
    ['a viewer', 'viewer', {}, 403, 'access.forbidden'],
    ['an area coordinator', 'coordinator', {}, 403, 'access.forbidden'],
    ['an action owner', 'actionOwner', {}, 403, 'access.forbidden'],
    ['an outsider', 'outsider', {}, 403, 'access.forbidden'],
    ['an auditor of another area', 'auditor', { area: 'LEG' }, 403, 'access.forbidden'],
    ['an auditor of another mission', 'elsewhere', {}, 404, 'mission.not-found'],
    ['no such mission', 'lead', { missionId: missing }, 404, 'mission.not-found'],
    ['an area outside the scope', 'lead', { area: 'AGA' }, 422, 'finding.place-wrong', '#/area'],
    ['no area and no question', 'lead', { area: undefined }, 422, 'finding.place-wrong', '#/area'],
    [
      'a question outside the scope',
      'lead',
      { question: '8.003' },
      422,
      'finding.place-wrong',
      '#/question',
    ],
    [
      'a question of no edition',
      'lead',
      { question: '4.999' },
      422,
      'finding.place-wrong',
      '#/question',
    ],
    [
      'a weakness on a satisfactory answer',
      'lead',
      { question: '4.001', kind: 'weakness' },
      422,
      'finding.needs-shortfall',
      '#/question',
    ],
    [
      'a gap on an unanswered question',
      'lead',
      { question: '4.005', kind: 'regulatory-gap' },
      422,
      'finding.needs-shortfall',
      '#/question',
    ],
    [
      'an unknown organization',
      'lead',
      { ownerOrganizationId: missing },
      422,
      'finding.place-wrong',
      '#/ownerOrganizationId',
    ],
    [
      'a repetition of nothing',
      'lead',
      { repeatOf: missing },
      422,
      'finding.repeat-unknown',
      '#/repeatOf',
    ],
    ['an unknown member', 'lead', { severity: 'high' }, 400, 'request.invalid', '#/severity'],
    ['an unknown kind', 'lead', { kind: 'catastrophe' }, 400, 'request.invalid', '#/kind'],
    [
      'a question number that is a number',
      'lead',
      { question: 4.103 },
      400,
      'request.invalid',
      '#/question',
    ],
    [
      'a title of 10,000 characters',
      'lead',
      { title: 'x'.repeat(10_000) },
      400,
      'request.invalid',
      '#/title',
    ],
    ['a title of spaces', 'lead', { title: '   ' }, 400, 'request.invalid', '#/title'],
    [
      'a day that does not exist',
      'lead',
      { dueOn: '2026-02-30' },
      400,
      'request.invalid',
      '#/dueOn',
    ],
    ['a null character', 'lead', { description: 'a\0b' }, 400, 'request.invalid', '#/description'],
    ['half of a surrogate pair', 'lead', { title: 'a\ud800b' }, 400, 'request.invalid', '#/title'],
    ['a year 0', 'lead', { dueOn: '0000-01-01' }, 400, 'request.invalid', '#/dueOn'],
    ['a law that is a list', 'lead', { law: [] }, 400, 'request.invalid', '#/law'],
    ['a number for a title', 'lead', { title: 7 }, 400, 'request.invalid', '#/title'],
    [
      'a text for a switch',
      'lead',
      { sscCandidate: 'false' },
      400,
      'request.invalid',
      '#/sscCandidate',
    ],
    [
      'an unknown member of the law',
      'lead',
      { law: { instrument: 'Air Code', number: null, asOf: '2025-12-10', x: 1 } },
      400,
      'request.invalid',
      '#/law/x',
    ],
  ])('is refused for %s', async (...[, who, more, status, code, pointer]) => {
    const people = { ...mission.people, elsewhere: other.people.auditor };
    const client = who === 'anonymous' ? app.anonymous : app.as(people[who as keyof typeof people]);
    const before = await app.journalLength();
    expectProblem(await client.post('/findings', body(more)), status, code, pointer);
    expect(await app.journalLength()).toBe(before);
  });

  it.each([
    ['broken JSON', '{"title": ', 'application/json', 400, 'request.malformed'],
    ['no JSON at all', '<finding/>', 'application/xml', 415, UNSUPPORTED],
    [
      'a body over 1 MiB',
      `{"title":"${'x'.repeat(1_100_000)}"}`,
      'application/json',
      413,
      'request.too-large',
    ],
    ['a form', 'title=x', 'application/x-www-form-urlencoded', 415, UNSUPPORTED],
    ['plain text', 'x', 'text/plain', 415, UNSUPPORTED],
    ['a list', '[]', 'application/json', 400, 'request.invalid'],
    ['nesting without end', DEEP, 'application/json', 400, 'request.invalid'],
    [
      'a way to the prototype',
      '{"__proto__": {"x": 1}}',
      'application/json',
      400,
      'request.malformed',
    ],
  ])('is refused for %s', async (_, payload, type, status, code) => {
    const headers = { 'content-type': type };
    const refused = await auditor().raw({ method: 'POST', url: '/findings', headers, payload });
    expectProblem(refused, status, code);
  });
});

it('is refused at an address that cannot be read', async () => {
  expectProblem(await auditor().get('/findings/%zz'), 400, 'request.malformed');
});
