import type { MissionRole } from '../../src/kernel/actor';
import { ifMatch } from './client';
import type { Person } from './people';
import { criteria } from './plans';
import type { TestApp } from './test-app';

/** A mission with everything that a report can show, small enough to be read. */
export interface ReportedMission {
  readonly id: string;
  readonly people: Readonly<
    Record<'lead' | 'auditor' | 'ncmc' | 'coordinator' | 'actionOwner' | 'viewer', Person>
  >;
}

/** The moment that the reports of the tests speak of, and one at which it is over. */
export const AS_OF = '2026-03-31T00:00:00Z';
const BEGINNING = '2026-03-02T08:00:00Z';
const LATER = '2026-04-02T08:00:00Z';

export const INJECTION = '=HYPERLINK("http://example.org","Open")';

const answers = (numbers: readonly string[], status: string) =>
  numbers.map((question) => ({
    question,
    status,
    version: 0,
    ...(status === 'not-applicable' ? { naReason: 'Not in this State' } : {}),
    ...(status === 'not-satisfactory' ? { remarks: 'No procedure was shown' } : {}),
  }));

class Seeding {
  constructor(
    private readonly app: TestApp,
    private readonly mission: ReportedMission,
  ) {}

  async post(who: Person, url: string, body: object, version?: number) {
    const headers = version === undefined ? {} : ifMatch(version);
    const answered = await this.app.as(who).post(url, body, headers);
    if (answered.status >= 300) throw new Error(`${url}: ${answered.text}`);
    return answered.body;
  }

  async answer(): Promise<void> {
    const { lead } = this.mission.people;
    const list = await this.app
      .as(lead)
      .get(`/missions/${this.mission.id}/assessments?perPage=200`);
    if (list.status !== 200) throw new Error(list.text);
    const numbers = list.body.items.map((item) => String(item.question));
    const items = [
      ...answers(numbers.slice(0, 14), 'satisfactory'),
      ...answers(numbers.slice(14, 21), 'not-satisfactory'),
      ...answers(numbers.slice(21, 23), 'not-applicable'),
      ...answers(numbers.slice(23, 28), 'satisfactory'),
    ];
    const url = `/missions/${this.mission.id}/assessments`;
    const answered = await this.app.as(lead).patch(url, { items });
    if (answered.status !== 200) throw new Error(answered.text);
  }

  /** Records a finding, and issues it unless it is to stay a draft. */
  async finding(more: object, states: readonly string[] = ['issued']) {
    const { lead } = this.mission.people;
    let finding = await this.post(lead, '/findings', {
      missionId: this.mission.id,
      area: 'LEG',
      kind: 'weakness',
      title: 'A title',
      description: 'Two of the five files hold no checklist.',
      language: 'en',
      ...more,
    });
    for (const to of states)
      finding = await this.post(
        lead,
        `/findings/${finding.id}/transitions`,
        { to },
        finding.version,
      );
    return finding;
  }
}

async function people(app: TestApp, mission: { id: string }): Promise<ReportedMission['people']> {
  const named = (name: string) => app.person({ name });
  const role = async (name: string, of: MissionRole, areas: readonly string[] = []) =>
    app.member(mission, of, { person: await named(name), areas });
  return {
    lead: await role('Karim Rezaei', 'lead-auditor'),
    auditor: await role('Sara Ahmadi', 'auditor', ['LEG']),
    ncmc: await role('Zarina Nazarova', 'ncmc'),
    coordinator: await role('Rustam Rahimov', 'area-coordinator', ['LEG']),
    actionOwner: await role('Manizha Karimova', 'action-owner'),
    viewer: await role('Farrukh Saidov', 'viewer'),
  };
}

/** Fills a mission in March 2026, and leaves the clock in April. */
export async function reportedMission(app: TestApp, illustrative = true): Promise<ReportedMission> {
  app.clock.set(BEGINNING);
  const admin = app.as(app.administrator);
  const planned = await admin.post('/missions', {
    title: 'Internal audit in two areas',
    state: 'TJ',
    kind: 'internal-audit',
    edition: '2024',
    areas: ['LEG', 'ORG'],
    leadOrganizationId: null,
    startsOn: '2026-03-02',
    endsOn: '2026-03-06',
    illustrative,
  });
  const mission = { id: planned.body.id, people: await people(app, planned.body) };
  const seeding = new Seeding(app, mission);
  const { version } = (await admin.get(`/missions/${mission.id}`)).body;
  const url = `/missions/${mission.id}`;
  await seeding.post(mission.people.lead, `${url}/transitions`, { to: 'in-progress' }, version);
  await seeding.answer();
  await recordFindings(app, seeding, mission);
  app.clock.set(LATER);
  return mission;
}

async function recordFindings(
  app: TestApp,
  seeding: Seeding,
  { id, people: { lead, ncmc } }: ReportedMission,
): Promise<void> {
  await seeding.finding({ title: 'Secret draft' }, []);
  const first = await seeding.finding({
    title: INJECTION,
    dueOn: '2026-03-20',
    sscCandidate: true,
    recommendation: 'Write the procedure & <train> those who use it.',
  });
  await seeding.post(lead, `/findings/${first.id}/comments`, {
    internal: true,
    reason: 'Secret note',
    language: 'en',
  });
  await seeding.post(ncmc, `/findings/${first.id}/comments`, { agree: true, language: 'en' });
  await seeding.finding({
    kind: 'regulatory-gap',
    area: 'ORG',
    title: 'В правилах нет срока хранения документов',
    description: 'Срок хранения не назван.\nСрок нужен.',
    language: 'ru',
    dueOn: '2026-06-30',
    law: { instrument: 'Air Code', number: '1999', asOf: '2025-12-17' },
  });
  await seeding.finding({
    kind: 'strength',
    title: 'بازرسان موضوع را خوب می‌شناسند (CE-4)',
    description: 'در سه پرونده از سه پرونده دیده شد.',
    language: 'fa',
  });
  await seeding.post(lead, `/missions/${id}/consultations`, {
    kind: 'technical-consultation',
    topic: 'How findings are answered',
    areas: ['LEG'],
    heldOn: '2026-03-05',
    hours: 2,
    participants: [],
    outcome: 'The form is known',
    language: 'en',
    findingIds: [],
  });
  await planFor(app, seeding, { lead, ncmc });
}

/** A finding with an accepted plan of two steps. */
async function planFor(
  app: TestApp,
  seeding: Seeding,
  { lead, ncmc }: Pick<ReportedMission['people'], 'lead' | 'ncmc'>,
): Promise<void> {
  const { id } = await seeding.finding({ title: 'No programme', dueOn: '2026-09-30' }, [
    'issued',
    'cap-due',
  ]);
  const url = `/findings/${id}/plan`;
  const step = { actionOffice: 'Flight safety department' };
  const written = await app.as(ncmc).put(
    url,
    {
      rootCause: 'Nobody is charged with it',
      summary: 'Charge somebody',
      language: 'en',
      steps: [
        { ...step, action: 'Name a person', estimatedOn: '2026-03-15' },
        { ...step, action: 'Write the programme', estimatedOn: '2026-08-31' },
      ],
    },
    ifMatch(0),
  );
  if (written.status >= 300) throw new Error(written.text);
  await seeding.post(ncmc, `${url}/submissions`, {}, written.body.version);
  const { version } = (await app.as(lead).get(url)).body;
  const review = { rating: 'fully', criteria: criteria(), note: null };
  await seeding.post(lead, `${url}/reviews`, review, version);
}

interface ReportAsked {
  readonly kind: string;
  readonly format: string;
  readonly more?: string;
}

/** The file that somebody gets. */
export async function reportFile(
  app: TestApp,
  who: Person,
  mission: { readonly id: string },
  { kind, format, more = '' }: ReportAsked,
) {
  const area = kind === 'area' ? '&area=LEG' : '';
  const answered = await app.server.inject({
    method: 'GET',
    url: `/api/v1/reports/${kind}?missionId=${mission.id}&format=${format}${area}${more}`,
    headers: { authorization: `Bearer ${who.token}` },
  });
  return {
    status: answered.statusCode,
    bytes: answered.rawPayload,
    text: answered.rawPayload.toString('utf8'),
    headers: answered.headers,
  };
}
