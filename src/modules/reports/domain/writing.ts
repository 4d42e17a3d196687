import type { Language } from '../../../kernel/localized-text';

/** Numbers and days as a language writes them. */
export interface Writing {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  count(value: number): string;
  /** At most two decimals, none of them cut off; a dash where there is no figure. */
  percent(value: number | null): string;
  /** With two decimals, and no sign: points. */
  decimal(value: number): string;
  /** What somebody set, such as a target: no more decimals than it has. */
  rate(value: number): string;
  /** Without the sign, for axes. */
  number(value: number): string;
  /** In words: `31 March 2026`. A dash where there is no day. */
  day(date: string | null): string;
  /** In few characters, for tables. */
  shortDay(date: string | null): string;
  /** The month of a day, for axes. */
  month(date: string): string;
  /** RFC 3339 text, shown in UTC. */
  instant(instant: string): string;
  /** The form of a word that goes with a number. */
  plural(value: number, forms: PluralForms): string;
}

/** The forms a word takes; `other` is the one that always is there. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

const NO_FIGURE = '–';

const MONTHS: Record<Language, readonly string[]> = {
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
    ' ',
  ),
  tg: 'январи феврали марти апрели майи июни июли августи сентябри октябри ноябри декабри'.split(
    ' ',
  ),
  fa: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'.split(' '),
};
const SOLAR_MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(
  ' ',
);

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function gregorian(date: string): Day {
  const [year = 0, month = 0, day = 0] = date.slice(0, 10).split('-').map(Number);
  return { year, month, day };
}

const SOLAR = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** The day in the Solar Hijri calendar. */
export function solarHijri(date: string): Day {
  const parts = SOLAR.formatToParts(new Date(`${date.slice(0, 10)}T00:00:00Z`));
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  return { year: part('year'), month: part('month'), day: part('day') };
}

const PERSIAN_DIGITS = '۰۱۲۳۴۵۶۷۸۹';
/** Digits as Persian writes them. */
const persian = (text: string): string =>
  text.replaceAll(/\d/g, (digit) => PERSIAN_DIGITS[Number(digit)] ?? digit);

const two = (value: number): string => String(value).padStart(2, '0');

const inWords = ({ year, month, day }: Day, months: readonly string[]): string =>
  `${String(day)} ${months[month - 1] ?? ''} ${String(year)}`;
const inFigures = ({ year, month, day }: Day): string =>
  `${String(year)}/${two(month)}/${two(day)}`;

/** Persian writes the sign on the left of the number, whatever stands around them: an isolate, and in it a letter mark. */
const RIGHT_TO_LEFT = '\u2067\u061c';
const END = '\u2069';

interface Manner {
  readonly numbers: string;
  readonly percent: (number: string) => string;
  readonly day: (date: string) => string;
  readonly shortDay: (date: string) => string;
  readonly month: (date: string) => string;
}

const dotted = (date: string): string => {
  const { year, month, day } = gregorian(date);
  return `${two(day)}.${two(month)}.${String(year)}`;
};
const monthOf = (date: string): string => date.slice(0, 7);
const NARROW = '\u00a0';

/** Tajik writes its numbers as Russian does; no locale data is asked for it. */
const MANNERS: Record<Language, Manner> = {
  en: {
    numbers: 'en',
    percent: (number) => `${number}%`,
    day: (date) => inWords(gregorian(date), MONTHS.en),
    shortDay: (date) => date.slice(0, 10),
    month: monthOf,
  },
  ru: {
    numbers: 'ru',
    percent: (number) => `${number}${NARROW}%`,
    day: (date) => `${inWords(gregorian(date), MONTHS.ru)}${NARROW}г.`,
    shortDay: dotted,
    month: (date) => dotted(date).slice(3),
  },
  tg: {
    numbers: 'ru',
    percent: (number) => `${number}${NARROW}%`,
    day: (date) => inWords(gregorian(date), MONTHS.tg).replace(/ (?=\d+$)/, ' соли '),
    shortDay: dotted,
    month: (date) => dotted(date).slice(3),
  },
  fa: {
    numbers: 'fa',
    percent: (number) => `${RIGHT_TO_LEFT}${number}٪${END}`,
    day: (date) =>
      persian(
        `${inWords(solarHijri(date), SOLAR_MONTHS)} (${inWords(gregorian(date), MONTHS.fa)})`,
      ),
    shortDay: (date) => persian(`${inFigures(solarHijri(date))} (${inFigures(gregorian(date))})`),
    month: (date) => {
      const { year, month } = solarHijri(date);
      return persian(`${String(year)}/${two(month)}`);
    },
  },
};

const clockIn = (language: Language, instant: string): string => {
  const time = `${instant.slice(11, 16)} UTC`;
  return language === 'fa' ? persian(time) : time;
};

export function writingIn(language: Language): Writing {
  const manner = MANNERS[language];
  const whole = new Intl.NumberFormat(manner.numbers);
  const exact = new Intl.NumberFormat(manner.numbers, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const rates = new Intl.NumberFormat(manner.numbers, { maximumFractionDigits: 2 });
  const rules = new Intl.PluralRules(manner.numbers);
  const orDash = (write: (date: string) => string) => (date: string | null) =>
    date === null ? NO_FIGURE : write(date);
  return {
    language,
    direction: language === 'fa' ? 'rtl' : 'ltr',
    count: (value) => whole.format(value),
    number: (value) => whole.format(value),
    decimal: (value) => exact.format(value),
    rate: (value) => manner.percent(rates.format(value)),
    percent: (value) => (value === null ? NO_FIGURE : manner.percent(exact.format(value))),
    day: orDash(manner.day),
    shortDay: orDash(manner.shortDay),
    month: manner.month,
    instant: (instant) =>
      `${manner.day(instant)}${language === 'fa' ? '،' : ','} ${clockIn(language, instant)}`,
    plural: (value, forms) => forms[rules.select(value)] ?? forms.other,
  };
}
