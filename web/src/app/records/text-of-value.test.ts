import { formatFor } from '../../i18n/format';
import { textOfValue } from './text-of-value';

const speech = (language: 'en' | 'fa') => ({
  ...formatFor(language),
  yesOrNo: (is: boolean) => (is ? 'Yes' : 'No'),
  nameOf: (field: string) => field.toUpperCase(),
  wordOf: (field: string, value: string) =>
    field === 'kind' && value === 'law' ? 'Law' : undefined,
  andMore: (count: number) => `and ${String(count)} more`,
});
const NUMBERS = Array.from({ length: 851 }, (_, index) => String(index));

describe('a value in one line', () => {
  it.each([
    ['note', null, '–'],
    ['note', '', '–'],
    ['areas', [], '–'],
    ['names', {}, '–'],
    ['approximate', true, 'Yes'],
    ['approximate', false, 'No'],
    ['value', 0, '0'],
    ['size', 12345, '12,345'],
    ['year', 2026, '2026'],
    ['title', 'text', 'text'],
    ['kind', 'law', 'Law'],
    ['title', 'law', 'law'],
    ['areas', ['OPS', 'AIR'], 'OPS, AIR'],
    ['names', { en: 'Iran', ru: null, fa: 'ایران' }, 'EN: Iran · FA: ایران'],
    ['steps', [{ id: '1', action: 'Write' }], 'ACTION: Write'],
    ['adoptedOn', '2025-12-17', '17 Dec 2025'],
    ['observedOn', '2021-08', 'Aug 2021'],
    ['hash', 'ab'.repeat(32), 'abababababab…'],
    ['added', NUMBERS, '0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, and 839 more'],
  ])('of %s, %j reads %s', (field, value, text) => {
    expect(textOfValue(field, value, speech('en'))).toBe(text);
  });

  it.each([
    ['adoptedOn', '2025-12-17', '۲۶ آذر ۱۴۰۴'],
    ['count', 162, '۱۶۲'],
    ['year', 2026, '۲۰۲۶'],
    ['edition', '2024', '2024'],
  ])('of %s, %j reads %s in Persian', (field, value, text) => {
    expect(textOfValue(field, value, speech('fa'))).toBe(text);
  });

  it('says an instant with its time', () => {
    expect(textOfValue('until', '2026-03-01T04:00:00.002Z', speech('fa'))).toMatch(
      /^[۰-۹]{2} اسفند ۱۴۰۴/,
    );
  });
});
