import { LANGUAGES, type Language } from '../../src/kernel/localized-text';
import { runDailyJobs } from '../support/deadlines';
import { openMission, type OpenMission } from '../support/open-mission';
import type { Person } from '../support/people';
import { DONE, PlanWork, aPlan, aStep, succeeded } from '../support/plans';
import { SmtpSink, partOf, subjectOf } from '../support/smtp-sink';
import { TestApp } from '../support/test-app';

let sink: SmtpSink;
let app: TestApp;
let mission: OpenMission;
let work: PlanWork;

beforeEach(async () => {
  sink = new SmtpSink();
  const mail = { url: await sink.listen(), from: 'octant@example.org' };
  app = await TestApp.start({ mail });
  app.clock.set('2026-01-10T08:00:00Z');
  mission = await openMission(app, { own: ['OPS'] });
  work = new PlanWork(app, mission);
});
afterEach(async () => {
  await app.stop();
  await sink.close();
});

async function onDay(instant: string): Promise<void> {
  app.clock.set(instant);
  await runDailyJobs(app);
}
const stepOf = ({ id }: Person, more: object = {}) =>
  work.accepted(aPlan({ steps: [aStep({ estimatedOn: '2026-02-28', ownerId: id, ...more })] }));
const states = async (): Promise<string[]> =>
  (JSON.parse(await app.everyText(['mail_digest'])) as { state: string }[][])
    .flat()
    .map(({ state }) => state);

const SAID: Record<Language, readonly [subject: string, line: string]> = {
  en: ['Octant: 1 deadline', 'step of the corrective action plan (step 1) – February 28, 2026'],
  ru: ['Octant: 1 срок', 'шаг плана корректирующих действий (шаг 1) – 28 февраля 2026 г.'],
  fa: ['Octant: ۱ مهلت', 'گام برنامه اقدامات اصلاحی (گام ۱) – ۹ اسفند ۱۴۰۴'],
  tg: ['Octant: 1 мӯҳлат', 'қадами нақшаи чорабиниҳои ислоҳӣ (қадами 1) – 28 Феврал 2026'],
};

it.each(LANGUAGES)('is written in the language of the person: %s', async (language) => {
  const person = await app.person({ language, name: 'Саидова <Зарина>' });
  await app.member(mission, 'action-owner', { person });
  await stepOf(person, { action: 'A confidential sentence' });
  await onDay('2026-02-20T00:30:00Z');
  expect(sink.arrived.map(({ to }) => to)).toEqual([[person.email]]);
  const { source } = sink.arrived[0]!;
  const [subject, line] = SAID[language];
  expect(subjectOf(source)).toBe(subject);
  const [plain, html] = [partOf(source, 'text/plain'), partOf(source, 'text/html')];
  expect(plain).toContain(line);
  expect(plain).toContain(`${mission.reference}-OPS-001`);
  expect(plain).not.toContain('confidential');
  expect(html).toContain(`dir="${language === 'fa' ? 'rtl' : 'ltr'}"`);
  expect(html).toContain('Саидова &lt;Зарина&gt;');
});

it('is one message a day with all that is new, and none where nothing is', async () => {
  await stepOf(mission.people.actionOwner);
  await stepOf(mission.people.actionOwner, { estimatedOn: '2026-02-20' });
  await onDay('2026-02-20T00:30:00Z');
  await runDailyJobs(app);
  await onDay('2026-02-22T00:30:00Z');
  expect(sink.arrived.map(({ source }) => subjectOf(source))).toEqual([
    'Octant: 2 deadlines',
    'Octant: 1 deadline',
  ]);
  await onDay('2026-02-23T00:30:00Z');
  expect(sink.arrived).toHaveLength(2);
});

it('is tried again while the server refuses it, and sent once', async () => {
  await stepOf(mission.people.actionOwner);
  sink.mood = 'refuses';
  await onDay('2026-02-20T00:30:00Z');
  expect(await states()).toEqual(['waiting']);
  sink.mood = 'takes';
  await onDay('2026-02-20T01:30:00Z');
  await onDay('2026-02-20T02:30:00Z');
  expect(sink.arrived).toHaveLength(1);
  expect(await states()).toEqual(['sent']);
});

it('is given up after a day of refusals', async () => {
  await stepOf(mission.people.actionOwner);
  sink.mood = 'refuses';
  app.clock.set('2026-02-20T00:30:00Z');
  for (let hour = 0; hour < 25; hour += 1) await runDailyJobs(app);
  expect(await states()).toEqual(['failed']);
});

it('waits while the server is away', async () => {
  await stepOf(mission.people.actionOwner);
  await sink.close();
  await onDay('2026-02-20T00:30:00Z');
  expect(await states()).toEqual(['waiting']);
});

it('is not sent again when the server broke off and may have taken it', async () => {
  await stepOf(mission.people.actionOwner);
  sink.mood = 'breaks-off';
  await onDay('2026-02-20T00:30:00Z');
  sink.mood = 'takes';
  await onDay('2026-02-20T01:30:00Z');
  expect(sink.arrived).toHaveLength(1);
});

it('is sent once by instances that look at the same moment', async () => {
  await stepOf(mission.people.actionOwner);
  app.clock.set('2026-02-20T00:30:00Z');
  await Promise.all([runDailyJobs(app), runDailyJobs(app), runDailyJobs(app)]);
  expect(sink.arrived).toHaveLength(1);
});

it('leaves out what was done before it could be sent, and people who have left', async () => {
  const id = await stepOf(mission.people.actionOwner);
  const other = await app.member(mission, 'action-owner');
  await stepOf(other);
  sink.mood = 'refuses';
  await onDay('2026-02-20T00:30:00Z');
  succeeded(await work.report('actionOwner', id, DONE), 200);
  await app.disable(other);
  sink.mood = 'takes';
  await onDay('2026-02-20T01:30:00Z');
  expect(sink.arrived).toEqual([]);
  expect(await states()).toEqual(['dropped', 'dropped']);
});
