import { sizeOf, titleFrom } from './evidence';

describe('evidence', () => {
  it.each([
    [0, [0, 'B']],
    [999, [999, 'B']],
    [1_240, [1.2, 'kB']],
    [345_678, [346, 'kB']],
    [52_428_800, [52.4, 'MB']],
    [3e12, [3000, 'GB']],
  ])('%d bytes are %j', (bytes, said) => {
    expect(sizeOf(bytes)).toEqual(said);
  });

  it.each([
    ['Ramp inspections 2026.pdf', 'Ramp inspections 2026'],
    ['.env', '.env'],
    ['no ending', 'no ending'],
  ])('%s is called %s', (fileName, title) => {
    expect(titleFrom(fileName)).toBe(title);
  });
});
