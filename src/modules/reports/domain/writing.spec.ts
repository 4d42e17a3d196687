import { LANGUAGES } from '../../../kernel/localized-text';
import { solarHijri, writingIn } from './writing';
import { wordsIn } from './words/in-language';

/** Marks of direction are not seen. */
const seen = (text: string): string =>
  text.replaceAll(/[\u2066-\u2069\u061c]/g, '').replaceAll('\u00a0', ' ');

describe('days', () => {
  it.each([
    ['2025-03-20', { year: 1403, month: 12, day: 30 }],
    ['2025-03-21', { year: 1404, month: 1, day: 1 }],
    ['2025-12-21', { year: 1404, month: 9, day: 30 }],
    ['2026-03-21', { year: 1405, month: 1, day: 1 }],
  ])('%s in the Solar Hijri calendar', (date, expected) => {
    expect(solarHijri(date)).toEqual(expected);
  });

  it.each([
    ['en', '21 December 2025', '2025-12-21'],
    ['ru', '21 декабря 2025 г.', '21.12.2025'],
    ['tg', '21 декабри соли 2025', '21.12.2025'],
    ['fa', '۳۰ آذر ۱۴۰۴ (۲۱ دسامبر ۲۰۲۵)', '۱۴۰۴/۰۹/۳۰ (۲۰۲۵/۱۲/۲۱)'],
  ] as const)('in %s, in words and in figures', (language, words, figures) => {
    const write = writingIn(language);
    expect(seen(write.day('2025-12-21'))).toBe(words);
    expect(seen(write.shortDay('2025-12-21'))).toBe(figures);
    expect(write.day(null)).toBe('–');
  });

  it.each([
    ['en', '21 December 2025, 06:05 UTC'],
    ['fa', '۳۰ آذر ۱۴۰۴ (۲۱ دسامبر ۲۰۲۵)، ۰۶:۰۵ UTC'],
  ] as const)('with the time in %s', (language, expected) => {
    expect(writingIn(language).instant('2025-12-21T06:05:59.123Z')).toBe(expected);
  });
});

describe('numbers', () => {
  it.each([
    ['en', '84.60%', '75%', '1,234'],
    ['ru', '84,60 %', '75 %', '1 234'],
    ['tg', '84,60 %', '75 %', '1 234'],
    ['fa', '۸۴٫۶۰٪', '۷۵٪', '۱٬۲۳۴'],
  ] as const)('in %s', (language, percent, rate, count) => {
    const write = writingIn(language);
    expect(seen(write.percent(84.6))).toBe(percent);
    expect(seen(write.rate(75))).toBe(rate);
    expect(seen(write.count(1234))).toBe(count);
    expect(write.percent(null)).toBe('–');
  });
});

describe('sentences', () => {
  it.each([
    ['en', 1, 'Of 1 weakness or regulatory gap, 1 has a plan; 1 plan is accepted.'],
    ['en', 2, 'Of 2 weaknesses and regulatory gaps, 2 have a plan; 2 plans are accepted.'],
    ['ru', 1, 'Недостатков и пробелов: 1; план есть по 1, принят 1 план.'],
    ['ru', 3, 'Недостатков и пробелов: 3; план есть по 3, принято 3 плана.'],
    ['ru', 11, 'Недостатков и пробелов: 11; план есть по 11, принято 11 планов.'],
    ['ru', 21, 'Недостатков и пробелов: 21; план есть по 21, принят 21 план.'],
    ['fa', 2, 'از ۲ نقطه ضعف و خلأ مقرراتی، ۲ مورد برنامه دارد و ۲ برنامه پذیرفته شده است.'],
    ['tg', 2, 'Аз 2 заъф ва холигии меъёрӣ 2-тоаш нақша дорад; 2 нақша қабул шудааст.'],
  ] as const)('in %s agree with the number %i', (language, count, expected) => {
    const { sentences } = wordsIn(language);
    const said = { shortfalls: count, withPlan: count, accepted: count };
    expect(seen(sentences.plans(writingIn(language), said))).toBe(expected);
  });

  it.each(LANGUAGES)('of %s say that there is no figure, and never 0 percent', (language) => {
    const { sentences } = wordsIn(language);
    expect(sentences.noEi(writingIn(language), null)).not.toMatch(/[0۰]/);
  });
});

describe('words', () => {
  it.each(['ru', 'fa', 'tg'] as const)('are translated into %s', (language) => {
    const own = wordsIn(language);
    const english = wordsIn('en');
    const same = Object.entries(own.labels).filter(
      ([key, text]) => text === english.labels[key as keyof typeof own.labels],
    );
    // Critical elements keep their code in Persian; effective implementation is called as on the screens.
    expect(same.map(([key]) => key)).toEqual(language === 'fa' ? ['element'] : []);
    expect(own.method).toHaveLength(english.method.length);
  });
});
