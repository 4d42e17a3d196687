import { AS_OF, reportedMission, reportFile, type ReportedMission } from '../support/reporting';
import { membersOf, PdfFile, unpacked } from '../support/pdf-file';
import { TestApp } from '../support/test-app';

let app: TestApp;
let mission: ReportedMission;

beforeAll(async () => {
  app = await TestApp.start();
  mission = await reportedMission(app);
}, 60_000);
afterAll(() => app.stop());

const REPORTS = ['readiness', 'findings', 'mission', 'plans', 'area'].flatMap((kind) =>
  ['en', 'ru', 'fa', 'tg'].map((lang): readonly [string, string] => [kind, lang]),
);

/** What a file that is kept for decades may not do, or may not need. */
const FORBIDDEN = new RegExp(
  `/(?:${[
    ...['JavaScript', 'JS', 'Launch', 'Sound', 'Movie', 'ResetForm', 'ImportData', 'Hide', 'AA'],
    ...['XFA', 'NeedsRendering', 'EmbeddedFile', 'FileAttachment', 'RichMedia', '3D', 'Screen'],
    ...['LZWDecode', 'Crypt', 'PS', 'OPI', 'Alternates', 'TR', 'HTP', 'Type3', 'SetOCGState'],
  ].join('|')})\\b`,
);

async function pdfOf(kind: string, lang: string) {
  const more = `&lang=${lang}&asOf=${AS_OF}`;
  const asked = { kind, format: 'pdf', more };
  const { status, bytes } = await reportFile(app, mission.people.lead, mission, asked);
  expect(status).toBe(200);
  return { bytes, file: new PdfFile(bytes) };
}

/** The marks of PDF/A-2b that can be read off the bytes; no validator takes part. */
describe.each(REPORTS)('the %s report in %s', (kind, lang) => {
  it('is a sound PDF 1.7 with an identity and without a lock', async () => {
    const { bytes, file } = await pdfOf(kind, lang);
    expect(bytes.subarray(0, 9).toString('latin1')).toBe('%PDF-1.7\n');
    expect(bytes[9]).toBe('%'.charCodeAt(0));
    expect([...bytes.subarray(10, 14)].every((byte) => byte > 127)).toBe(true);
    expect(file.trailer).toMatch(/\/ID \[\([^)]+\) \([^)]+\)\]/);
    expect(file.trailer).not.toContain('/Encrypt');
    expect(file.trailer.trimEnd().endsWith('%%EOF')).toBe(true);
    const offsets = file.offsets();
    expect(offsets.size).toBe(file.objects.size);
    for (const [number, { at }] of file.objects) expect(offsets.get(number)).toBe(at);
  });

  it('says that it is PDF/A-2b, of which colours, and what its parts mean', async () => {
    const { catalog, ...found } = await marksOf(kind, lang);
    expect(catalog).toContain(`/Lang (${lang}`);
    expect(catalog).toMatch(/\/MarkInfo <<\s*\/Marked true/);
    expect(catalog).toContain(`/Direction ${lang === 'fa' ? '/R2L' : '/L2R'}`);
    expect(found.xmp).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(found.xmp).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    expect(found.xmp).toContain('<dc:title>');
    expect(found.intent).toContain('/S /GTS_PDFA1');
    expect(found.profile.subarray(36, 40).toString('latin1')).toBe('acsp');
    expect(found.profile.subarray(16, 20).toString('latin1')).toBe('RGB ');
    expect(found.profileMembers).toContain('/N 3');
    expect(found.structure).toContain('/K ');
    expect(Number(/\/Count (\d+)/.exec(found.outlines)?.[1])).toBeGreaterThan(2);
  });

  it('holds every font, draws no picture from elsewhere, and runs nothing', async () => {
    const { file } = await pdfOf(kind, lang);
    const whole = file.ofType('Font').filter(({ body }) => body.includes('/Subtype /Type0'));
    expect(whole.length).toBeGreaterThan(0);
    for (const font of whole) {
      expect(unpacked(file.named(font.body, 'ToUnicode')).toString('latin1')).toMatch(/beginbf/);
      const glyphs = file.named(font.body, 'DescendantFonts');
      const { body } = file.named(glyphs.body, 'FontDescriptor');
      const member = body.includes('/FontFile2') ? 'FontFile2' : 'FontFile3';
      expect(unpacked(file.named(body, member)).length).toBeGreaterThan(500);
    }
    expect(file.ofType('FontDescriptor').length).toBe(whole.length);
    // The elements of the structure have names of their own: a row is a TR.
    for (const object of file.objects.values())
      if (!object.body.includes('/Type /StructElem'))
        expect(membersOf(object)).not.toMatch(FORBIDDEN);
  });

  it('prints its links, keeps the order of its parts, and smooths no picture', async () => {
    const { file } = await pdfOf(kind, lang);
    const pages = file.ofType('Page');
    expect(pages.length).toBeGreaterThan(1);
    for (const { body } of pages) expect(body).toMatch(/\/StructParents \d+/);
    for (const link of file.ofType('Annot')) {
      expect(link.body).toContain('/Subtype /Link');
      expect(link.body).toMatch(/\/F 4\b/);
    }
    for (const { body } of file.objects.values()) expect(body).not.toContain('/Interpolate true');
  });
});

async function marksOf(kind: string, lang: string) {
  const { file } = await pdfOf(kind, lang);
  const catalog = file.catalog.body;
  const metadata = file.named(catalog, 'Metadata');
  // Who cannot inflate it must still find it.
  expect(metadata.body).not.toContain('/Filter');
  const listed = /(\d+) 0 R/.exec(file.named(catalog, 'OutputIntents').body) ?? [];
  const intent = file.objects.get(Number(listed[1]))!.body;
  const profile = file.named(intent, 'DestOutputProfile');
  return {
    catalog,
    intent,
    xmp: metadata.stream!.toString('utf8'),
    profile: unpacked(profile),
    profileMembers: profile.body,
    structure: file.named(catalog, 'StructTreeRoot').body,
    outlines: file.named(catalog, 'Outlines').body,
  };
}
