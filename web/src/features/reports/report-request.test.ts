import { fileNameIn, isComplete, isSameReport, reportPath, type Wish } from './report-request';

const WISH: Wish = {
  report: 'readiness',
  missionId: 'm1',
  area: '',
  asOf: '',
  language: 'fa',
  format: 'pdf',
  classification: 'official-use',
  includeDrafts: false,
};

describe('a wish for a report', () => {
  it('is a path with what was chosen', () => {
    expect(reportPath(WISH, 'j1')).toBe(
      '/reports/readiness?missionId=m1&lang=fa&format=pdf&classification=official-use&jobId=j1',
    );
    expect(
      reportPath({ ...WISH, report: 'area', area: 'OPS', includeDrafts: true }, 'j1', 'html'),
    ).toBe(
      '/reports/area?missionId=m1&area=OPS&lang=fa&format=html&classification=official-use&includeDrafts=true&jobId=j1',
    );
  });

  it('speaks as of the end of the chosen day', () => {
    expect(reportPath({ ...WISH, asOf: '2026-03-31' }, 'j1')).toContain(
      `asOf=${encodeURIComponent(new Date('2026-03-31T23:59:59').toISOString())}`,
    );
  });

  it.each([
    [{}, true],
    [{ missionId: '' }, false],
    [{ report: 'area' }, false],
    [{ report: 'area', area: 'OPS' }, true],
  ] as const)('with %j is complete: %s', (change, complete) => {
    expect(isComplete({ ...WISH, ...change })).toBe(complete);
  });

  it.each([
    [{ format: 'xlsx' }, true],
    [{ area: 'OPS' }, true],
    [{ language: 'tg' }, false],
    [{ asOf: '2026-03-31' }, false],
    [{ classification: 'public' }, false],
    [{ report: 'findings' }, false],
  ] as const)('looks the same after %j: %s', (change, same) => {
    expect(isSameReport(WISH, { ...WISH, ...change })).toBe(same);
  });

  it('keeps the name that the server gave the file', () => {
    expect(fileNameIn('attachment; filename="TJ-2025-01.pdf"', WISH)).toBe('TJ-2025-01.pdf');
    expect(fileNameIn(null, WISH)).toBe('readiness.pdf');
  });
});
