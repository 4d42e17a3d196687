import type { Language } from './languages';

interface Locale {
  readonly numbers: string;
  readonly dates: string;
  /** Months and years of the common calendar, which are no months and years of another. */
  readonly months: string;
  /** Tajik month names are in few browsers: numbers are understood everywhere. */
  readonly month: 'short' | '2-digit';
}

const LOCALES: Readonly<Record<Language, Locale>> = {
  en: { numbers: 'en-GB', dates: 'en-GB', months: 'en-GB', month: 'short' },
  ru: { numbers: 'ru-RU', dates: 'ru-RU', months: 'ru-RU', month: 'short' },
  fa: {
    numbers: 'fa-IR',
    dates: 'fa-IR-u-ca-persian',
    months: 'fa-IR-u-ca-gregory',
    month: 'short',
  },
  tg: { numbers: 'ru-RU', dates: 'ru-RU', months: 'ru-RU', month: '2-digit' },
};

/** How numbers and times are written in a language. */
export interface Format {
  readonly number: (value: number) => string;
  /** A number that counts nothing, such as a year or what one types: no thousands are set apart. */
  readonly digits: (text: string) => string;
  /** A percentage that somebody has set or published: as exactly as they did, with two decimals at most. */
  readonly percent: (value: number | null, decimals?: number) => string;
  /**
   * A measured percentage, always with the two decimals that the server rounds to: 90.00 stands under 92.86, and 834
   * of 835 is not 100 %.
   */
  readonly figure: (value: number | null) => string;
  /** A day without time zone, `2026-03-31`. */
  readonly day: (day: string | null) => string;
  /** A day, or the month or the year alone where no more is known: `2026-03`, `2026`. */
  readonly roughDay: (day: string | null) => string;
  /** An instant, to the minute, in the time zone of the browser. */
  readonly instant: (instant: string | null) => string;
  /** Things one after the other, with the comma of the language between them. */
  readonly list: (items: readonly string[]) => string;
  /** An area or question number as the language writes digits: they stay as they are. */
  readonly locale: string;
}

/** What stands where there is no figure. */
export const NO_VALUE = '–';

/**
 * The Persian sign stands on the left of its number. Beside Persian words it does so by itself; alone it needs the mark
 * that says that the number is among such words.
 */
const signed = (text: string): string =>
  text.endsWith('٪') ? `\u061c${text.replace(/\u200e/g, '')}` : text;

const made = new Map<Language, Format>();

export function formatFor(language: Language): Format {
  const known = made.get(language);
  if (known) return known;
  const format = makeFormat(LOCALES[language]);
  made.set(language, format);
  return format;
}

function makeFormat({ numbers, dates, months, month }: Locale): Format {
  const number = new Intl.NumberFormat(numbers);
  const percents = [0, 1, 2].map(
    (decimals) =>
      new Intl.NumberFormat(numbers, { style: 'percent', maximumFractionDigits: decimals }),
  );
  const figures = new Intl.NumberFormat(numbers, { style: 'percent', minimumFractionDigits: 2 });
  const date = { year: 'numeric', month, day: '2-digit' } as const;
  const day = new Intl.DateTimeFormat(dates, { ...date, timeZone: 'UTC' });
  const inMonths = new Intl.DateTimeFormat(months, { year: 'numeric', month, timeZone: 'UTC' });
  const inYears = new Intl.DateTimeFormat(months, { year: 'numeric', timeZone: 'UTC' });
  const byLength: Readonly<Record<number, Intl.DateTimeFormat>> = { 4: inYears, 7: inMonths };
  const instant = new Intl.DateTimeFormat(dates, { ...date, hour: '2-digit', minute: '2-digit' });
  const list = new Intl.ListFormat(numbers, { type: 'conjunction', style: 'narrow' });
  return {
    locale: numbers,
    list: (items) => list.format(items),
    number: (value) => number.format(value),
    digits: (text) => text.replace(/\d/g, (digit) => number.format(Number(digit))),
    percent: (value, decimals = 2) =>
      value === null ? NO_VALUE : signed((percents[decimals] ?? number).format(value / 100)),
    figure: (value) => (value === null ? NO_VALUE : signed(figures.format(value / 100))),
    day: (text) => (text === null ? NO_VALUE : day.format(new Date(`${text}T00:00:00Z`))),
    roughDay: (text) =>
      text === null ? NO_VALUE : (byLength[text.length] ?? day).format(new Date(text)),
    instant: (text) => (text === null ? NO_VALUE : instant.format(new Date(text))),
  };
}
