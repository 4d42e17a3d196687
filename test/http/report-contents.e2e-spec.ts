import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ifMatch } from '../support/client';
import { expectProblem } from '../support/expect-problem';
import type { Person } from '../support/people';
import type { Readiness } from '../support/readiness';
import {
  AS_OF,
  INJECTION,
  reportedMission,
  reportFile,
  type ReportedMission,
} from '../support/reporting';
import { TestApp } from '../support/test-app';

const KINDS = ['readiness', 'findings', 'mission', 'plans', 'area'];
const FORMATS = ['html', 'pdf', 'xlsx', 'csv', 'json'];
const GOLDEN = join(__dirname, 'golden', 'reports');

let app: TestApp;
let mission: ReportedMission;

beforeAll(async () => {
  app = await TestApp.start();
  mission = await reportedMission(app);
}, 60_000);
afterAll(() => app.stop());

const SIGNS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** What a reader reads, in its order, a line for each piece of text. */
function readable(html: string): string {
  const body = html.slice(html.indexOf('<body>'));
  const lines = body
    .replaceAll(/<(style|defs)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]+>/g, '\n')
    .replaceAll(/&(lt|gt|quot|#39|amp);/g, (sign) => SIGNS[sign] ?? sign)
    .replaceAll(/[0-9a-f]{64}/g, '<hash>')
    .split('\n')
    .map((line) => line.trim());
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

describe.each(KINDS)('the %s report', (kind) => {
  /** To renew a golden file, delete it and run this test; then read it. */
  it.each(['en', 'ru', 'fa', 'tg'])('says in %s what it always said', async (lang) => {
    const more = `&lang=${lang}&asOf=${AS_OF}`;
    const made = await reportFile(app, mission.people.lead, mission, {
      kind,
      format: 'html',
      more,
    });
    expect(made.status).toBe(200);
    const said = readable(made.text);
    const golden = join(GOLDEN, `${kind}-${lang}.txt`);
    if (!existsSync(golden)) {
      mkdirSync(GOLDEN, { recursive: true });
      writeFileSync(golden, said);
    }
    expect(said).toBe(readFileSync(golden, 'utf8'));
  });
});

it('is the same in every byte when it is built again', async () => {
  const wanted = KINDS.flatMap((kind) => FORMATS.map((format) => ({ kind, format })));
  const build = async () => {
    const files: Buffer[] = [];
    for (const { kind, format } of wanted) {
      const more = `&lang=fa&asOf=${AS_OF}`;
      const made = await reportFile(app, mission.people.lead, mission, { kind, format, more });
      expect(made.status).toBe(200);
      files.push(made.bytes);
    }
    return files;
  };
  const first = await build();
  // Archives know the time to two seconds.
  await new Promise((resolve) => setTimeout(resolve, 2100));
  const second = await build();
  wanted.forEach(({ kind, format }, index) =>
    expect(`${kind} ${format} ${String(second[index]?.equals(first[index]!))}`).toBe(
      `${kind} ${format} true`,
    ),
  );
}, 120_000);

it('calls the mission, and names its people, as it was then', async () => {
  const then = { kind: 'mission', format: 'html', more: `&asOf=${AS_OF}` };
  const { lead, auditor, viewer } = mission.people;
  const before = await reportFile(app, lead, mission, then);
  const leader = app.as(lead);
  const url = `/missions/${mission.id}`;
  const { version } = (await leader.get(url)).body;
  const named = await leader.patch(url, { title: 'Another title' }, ifMatch(version));
  expect(named.status).toBe(200);
  const members = (await leader.get(`${url}/members?perPage=50`)).body.items;
  const of = (one: Person) => members.find(({ userId }) => userId === one.id)!;
  const member = `${url}/members/${of(viewer).id}`;
  expect((await leader.delete(member, ifMatch(1))).status).toBe(204);
  const changed = { role: 'viewer', areas: [] };
  const path = `${url}/members/${of(auditor).id}`;
  expect((await leader.patch(path, changed, ifMatch(1))).status).toBe(200);
  await app.member(mission, 'viewer', { person: await app.person({ name: 'Somebody new' }) });
  const [held] = (await leader.get(`${url}/consultations`)).body.items;
  const topic = { topic: 'Another topic', participants: [{ name: 'Somebody' }] };
  const consultation = `${url}/consultations/${String(held?.id)}`;
  expect((await leader.patch(consultation, topic, ifMatch(1))).status).toBe(200);

  expect((await reportFile(app, lead, mission, then)).text).toBe(before.text);
  const now = await reportFile(app, lead, mission, { ...then, more: '' });
  for (const text of ['Another title', 'Somebody new', 'Another topic']) {
    expect(before.text).not.toContain(text);
    expect(now.text).toContain(text);
  }
  expect(before.text).toContain('Farrukh Saidov');
  expect(now.text).not.toContain('Farrukh Saidov');
});

it('names the organization that led the mission then, which is kept for it', async () => {
  const administrator = app.as(app.administrator);
  const leader = app.as(mission.people.lead);
  const url = `/missions/${mission.id}`;
  const leadBy = async (leadOrganizationId: string | null) => {
    const { version } = (await leader.get(url)).body;
    const changed = await leader.patch(url, { leadOrganizationId }, ifMatch(version));
    expect(changed.status).toBe(200);
  };
  const sent = { name: 'Who led it once', kind: 'auditing-authority' };
  const { id } = (await administrator.post('/organizations', sent)).body;
  await leadBy(id);
  const then = { kind: 'mission', format: 'html', more: `&asOf=${app.clock.now().toISOString()}` };
  app.clock.advance({ hours: 1 });
  await leadBy(null);

  const removed = await administrator.delete(`/organizations/${id}`, ifMatch(1));
  expectProblem(removed, 409, 'organization.in-use');
  expect(removed.body.usedBy).toEqual([{ kind: 'mission', label: expect.any(String) as string }]);
  const made = await reportFile(app, mission.people.lead, mission, then);
  expect(made.text).toContain('Who led it once');
});

it('holds the same figures as the readiness of the mission', async () => {
  const made = await reportFile(app, mission.people.lead, mission, {
    kind: 'readiness',
    format: 'json',
    more: `&asOf=${AS_OF}`,
  });
  const report = JSON.parse(made.text) as {
    sections: { blocks: { id?: string; rows?: { value: unknown }[][] }[] }[];
  };
  const grid = report.sections
    .flatMap(({ blocks }) => blocks)
    .find(({ id }) => id === 'grid')
    ?.rows?.map((row) => row.map(({ value }) => value));
  const readiness = await app
    .as(mission.people.lead)
    .get<Readiness>(`/readiness?missionId=${mission.id}&asOf=${AS_OF}`);
  const expected = readiness.body.grid
    .filter(({ questions }) => questions > 0)
    .map(({ area, criticalElement, counts, ei }) => [
      area,
      criticalElement,
      expect.any(String) as string,
      counts.satisfactory,
      counts.notSatisfactory,
      counts.notApplicable,
      counts.notReviewed,
      ei.value,
      ei.coverage,
    ]);
  expect(grid).toEqual(expected);
});

it('does not tell what was withdrawn as a finding of the mission', async () => {
  type Row = readonly { readonly value: unknown }[];
  interface Told {
    readonly id: string;
    readonly blocks: readonly {
      id?: string;
      rows?: Row[];
      totals?: Row[];
      paragraphs?: string[];
    }[];
  }
  const { lead } = mission.people;
  const told = async () => {
    const asked = { kind: 'mission', format: 'json' };
    const { sections } = JSON.parse((await reportFile(app, lead, mission, asked)).text) as {
      sections: readonly Told[];
    };
    const of = (id: string) => sections.find((one) => one.id === id)?.blocks ?? [];
    const table = (id: string) => of(id).find((block) => block.rows);
    return {
      counts: table('finding-counts')?.totals?.[0]?.map(({ value }) => value),
      said: of('finding-counts').flatMap(({ paragraphs }) => paragraphs ?? []),
      strengths: of('strengths').length,
      shortfalls: table('shortfalls')?.rows?.length,
      recommendations: table('recommendations')?.rows?.length,
    };
  };
  expect(await told()).toEqual({
    counts: ['', 'Total', 2, 1, 0, 1],
    said: [],
    strengths: 1,
    shortfalls: 3,
    recommendations: 1,
  });
  const url = `/findings?missionId=${mission.id}&perPage=50`;
  const { items } = (await app.as(lead).get(url)).body;
  const withdrawn = items.filter(({ kind, title }) => kind === 'strength' || title === INJECTION);
  for (const { id, version } of withdrawn) {
    const because = { to: 'withdrawn', reason: 'It was of another mission' };
    const moved = await app.as(lead).post(`/findings/${id}/transitions`, because, ifMatch(version));
    expect(moved.status).toBe(200);
  }
  expect(await told()).toEqual({
    counts: ['', 'Total', 1, 1, 0, 0],
    said: ['2 withdrawn findings are not counted.'],
    strengths: 0,
    shortfalls: 2,
    recommendations: 0,
  });
});
