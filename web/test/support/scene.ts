import { Api, type Reply } from './api';
import { ADMINISTRATOR } from './server';

const PASSWORD = 'a long enough password 7';
const AREAS = ['LEG', 'ORG', 'PEL', 'OPS', 'AIR', 'AIG', 'ANS', 'AGA', 'SSP'];
const AT_ONCE = 200;

export interface Person {
  readonly id: string;
  readonly email: string;
  readonly password: string;
}

/** An illustrative mission with its people, some answers and some findings. */
export interface Scene {
  readonly mission: Reply;
  readonly lead: Person;
  readonly ncmc: Person;
}

interface Asked {
  readonly question: string;
  readonly area: string;
  readonly criticalElement: string | null;
}

/** The same answers every time: most satisfactory, some not, a few areas hardly begun. */
function answerTo(index: number): string {
  const chance = (index * 7919) % 101;
  if (chance < 46) return 'satisfactory';
  if (chance < 66) return 'not-satisfactory';
  return chance < 71 ? 'not-applicable' : 'not-reviewed';
}

async function person(api: Api, name: string, email: string, language = 'en'): Promise<Person> {
  const body = { name, email, password: PASSWORD, language, organizationId: null, roles: [] };
  const { id } = await api.post('/users', body);
  return { id, email, password: PASSWORD };
}

async function plan(api: Api, lead: Person, ncmc: Person): Promise<Reply> {
  const mission = await api.post('/missions', {
    title: 'Internal audit in nine areas (example)',
    state: 'TJ',
    kind: 'internal-audit',
    edition: '2024',
    areas: AREAS,
    leadOrganizationId: null,
    startsOn: '2025-11-24',
    endsOn: '2025-12-19',
    illustrative: true,
  });
  const members = `/missions/${mission.id}/members`;
  await api.post(members, { userId: lead.id, role: 'lead-auditor', areas: [] });
  await api.post(members, { userId: ncmc.id, role: 'ncmc', areas: [] });
  return mission;
}

async function questionsOf(api: Api, mission: string): Promise<readonly Asked[]> {
  const found: Asked[] = [];
  for (let page = 1; ; page += 1) {
    const path = `/missions/${mission}/assessments?perPage=200&page=${String(page)}`;
    const { items } = (await api.get(path)) as unknown as { items: Asked[] };
    found.push(...items);
    if (items.length < AT_ONCE) return found;
  }
}

async function answer(api: Api, mission: string): Promise<readonly string[]> {
  const asked = await questionsOf(api, mission);
  const answers = asked
    .map(({ question }, index) => ({ question, status: answerTo(index), version: 0 }))
    .filter(({ status }) => status !== 'not-reviewed')
    .map((one) =>
      one.status === 'not-applicable' ? { ...one, naReason: 'No such operator.' } : one,
    );
  for (let from = 0; from < answers.length; from += AT_ONCE)
    await api.send('PATCH', `/missions/${mission}/assessments`, {
      items: answers.slice(from, from + AT_ONCE),
    });
  return answers.filter(({ status }) => status === 'not-satisfactory').map((one) => one.question);
}

const TITLES = [
  'Ramp inspections are not planned by risk',
  'Inspector training records are incomplete',
  'No procedure for exemptions from regulations',
  'Aerodrome certification is behind its plan',
  'Amendments of Annexes are not followed in time',
  'Surveillance findings are closed without evidence',
];

async function raise(api: Api, mission: string, questions: readonly string[]): Promise<void> {
  for (const [index, question] of questions.slice(0, 24).entries()) {
    const finding = await api.post('/findings', {
      missionId: mission,
      question,
      kind: index % 3 === 2 ? 'regulatory-gap' : 'weakness',
      title: TITLES[index % TITLES.length],
      description: 'Seen in the records of three inspections and told by two inspectors.',
      language: 'en',
      recommendation: 'Write the procedure, train the inspectors and keep the records.',
      ...(index % 5 === 0 ? { dueOn: '2026-03-31' } : {}),
    });
    if (index % 2 === 0)
      await api.post(`/findings/${finding.id}/transitions`, { to: 'issued' }, finding.version);
  }
}

export async function setScene(address: string): Promise<Scene> {
  const admin = await Api.signIn(address, ADMINISTRATOR);
  const lead = await person(admin, 'Lola Rahimova', 'lead@example.org');
  const ncmc = await person(admin, 'Naim Karimov', 'ncmc@example.org', 'ru');
  const mission = await plan(admin, lead, ncmc);
  const auditor = await Api.signIn(address, lead);
  const { version } = await auditor.get(`/missions/${mission.id}`);
  const transitions = `/missions/${mission.id}/transitions`;
  await auditor.post(transitions, { to: 'in-progress' }, version);
  await raise(auditor, mission.id, await answer(auditor, mission.id));
  return { mission, lead, ncmc };
}
