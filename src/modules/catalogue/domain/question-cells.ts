import type { FaultCode } from '../../../kernel/fault-codes';
import { LANGUAGES } from '../../../kernel/localized-text';

/** What a cell may name: the areas and critical elements that the catalogue knows. */
export interface KnownAxes {
  readonly areas: ReadonlySet<string>;
  readonly criticalElements: ReadonlySet<string>;
}

/** What stands in a cell, or what is wrong with it. */
export type CellReading =
  | { readonly value: string | boolean | null }
  | { readonly fault: { readonly code: FaultCode; readonly detail: string } };

type CellReader = (cell: unknown, known: KnownAxes) => CellReading;

const faulty = (code: FaultCode, detail: string): CellReading => ({ fault: { code, detail } });

/** A text of at most so many characters, which a database can hold. */
const text =
  (longest: number): CellReader =>
  (cell) => {
    if (typeof cell !== 'string')
      return faulty('isString', 'must be text; format the column as text, or numbers lose zeros');
    const value = cell.trim();
    if (value.length > longest)
      return faulty('maxLength', `must have at most ${String(longest)} characters`);
    if (value.includes('\0') || !(value as string & { isWellFormed(): boolean }).isWellFormed())
      return faulty('text', 'holds a null character or half of a surrogate pair');
    return { value };
  };

const NUMBER = /^[1-9]\.\d{3}$/;
const number: CellReader = (cell, known) => {
  const reading = text(5)(cell, known);
  if ('fault' in reading) return reading;
  return NUMBER.test(String(reading.value))
    ? reading
    : faulty('matches', 'must be a question number such as "4.103"');
};

const FLAGS: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  ['true', true],
  ['false', false],
]);
const flag: CellReader = (cell) => {
  const value = FLAGS.get(typeof cell === 'string' ? cell.trim().toLowerCase() : cell);
  return value === undefined ? faulty('isBoolean', 'must be true or false') : { value };
};

const among = (codes: ReadonlySet<string>, cell: unknown): CellReading =>
  typeof cell === 'string' && codes.has(cell.trim())
    ? { value: cell.trim() }
    : faulty('isIn', `must be one of ${[...codes].join(', ')}`);

const LONGEST_TOPIC = 500;
const LONGEST_WORDING = 10_000;
const LONGEST_REFERENCES = 2_000;
const LONGEST_EVIDENCE = 50_000;

const inEachLanguage = (name: string, reader: CellReader) =>
  LANGUAGES.map((language) => [`${name}_${language}`, reader] as const);

/** The columns that a file of questions may have. */
export const QUESTION_COLUMNS: ReadonlyMap<string, CellReader> = new Map<string, CellReader>([
  ['number', number],
  ['area', (cell, { areas }) => among(areas, cell)],
  [
    'critical_element',
    (cell, { criticalElements }) =>
      cell === '' || cell === null ? { value: null } : among(criticalElements, cell),
  ],
  ['priority', flag],
  ['on_site_only', flag],
  ['references', text(LONGEST_REFERENCES)],
  ...inEachLanguage('topic', text(LONGEST_TOPIC)),
  ...inEachLanguage('wording', text(LONGEST_WORDING)),
  ['evidence_items', text(LONGEST_EVIDENCE)],
]);
