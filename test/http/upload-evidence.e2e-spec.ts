import { createHash } from 'node:crypto';
import { ifMatch } from '../support/client';
import { expectProblem } from '../support/expect-problem';
import { docx, form, odt, pdf, png, zip } from '../support/files';
import { openMission, type OpenMission } from '../support/open-mission';
import { TestApp } from '../support/test-app';
import { storedFiles, upload } from '../support/uploading';

let app: TestApp;
let mission: OpenMission;
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const bomb = (): Buffer => Buffer.alloc(40 * 1024 * 1024);

beforeAll(async () => {
  app = await TestApp.start({ evidenceLimit: 1024 * 1024 });
  mission = await openMission(app);
});
afterAll(() => app.stop());

describe('an upload', () => {
  it('is kept under its hash, and told to the journal', async () => {
    const bytes = pdf('First');
    const { lead } = mission.people;
    const more = {
      title: ' Order No. 5 ',
      language: 'ru',
      documentDate: '2025-12-01',
      validUntil: '2026-12-01',
      confidentiality: 'confidential',
    };
    const made = await upload(app, lead, mission, more, { name: 'Приказ № 5.pdf', bytes });
    expect(made).toMatchObject({
      status: 201,
      headers: { etag: '"1"' },
      body: {
        ...more,
        title: 'Order No. 5',
        side: 'auditing',
        fileName: 'Приказ № 5.pdf',
        mediaType: 'application/pdf',
        size: bytes.length,
        sha256: sha256(bytes),
        contentNumber: 1,
        links: [],
        mayChange: true,
      },
    });
    const hash = sha256(bytes);
    expect(storedFiles(app)).toContain(`${hash.slice(0, 2)}/${hash}`);
    const facts = await app.journal('evidence.uploaded');
    expect(facts.at(-1)).toMatchObject({ subjectId: made.body.id, chain: mission.id });
  });

  it.each([
    ['a.docx', docx],
    ['a.odt', odt],
    ['a.png', png],
    ['a.txt', () => Buffer.from('Матни оддӣ')],
    ['a.csv', () => Buffer.from('a,b\r\n1,2\r\n')],
    ['a.eml', () => Buffer.from('From: a@b.tj\r\nSubject: x\r\n\r\n<html>Hello</html>')],
    ['Report v1.2 of 5.2025.pdf', () => pdf('Version')],
  ])('may be %s', async (name, bytes) => {
    const made = await upload(app, mission.people.ncmc, mission, {}, { name, bytes: bytes() });
    expect(made).toMatchObject({ status: 201, body: { fileName: name, side: 'state' } });
  });

  it.each<[string, string, () => Buffer, number, string]>([
    ['a path', '../../x.pdf', pdf, 422, 'evidence.name-refused'],
    ['a path of another system', '..\\x.pdf', pdf, 422, 'evidence.name-refused'],
    ['a second end', 'x.exe.pdf', pdf, 422, 'evidence.name-refused'],
    ['a second end that is harmless', 'x.docx.pdf', pdf, 422, 'evidence.name-refused'],
    ['a turned name', 'x\u202efdp.pdf', pdf, 422, 'evidence.name-refused'],
    ['nothing before its end', '.pdf', pdf, 422, 'evidence.name-refused'],
    ['an end that is not taken', 'x.exe', pdf, 415, 'evidence.kind-refused'],
    ['a page', 'x.html', () => Buffer.from('<html>'), 415, 'evidence.kind-refused'],
    ['a drawing with scripts', 'x.svg', () => Buffer.from('<svg/>'), 415, 'evidence.kind-refused'],
    ['no end', 'x', pdf, 415, 'evidence.kind-refused'],
    ['an end that its content belies', 'x.pdf', png, 422, 'evidence.content-refused'],
    ['a text in a PDF', 'x.pdf', () => Buffer.from('text'), 422, 'evidence.content-refused'],
    ['nothing in it', 'x.txt', () => Buffer.alloc(0), 422, 'evidence.content-refused'],
    ['a page in a text', 'x.txt', () => Buffer.from('<html>'), 422, 'evidence.content-refused'],
    [
      'a script in a table',
      'x.csv',
      () => Buffer.from('a,<script>1</script>'),
      422,
      'evidence.content-refused',
    ],
    ['bytes in a text', 'x.txt', () => Buffer.from([65, 0, 66]), 422, 'evidence.content-refused'],
    ['a text in an e-mail', 'x.eml', () => Buffer.from('Hi'), 422, 'evidence.content-refused'],
    [
      'a page before a PDF',
      'x.pdf',
      () => Buffer.concat([Buffer.from('%PDF-1.7 <script>'), pdf()]),
      422,
      'evidence.content-refused',
    ],
    [
      'an archive behind a PDF',
      'x.pdf',
      () => Buffer.concat([pdf(), docx()]),
      422,
      'evidence.content-refused',
    ],
    [
      'something behind a picture',
      'x.png',
      () => Buffer.concat([png(), Buffer.from('more')]),
      422,
      'evidence.content-refused',
    ],
    ['half a PDF', 'x.pdf', () => pdf().subarray(0, -8), 422, 'evidence.content-refused'],
    [
      'macros',
      'x.docx',
      () => docx([{ name: 'word/vbaProject.bin', content: 'x' }]),
      422,
      'evidence.content-refused',
    ],
    [
      'an archive',
      'x.docx',
      () => zip([{ name: 'a', content: 'a' }]),
      415,
      'evidence.kind-refused',
    ],
    ['half an archive', 'x.docx', () => docx().subarray(0, -9), 422, 'evidence.archive-refused'],
    [
      'something before an archive',
      'x.docx',
      () => Buffer.concat([Buffer.from('PK\x03\x04'), docx()]),
      422,
      'evidence.archive-refused',
    ],
    [
      'a bomb',
      'x.docx',
      () => docx([{ name: 'b', content: bomb() }]),
      422,
      'evidence.archive-refused',
    ],
    [
      'a bomb that lies',
      'x.docx',
      () => docx([{ name: 'b', content: bomb(), declared: 1000 }]),
      422,
      'evidence.archive-refused',
    ],
    [
      'a way out',
      'x.docx',
      () => docx([{ name: '../../x', content: 'x' }]),
      422,
      'evidence.archive-refused',
    ],
    [
      'more than the limit',
      'x.txt',
      () => Buffer.alloc(1024 * 1024 + 1, 65),
      413,
      'evidence.too-large',
    ],
  ])('with %s is refused, and leaves nothing', async (_, name, bytes, status, code) => {
    const before = storedFiles(app);
    const refused = await upload(app, mission.people.lead, mission, {}, { name, bytes: bytes() });
    expectProblem(refused, status, code);
    expect(storedFiles(app)).toEqual(before);
  });

  it.each<[string, Record<string, string>, number, string, string?]>([
    ['no title', { title: ' ' }, 400, 'request.invalid', '#/title'],
    ['no mission', { missionId: 'x' }, 400, 'request.invalid', '#/missionId'],
    ['another language', { language: 'de' }, 400, 'request.invalid', '#/language'],
    ['a day that is none', { validUntil: '2026-02-30' }, 400, 'request.invalid', '#/validUntil'],
    ['an unknown field', { extra: '1' }, 400, 'request.invalid', '#/extra'],
    ['links that are no JSON', { links: '[' }, 400, 'request.invalid', '#/links'],
    ['links that are no list', { links: '{}' }, 400, 'request.invalid', '#/links'],
    ['a link of no kind', { links: '[{}]' }, 400, 'request.invalid', '#/links/0/kind'],
    [
      'dates the wrong way round',
      { documentDate: '2026-01-02', validUntil: '2026-01-01' },
      422,
      'evidence.dates-wrong',
      '#/validUntil',
    ],
    [
      'a link to a question out of scope',
      { links: '[{"kind":"assessment","question":"5.001"}]' },
      422,
      'evidence.link-refused',
      '#/links/0',
    ],
    [
      'a link to a finding that is not there',
      { links: '[{"kind":"finding","id":"019b0a54-6f5a-7c1e-8d2b-3f4a5b6c7d8e"}]' },
      422,
      'evidence.link-refused',
      '#/links/0',
    ],
    [
      'a link that says too much',
      { links: '[{"kind":"assessment","question":"4.001","item":1}]' },
      422,
      'evidence.link-refused',
      '#/links/0',
    ],
  ])('with %s is refused, and leaves nothing', async (_, more, status, code, pointer) => {
    const before = storedFiles(app);
    const file = { name: 'x.pdf', bytes: pdf('Never kept') };
    const refused = await upload(app, mission.people.lead, mission, more, file);
    expectProblem(refused, status, code, pointer);
    expect(storedFiles(app)).toEqual(before);
  });

  it.each<[string, 'viewer' | 'outsider' | 'administrator', number, string]>([
    ['a viewer', 'viewer', 403, 'access.forbidden'],
    ['an outsider', 'outsider', 403, 'access.forbidden'],
    ['the administrator', 'administrator', 403, 'access.forbidden'],
  ])('by %s is refused', async (_, who, status, code) => {
    const person = who === 'administrator' ? app.administrator : mission.people[who];
    expectProblem(await upload(app, person, mission), status, code);
  });

  it('is refused when it is no form, holds no file or ends too early', async () => {
    const client = app.as(mission.people.lead);
    const url = '/evidence';
    expectProblem(await client.post(url, {}), 415, 'request.unsupported-media-type');
    const { payload, headers } = form({}, { name: 'x.pdf', bytes: pdf() });
    const half = payload.subarray(0, -30);
    const cut = await client.raw({ method: 'POST', url, headers, payload: half });
    expectProblem(cut, 400, 'request.malformed');
    const empty = payload.subarray(-30);
    expect((await client.raw({ method: 'POST', url, headers, payload: empty })).status).toBe(400);
  });

  it('of a mission that is not one’s own is refused', async () => {
    const other = await openMission(app);
    const refused = await upload(app, mission.people.lead, other);
    expectProblem(refused, 404, 'mission.not-found');
  });

  it('in a mission that is over is refused', async () => {
    const { lead } = mission.people;
    const planned = await app.as(app.administrator).post('/missions', {
      title: 'Called off',
      state: 'TJ',
      kind: 'internal-audit',
      edition: '2024',
      areas: ['LEG'],
      leadOrganizationId: null,
    });
    await app.member(planned.body, 'lead-auditor', { person: lead });
    const called = { to: 'cancelled', reason: 'Not needed' };
    const url = `/missions/${planned.body.id}/transitions`;
    const off = await app.as(lead).post(url, called, ifMatch(planned.body.version));
    expect(off).toMatchObject({ status: 200 });
    expectProblem(await upload(app, lead, planned.body), 422, 'evidence.mission-over');
  });
});
