import type { CalendarDate } from '../../../../kernel/calendar-date';
import type { Due } from '../../../../kernel/due';
import type { Language } from '../../../../kernel/localized-text';
import { en } from './en';
import { fa } from './fa';
import { ru } from './ru';
import { tg } from './tg';
import type { DueWords } from './words';

const WORDS: Readonly<Record<Language, DueWords>> = { en, ru, fa, tg };

/** How one language says it. */
export interface Speech {
  readonly words: DueWords;
  readonly direction: 'ltr' | 'rtl';
  readonly number: (value: number) => string;
  /** A day in the calendar of the language: Persian has its own. */
  readonly day: (day: CalendarDate) => string;
}

export function speechIn(language: Language): Speech {
  const number = new Intl.NumberFormat(language);
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    words: WORDS[language],
    direction: language === 'fa' ? 'rtl' : 'ltr',
    number: (value) => number.format(value),
    day: (date) => day.format(new Date(`${date}T00:00:00Z`)),
  };
}

/** What is due, and of which finding or mission; nothing else of them is told. */
export function told(
  { words, number }: Speech,
  { reference, what, step }: { reference: string; what: Due; step: number | null },
): string {
  const position = step === null ? '' : ` (${words.step(number(step))})`;
  return `${reference}: ${words.what[what]}${position}`;
}
