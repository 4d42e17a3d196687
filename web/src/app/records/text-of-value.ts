import { NO_VALUE, type Format } from '../../i18n/format';

/** What a value is said with: the formats of a language, and its words. */
export interface Speech extends Pick<Format, 'number' | 'day' | 'roughDay' | 'instant' | 'list'> {
  readonly yesOrNo: (is: boolean) => string;
  /** What a field is called. */
  readonly nameOf: (field: string) => string;
  /** The word for a value out of a known list. */
  readonly wordOf: (field: string, value: string) => string | undefined;
  /** How many more there are than are said. */
  readonly andMore: (count: number) => string;
}

/** An import names hundreds of questions: nobody reads them all in one line. */
const MOST_IN_LIST = 12;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
/** A fingerprint is told from others by its beginning. */
const HASH = /^[0-9a-f]{64}$/;
const HASH_SHOWN = 12;
/** Fields whose figures are written as they are: no thousands in a year, no day in a month. */
const ROUGH = new Set(['year', 'observedOn']);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '';

/** A value of a field in one line, whatever its shape. */
export function textOfValue(field: string, value: unknown, speech: Speech): string {
  if (isNothing(value)) return NO_VALUE;
  if (typeof value === 'boolean') return speech.yesOrNo(value);
  if (ROUGH.has(field)) return speech.roughDay(String(value));
  if (typeof value === 'number') return speech.number(value);
  if (typeof value === 'string') return textOf(field, value, speech);
  return Array.isArray(value) ? listOf(field, value, speech) : partsOf(value, speech);
}

function textOf(field: string, value: string, speech: Speech): string {
  if (DAY.test(value)) return speech.day(value);
  if (INSTANT.test(value)) return speech.instant(value);
  if (HASH.test(value)) return `${value.slice(0, HASH_SHOWN)}…`;
  return speech.wordOf(field, value) ?? value;
}

function listOf(field: string, values: readonly unknown[], speech: Speech): string {
  if (values.length === 0) return NO_VALUE;
  const said = values.slice(0, MOST_IN_LIST).map((value) => textOfValue(field, value, speech));
  const left = values.length - said.length;
  return speech.list(left === 0 ? said : [...said, speech.andMore(left)]);
}

function partsOf(value: unknown, speech: Speech): string {
  const parts = Object.entries(isObject(value) ? value : {})
    .filter(([name, part]) => name !== 'id' && !isNothing(part))
    .map(([name, part]) => `${speech.nameOf(name)}: ${textOfValue(name, part, speech)}`);
  return parts.join(' · ') || NO_VALUE;
}
