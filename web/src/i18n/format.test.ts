import { formatFor, NO_VALUE } from './format';
import { directionOf, firstKnown, textIn } from './languages';

describe('format', () => {
  it.each([
    ['en', '84.62%', '31 Mar 2026', '1,234'],
    ['ru', '84,62\u00a0%', '31 мар. 2026\u00a0г.', '1\u00a0234'],
    ['fa', '\u061c۸۴٫۶۲٪', '۱۱ فروردین ۱۴۰۵', '۱٬۲۳۴'],
    ['tg', '84,62\u00a0%', '31.03.2026', '1\u00a0234'],
  ] as const)('%s writes percentages, days and numbers', (language, percent, day, number) => {
    const format = formatFor(language);
    expect(format.percent(84.62)).toBe(percent);
    expect(format.day('2026-03-31').replace(/\s/g, ' ')).toBe(day.replace(/\s/g, ' '));
    expect(format.number(1234)).toBe(number);
  });

  it.each([
    ['en', '2021', '2021'],
    ['en', '2021-08', 'Aug 2021'],
    ['en', '2021-08-31', '31 Aug 2021'],
    ['fa', '2021', '۲۰۲۱'],
    ['fa', '2021-08', 'اوت ۲۰۲۱'],
    ['fa', '2021-08-31', '۰۹ شهریور ۱۴۰۰'],
    ['tg', '2021-08', '08.2021'],
  ] as const)('%s writes %s no finer than it is known', (language, day, expected) => {
    expect(formatFor(language).roughDay(day).replace(/\s/g, ' ')).toBe(expected);
  });

  it.each([
    ['en', 'OPS, AIR, AGA'],
    ['ru', 'OPS, AIR, AGA'],
    ['fa', 'OPS، AIR، AGA'],
    ['tg', 'OPS, AIR, AGA'],
  ] as const)('%s puts its own comma between things', (language, expected) => {
    const { list } = formatFor(language);
    expect(list(['OPS', 'AIR', 'AGA']).replace(/\u200f/g, '')).toBe(expected);
    expect(list([])).toBe('');
  });

  it.each([
    ['en', 90, '90.00%'],
    ['en', 99.88, '99.88%'],
    ['en', 0.12, '0.12%'],
    ['en', 100, '100.00%'],
    ['ru', 80.3, '80,30\u00a0%'],
    ['fa', 80.3, '\u061c۸۰٫۳۰٪'],
  ] as const)('%s writes the measured %d with both decimals', (language, value, text) => {
    expect(formatFor(language).figure(value)).toBe(text);
  });

  it('shows that there is no figure', () => {
    expect(formatFor('en').figure(null)).toBe(NO_VALUE);
    expect(formatFor('en').percent(null)).toBe(NO_VALUE);
    expect(formatFor('fa').day(null)).toBe(NO_VALUE);
  });
});

describe('languages', () => {
  it.each([
    [['tg-TJ'], 'tg'],
    [['de', 'ru-RU', 'en'], 'ru'],
    [[null, undefined, 'de'], 'en'],
  ])('of %j the first known is %s', (wishes, language) => {
    expect(firstKnown(wishes)).toBe(language);
  });

  it('takes English where a text lacks the language, and whatever there is without English', () => {
    expect(textIn({ en: 'a', ru: 'б' }, 'ru')).toBe('б');
    expect(textIn({ en: 'a' }, 'tg')).toBe('a');
    expect(textIn({ en: 'a', ru: 'б' }, 'tg')).toBe('б');
    expect(textIn({ fa: 'الف' }, 'ru')).toBe('الف');
    expect(textIn(null, 'ru')).toBe('');
  });

  it('mirrors Persian only', () => {
    expect(directionOf('fa')).toBe('rtl');
    expect(directionOf('tg')).toBe('ltr');
  });
});
