import { cellFault, importPath } from './edition-import';

describe('the import of an edition', () => {
  it.each([
    ['#/rows/5/area', { row: 5, column: 'area' }],
    ['#/columns/number', { row: null, column: 'number' }],
    ['#/edition', { row: null, column: '' }],
  ])('%s is about %j', (pointer, place) => {
    const fault = { pointer, code: 'isIn', detail: '' };
    expect(cellFault(fault)).toEqual({ ...place, fault });
  });

  it('names the edition where somebody did', () => {
    expect(importPath(' 2026 ', true)).toBe('/editions/import?edition=2026&dryRun=true');
    expect(importPath('', false)).toBe('/editions/import?dryRun=false');
  });
});
