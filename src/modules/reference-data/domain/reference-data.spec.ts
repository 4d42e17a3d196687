import { assertSafety, isPartialDate, type Benchmark } from './benchmark';
import { inOrder, type LegalInstrument } from './legal-instrument';
import { AmendedBeforeAdopted, BenchmarkNotSafety } from './reference-data.errors';
import { changed } from './reference-record';
import { isTimeZone } from './state';

const law: LegalInstrument = {
  id: '01900000-0000-7000-8000-000000000000',
  state: 'TJ',
  title: 'Air Code',
  number: '1999',
  kind: 'code',
  adoptedOn: '2023-11-13',
  amendments: [
    { number: '3', adoptedOn: '2026-01-05' },
    { number: '2211', adoptedOn: '2025-12-17' },
  ],
  version: 1,
};

describe('a legal instrument', () => {
  it('has its amendments in the order of their days', () => {
    expect(inOrder(law).amendments.map(({ number }) => number)).toEqual(['2211', '3']);
  });

  it('cannot be amended before it was adopted', () => {
    expect(() => inOrder({ ...law, adoptedOn: '2025-12-18' })).toThrow(AmendedBeforeAdopted);
    expect(() => inOrder({ ...law, adoptedOn: '2025-12-17' })).not.toThrow();
    expect(() => inOrder({ ...law, adoptedOn: null })).not.toThrow();
  });
});

describe('a benchmark', () => {
  it.each(['USAP', 'usoap', ''])('is refused from the programme %p', (programme) => {
    expect(() => assertSafety({ programme } as Benchmark)).toThrow(BenchmarkNotSafety);
  });

  it.each([
    ['2021', true],
    ['2021-08', true],
    ['2021-08-31', true],
    ['2021-13', false],
    ['2021-02-30', false],
    ['2021-8', false],
    ['August 2021', false],
    [2021, false],
  ])('was observed on %p: %p', (when, exists) => {
    expect(isPartialDate(when)).toBe(exists);
  });
});

describe('a time zone', () => {
  it.each([
    ['Asia/Dushanbe', true],
    ['UTC', true],
    ['Asia/Nowhere', false],
    ['+05:00', false],
    ['', false],
  ])('%p: %p', (name, known) => {
    expect(isTimeZone(name)).toBe(known);
  });
});

describe('a changed record', () => {
  it('differs in what was named, and is the next version', () => {
    expect(changed(law, { title: 'New title', adoptedOn: null })).toEqual({
      ...law,
      title: 'New title',
      adoptedOn: null,
      version: 2,
    });
  });
});
