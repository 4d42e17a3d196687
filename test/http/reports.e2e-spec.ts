import { readXlsx } from 'hucre/xlsx';
import { expectProblem } from '../support/expect-problem';
import type { Person } from '../support/people';
import {
  AS_OF,
  INJECTION,
  reportedMission,
  reportFile,
  type ReportedMission,
} from '../support/reporting';
import { TestApp } from '../support/test-app';

const KINDS = ['readiness', 'findings', 'mission', 'plans', 'area'];

let app: TestApp;
let mission: ReportedMission;

beforeAll(async () => {
  app = await TestApp.start();
  mission = await reportedMission(app);
}, 60_000);
afterAll(() => app.stop());

const file = (who: Person, kind: string, format: string, more = '') =>
  reportFile(app, who, mission, { kind, format, more });

describe('what is not for a reader', () => {
  it.each(['lead', 'auditor', 'ncmc', 'coordinator', 'actionOwner', 'viewer'] as const)(
    'no draft and no internal note is in any report of the %s',
    async (who) => {
      for (const kind of KINDS)
        for (const format of ['html', 'csv', 'json']) {
          const made = await file(mission.people[who], kind, format);
          expect(made.status).toBe(200);
          expect(made.text).not.toContain('Secret');
        }
    },
  );

  it.each(['ncmc', 'coordinator', 'actionOwner', 'viewer'] as const)(
    'drafts are refused to the %s',
    async (who) => {
      const url = `/reports/findings?missionId=${mission.id}&includeDrafts=true`;
      const refused = await app.as(mission.people[who]).get(url);
      expectProblem(refused, 403, 'report.drafts-not-yours');
    },
  );

  it('drafts are in a report of the auditors who ask for them, and it says so', async () => {
    const made = await file(mission.people.auditor, 'findings', 'html', '&includeDrafts=true');
    expect(made.text).toContain('Secret draft');
    expect(made.text).not.toContain('Secret note');
    expect(made.text).toContain('CONTAINS DRAFTS');
    expect(made.headers['content-disposition']).toContain('DRAFT-');
  });

  it('a mission that one is not in is not there', async () => {
    const outsider = app.as(await app.person({ name: 'The outsider' }));
    for (const kind of KINDS) {
      const url = `/reports/${kind}?missionId=${mission.id}&area=LEG`;
      if (kind === 'area') expectProblem(await outsider.get(url), 404, 'mission.not-found');
      else
        expectProblem(await outsider.get(url.replace('&area=LEG', '')), 404, 'mission.not-found');
    }
    const nobody = await app.anonymous.get(`/reports/readiness?missionId=${mission.id}`);
    expectProblem(nobody, 401, 'session.required');
  });

  it.each([
    ['readiness', '&lang=de', 400, 'request.invalid'],
    ['readiness', '&format=docx', 400, 'request.invalid'],
    ['readiness', '&asOf=2099-01-01T00:00:00Z', 400, 'request.invalid'],
    ['readiness', '&area=LEG', 400, 'request.invalid'],
    ['readiness', '&format=csv&part=secrets', 404, 'report.part-not-found'],
    ['area', '', 400, 'request.invalid'],
    ['area', '&area=OPS', 422, 'report.area-out-of-scope'],
  ])('%s%s is refused with %i', async (kind, more, status, code) => {
    const asked = await app
      .as(mission.people.lead)
      .get(`/reports/${kind}?missionId=${mission.id}${more}`);
    expectProblem(asked, status, code);
  });
});

describe('a file', () => {
  it('that is not to be believed says so in its name, on its pages and sheets', async () => {
    const html = await file(mission.people.ncmc, 'mission', 'html');
    expect(html.headers['content-disposition']).toMatch(
      /^inline; filename="ILLUSTRATIVE-TJ-2026-\d\d-mission-2026-04-02-en\.html"$/,
    );
    expect(html.text).toMatch(/@top-center \{ content: "[^"]*ILLUSTRATIVE/);
    const xlsx = await file(mission.people.ncmc, 'mission', 'xlsx');
    const { sheets } = await readXlsx(xlsx.bytes);
    expect(sheets.length).toBeGreaterThan(5);
    for (const sheet of sheets) expect(String(sheet.rows[0]?.[0])).toContain('ILLUSTRATIVE');
    const csv = await file(mission.people.ncmc, 'mission', 'csv');
    for (const line of csv.text.trim().split('\r\n').slice(1))
      expect(line).toContain('ILLUSTRATIVE');
  });

  it('runs nothing that somebody wrote', async () => {
    const { lead } = mission.people;
    const csv = await file(lead, 'findings', 'csv');
    expect(csv.text).toContain(`"'${INJECTION.replaceAll('"', '""')}"`);
    const { sheets } = await readXlsx((await file(lead, 'findings', 'xlsx')).bytes);
    const cells = sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])]);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    const values = sheets.flatMap(({ rows }) => rows.flat());
    expect(values).toContain(INJECTION);
    const html = await file(lead, 'findings', 'html');
    expect(html.text).toContain('&lt;train&gt;');
    expect(html.text).not.toContain('<train>');
    expect(html.headers['content-security-policy']).toMatch(/^default-src 'none'/);
  });

  it('of a workbook has numbers and days, not texts that look like them', async () => {
    const { bytes } = await file(mission.people.lead, 'findings', 'xlsx');
    const [, counts, register] = (await readXlsx(bytes)).sheets;
    expect(counts).toMatchObject({ freezePane: { rows: 2 }, autoFilter: { range: 'A2:F4' } });
    const [, header, ...lines] = counts!.rows;
    expect(header?.[0]).toBe('Area');
    expect(lines.map((line) => line.slice(2))).toEqual([
      [2, 0, 0, 1],
      [0, 1, 0, 0],
      [2, 1, 0, 1],
    ]);
    const due = register!.rows[1]!.indexOf('Due');
    expect(register!.rows[2]![due]).toEqual(new Date('2026-03-20T00:00:00Z'));
  });

  it('of paper is tagged PDF/A-2b with bookmarks', async () => {
    const { bytes } = await file(mission.people.lead, 'readiness', 'pdf', '&lang=fa');
    const pdf = bytes.toString('latin1');
    expect(pdf.slice(0, 8)).toBe('%PDF-1.7');
    expect(pdf).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(pdf).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    for (const part of ['/StructTreeRoot', '/Outlines', '/Lang (fa']) expect(pdf).toContain(part);
  });

  it('comes in the form that Accept asks for', async () => {
    const client = app.as(mission.people.viewer);
    const url = `/reports/readiness?missionId=${mission.id}`;
    expect((await client.get(url)).headers['content-type']).toContain('text/html');
    for (const type of ['application/json', 'text/csv', 'application/pdf']) {
      const made = await client.get(url, { accept: `image/png, ${type};q=0.9` });
      expect(made.headers['content-type']).toContain(type);
    }
  });
});

it('speaks of a moment that is over as it was then', async () => {
  const { lead } = mission.people;
  const before = await file(lead, 'findings', 'json', `&asOf=${AS_OF}`);
  const then = await file(lead, 'findings', 'json', '&asOf=2026-03-01T00:00:00Z');
  expect(then.text).toContain('There are no findings.');
  const recorded = await app.as(lead).post('/findings', {
    missionId: mission.id,
    area: 'ORG',
    kind: 'observation',
    title: 'Said in April',
    description: 'Said in April',
    language: 'en',
  });
  await app
    .as(lead)
    .post(`/findings/${recorded.body.id}/transitions`, { to: 'issued' }, { 'if-match': '"1"' });
  expect((await file(lead, 'findings', 'json')).text).toContain('Said in April');
  expect((await file(lead, 'findings', 'json', `&asOf=${AS_OF}`)).text).toBe(before.text);
});

it('leaves a fact of who made what', async () => {
  const { viewer, lead } = mission.people;
  const made = await file(viewer, 'area', 'pdf', '&lang=tg&classification=confidential');
  expect(made.status).toBe(200);
  const journal = await app
    .as(lead)
    .get(`/journal?mission=${mission.id}&type=report.made&perPage=200`);
  expect(journal.body.items).toContainEqual(
    expect.objectContaining({
      type: 'report.made',
      changes: expect.objectContaining({
        report: 'area',
        area: 'LEG',
        format: 'pdf',
        language: 'tg',
        classification: 'confidential',
        includeDrafts: false,
        contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      }) as object,
    }),
  );
  const seen = await app.as(viewer).get(`/journal?mission=${mission.id}&perPage=200`);
  expect(seen.text).not.toContain('report.made');
});
