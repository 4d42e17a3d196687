import ICAL from 'ical.js';
import { expectProblem } from '../support/expect-problem';
import { openMission, type OpenMission } from '../support/open-mission';
import { DONE, PlanWork, aPlan, aStep, succeeded } from '../support/plans';
import type { Person } from '../support/people';
import { TestApp } from '../support/test-app';

let app: TestApp;
let mission: OpenMission;
let work: PlanWork;

beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());
beforeEach(async () => {
  app.clock.set('2026-01-10T08:00:00Z');
  mission = await openMission(app, { own: ['OPS'] });
  work = new PlanWork(app, mission);
});

/** The address without the host. */
async function openFeed(person: Person): Promise<string> {
  const { body, status } = await app.as(person).post('/me/calendar-feed');
  expect(status).toBe(201);
  expect(body.url).toMatch(/^http:\/\/127\.0\.0\.1:3000\/api\/v1\/calendar\/[\w-]{43}\.ics$/);
  return new URL(String(body.url)).pathname;
}

/** The events of a calendar, read back by another program than the one that wrote it. */
async function eventsAt(address: string) {
  const answer = await app.anonymous.get(address);
  expect(answer).toMatchObject({ status: 200 });
  expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
  const calendar = new ICAL.Component(ICAL.parse(answer.text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one);
    const { uid, summary, startDate } = event;
    return { uid, summary, day: startDate.toString(), isWholeDay: startDate.isDate };
  });
}

const ownStep = (estimatedOn: string) => {
  const action = 'Confidential; nobody, outside, may know \\ of it';
  return aPlan({
    steps: [aStep({ action, estimatedOn, ownerId: mission.people.actionOwner.id }), aStep()],
  });
};

it('holds whole days of what falls to the person, told by reference alone', async () => {
  const id = await work.accepted(ownStep('2026-02-28'));
  const address = await openFeed(mission.people.actionOwner);
  const [event, ...more] = await eventsAt(address);
  expect(more).toEqual([]);
  expect(event).toMatchObject({
    summary: `${mission.reference}-OPS-001: step of the corrective action plan (step 1)`,
    day: '2026-02-28',
    isWholeDay: true,
  });
  const late = { revisedOn: '2026-03-20', revisionReason: 'The printer broke down' };
  succeeded(await work.report('actionOwner', id, late), 200);
  expect(await eventsAt(address)).toEqual([{ ...event, day: '2026-03-20' }]);
  succeeded(await work.report('actionOwner', id, { ...DONE, completedOn: '2026-01-10' }), 200);
  expect(await eventsAt(address)).toEqual([]);
});

it('is written as RFC 5545 asks: folded lines, escaped text, what every calendar needs', async () => {
  const reader = await app.person({ language: 'ru' });
  await app.member(mission, 'ncmc', { person: reader });
  await work.accepted(ownStep('2026-02-28'));
  const { text } = await app.anonymous.get(await openFeed(reader));
  const lines = text.split('\r\n');
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(text).toContain('DTSTAMP:20260110T');
  expect(text.replaceAll('\r\n ', '')).toContain('шаг плана корректирующих действий (шаг 2)');
  expect(text).not.toContain('Confidential');
});

it('opens to nobody but who has the secret, and to them until it is taken away', async () => {
  const { lead } = mission.people;
  const nothing = { id: null, createdAt: null };
  expect((await app.as(lead).get('/me/calendar-feed')).body).toEqual(nothing);
  expectProblem(await app.as(lead).delete('/me/calendar-feed'), 404, 'calendar-feed.not-found');
  const first = await openFeed(lead);
  const shown = (await app.as(lead).get('/me/calendar-feed')).body;
  expect(Object.keys(shown)).toEqual(['id', 'createdAt']);
  expect(shown.createdAt).toMatch(/^2026-01-10T08:00:0/);
  const second = await openFeed(lead);
  expectProblem(await app.anonymous.get(first), 404, 'calendar-feed.not-found');
  expect(await eventsAt(second)).toEqual([]);
  expect((await app.as(lead).delete('/me/calendar-feed')).status).toBe(204);
  expectProblem(await app.anonymous.get(second), 404, 'calendar-feed.not-found');
  expect((await app.as(lead).get('/me/calendar-feed')).body).toEqual(nothing);
  const types = ['token.calendar-opened', 'token.calendar-closed'];
  const [opened, closed] = await Promise.all(types.map((type) => app.journal(type)));
  expect(opened!.length).toBeGreaterThan(closed!.length);
});

it.each([
  ['an unknown member', { secret: 'mine' }, '#/secret'],
  ['a list', [], '#'],
])('is made of nothing: %s is refused', async (_, body, pointer) => {
  const answer = await app.as(mission.people.lead).post('/me/calendar-feed', body);
  expectProblem(answer, 400, 'request.invalid', pointer);
  expect((await app.as(mission.people.lead).post('/me/calendar-feed', {})).status).toBe(201);
});

it('keeps only a hash of the secret, in no table and no repeated answer the secret itself', async () => {
  const key = { 'idempotency-key': 'a-key-for-one-calendar' };
  const { lead } = mission.people;
  const { body } = await app.as(lead).post('/me/calendar-feed', undefined, key);
  const [, secret = ''] = /([\w-]{43})\.ics$/.exec(String(body.url)) ?? [];
  const tables = ['calendar_feed', 'idempotency_key', 'journal_entry'];
  expect(await app.everyText(tables)).not.toContain(secret);
  const again = await app.as(lead).post('/me/calendar-feed', undefined, key);
  expect(again.body).toEqual({ id: body.id, createdAt: body.createdAt });
});

it('ends with the account, and with the membership', async () => {
  await work.accepted(ownStep('2026-02-28'));
  const { actionOwner } = mission.people;
  const address = await openFeed(actionOwner);
  expect(await eventsAt(address)).toHaveLength(1);
  const admin = app.as(app.administrator);
  const member = await app.membership(mission, actionOwner);
  const left = await admin.delete(`/missions/${mission.id}/members/${member.id}`, {
    'if-match': `"${member.version}"`,
  });
  expect(left.status).toBe(204);
  expect(await eventsAt(address)).toEqual([]);
  await app.disable(actionOwner);
  expectProblem(await app.anonymous.get(address), 404, 'calendar-feed.not-found');
});

it.each(['/calendar/x.ics', '/calendar/.ics', `/calendar/${'x'.repeat(43)}.ics`])(
  'knows nothing at %s',
  async (address) => {
    expect(await app.anonymous.get(address)).toMatchObject({ status: 404 });
  },
);

it('is one address, also when it is asked for several times at once', async () => {
  const { lead } = mission.people;
  const addresses = await Promise.all([openFeed(lead), openFeed(lead), openFeed(lead)]);
  const answers = await Promise.all(addresses.map((address) => app.anonymous.get(address)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404]);
});
