import type { Answer } from '../support/client';
import { expectProblem } from '../support/expect-problem';
import { pdf } from '../support/files';
import { answer, openMission, type OpenMission } from '../support/open-mission';
import type { Person } from '../support/people';
import { TestApp } from '../support/test-app';
import { upload } from '../support/uploading';

let app: TestApp;
let mission: OpenMission;
let draft: string;
let issued: string;
const ids = new Map<string, string>();

const record = async (title: string): Promise<string> => {
  const draftOf = { missionId: mission.id, area: 'OPS', kind: 'weakness', title };
  const recorded = await app
    .as(mission.people.auditor)
    .post('/findings', { ...draftOf, description: title, language: 'en' });
  expect(recorded.status).toBe(201);
  return recorded.body.id;
};

type Level = 'public' | 'internal' | 'confidential' | 'own-side';
const LEVELS: readonly Level[] = ['public', 'internal', 'confidential', 'own-side'];
const LINKS = ['nothing', 'draft', 'issued', 'answer'] as const;
type Linked = (typeof LINKS)[number];
const linksTo = (to: Linked): readonly object[] =>
  ({
    nothing: [],
    draft: [{ kind: 'finding', id: draft }],
    issued: [
      { kind: 'finding', id: issued },
      { kind: 'finding', id: draft },
    ],
    answer: [{ kind: 'assessment', question: '4.001' }],
  })[to];

const key = (side: string, level: Level, linked: Linked): string => `${side} ${level} ${linked}`;

beforeAll(async () => {
  app = await TestApp.start();
  mission = await openMission(app);
  const first = await app
    .as(mission.people.lead)
    .get(`/missions/${mission.id}/assessments?area=OPS`);
  expect(first.body.items[0]).toMatchObject({ question: '4.001' });
  await answer(app, mission, { '4.001': 'satisfactory' });
  draft = await record('A draft');
  issued = await record('An issued one');
  const moved = await app
    .as(mission.people.lead)
    .post(`/findings/${issued}/transitions`, { to: 'issued' }, { 'if-match': '"1"' });
  expect(moved.status).toBe(200);
  for (const level of LEVELS)
    for (const linked of LINKS)
      for (const side of ['auditing', 'state'] as const) {
        const isState = side === 'state';
        const links = linksTo(linked).filter(
          (link) => !isState || !('id' in link && link.id === draft),
        );
        const name = key(side, level, linked);
        const who = isState ? mission.people.ncmc : mission.people.lead;
        const more = { title: name, confidentiality: level, links: JSON.stringify(links) };
        const file = { name: 'x.pdf', bytes: pdf(name) };
        const made = await upload(app, who, mission, more, file);
        expect(made).toMatchObject({ status: 201 });
        ids.set(name, made.body.id);
      }
});
afterAll(() => app.stop());

/** What each of them sees of the other side's documents; of their own side's everything. */
const SHARED: Readonly<Record<Level, readonly Linked[]>> = {
  public: ['issued', 'answer'],
  internal: ['issued', 'answer'],
  confidential: ['issued'],
  'own-side': [],
};
const both = (level: Level, linked: Linked): readonly string[] => [
  key('auditing', level, linked),
  key('state', level, linked),
];
const every = LEVELS.flatMap((level) => LINKS.flatMap((linked) => both(level, linked)));
const seenFrom = (side: string): readonly string[] =>
  every.filter((name) => {
    const [owner, level, linked] = name.split(' ') as [string, Level, Linked];
    return owner === side || SHARED[level].includes(linked);
  });
const WATCHERS: readonly [string, () => Person, () => readonly string[]][] = [
  ['the lead auditor', () => mission.people.lead, () => seenFrom('auditing')],
  ['the auditor', () => mission.people.auditor, () => seenFrom('auditing')],
  ['the NCMC', () => mission.people.ncmc, () => seenFrom('state')],
  ['the area coordinator', () => mission.people.coordinator, () => seenFrom('state')],
  ['the action owner', () => mission.people.actionOwner, () => seenFrom('state')],
  [
    'a viewer',
    () => mission.people.viewer,
    () => [...both('public', 'issued'), ...both('public', 'answer')],
  ],
  ['the administrator', () => app.administrator, () => every],
  ['an outsider', () => mission.people.outsider, () => []],
];

const titles = ({ body }: Answer): readonly unknown[] => body.items.map((item) => item.title);

describe.each(WATCHERS)('%s', (_, who, expected) => {
  it('lists what is theirs to know, in pages, totals and exports', async () => {
    const client = app.as(who());
    const page = await client.get('/evidence?perPage=200&sort=title');
    expect([...titles(page)].sort()).toEqual([...expected()].sort());
    expect(page.body.total).toBe(expected().length);
    for (const accept of ['text/csv', 'application/x-ndjson']) {
      const { text } = await client.get('/evidence', { accept });
      expect(every.filter((name) => text.includes(name)).sort()).toEqual([...expected()].sort());
    }
  });

  it('reads one by one exactly what the list shows', async () => {
    const client = app.as(who());
    for (const name of every) {
      const isSeen = expected().includes(name);
      const url = `/evidence/${ids.get(name)!}`;
      for (const part of ['', '/links', '/versions', '/content', '/versions/1/content']) {
        const read = await client.get(url + part);
        if (isSeen)
          expect({ name, part, status: read.status }).toEqual({ name, part, status: 200 });
        else expectProblem(read, 404, 'evidence.not-found');
      }
    }
  });

  it('cannot look for drafts through filters', async () => {
    const found = await app.as(who()).get(`/evidence?perPage=200&finding=${draft}`);
    const mayKnow = ['the lead auditor', 'the auditor', 'the administrator'].includes(_);
    const linked = every.filter((name) => /^auditing .* (draft|issued)$/.test(name));
    expect([...titles(found)].sort()).toEqual(mayKnow ? linked.sort() : []);
  });
});

describe('links', () => {
  it('to drafts are not told to the State', async () => {
    const url = `/evidence/${ids.get(key('auditing', 'public', 'issued'))!}`;
    const subjects = async (who: Person): Promise<unknown[]> =>
      (await app.as(who).get(`${url}/links`)).body.items.map((link) => link.subjectId);
    expect(await subjects(mission.people.lead)).toEqual([issued, draft]);
    expect(await subjects(mission.people.ncmc)).toEqual([issued]);
    expect(await subjects(mission.people.viewer)).toEqual([issued]);
    const shown = await app.as(mission.people.ncmc).get(url);
    expect(shown.text).not.toContain(draft);
  });

  it('to a draft are refused to the State as links to nothing', async () => {
    const url = `/evidence/${ids.get(key('state', 'public', 'nothing'))!}/links`;
    const made = await app.as(mission.people.ncmc).post(url, { kind: 'finding', id: draft });
    expectProblem(made, 422, 'evidence.link-refused');
  });
});

describe('the journal', () => {
  it('tells the State’s side of no evidence, and auditors of no titles of the State', async () => {
    const journalFor = async (who: Person): Promise<string> => {
      const url = `/journal?mission=${mission.id}`;
      return (await app.as(who).get(url, { accept: 'application/x-ndjson' })).text;
    };
    const state = await journalFor(mission.people.ncmc);
    expect(state).toContain('finding.issued');
    expect(state).not.toContain('evidence.');
    const auditor = await journalFor(mission.people.lead);
    expect(auditor).toContain('auditing internal draft');
    expect(auditor).not.toContain('state own-side');
  });
});
