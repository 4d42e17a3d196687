import type { FieldError } from '../../../kernel/domain-error';
import type { FaultCode } from '../../../kernel/fault-codes';
import { LANGUAGES, type LocalizedText } from '../../../kernel/localized-text';
import type { Question } from './question';
import { QUESTION_COLUMNS, type KnownAxes } from './question-cells';
import { parseReferences } from './reference';

export interface ImportRow {
  /** As spreadsheets count: the header is row 1. */
  readonly row: number;
  readonly cells: Readonly<Record<string, unknown>>;
}
export interface ImportTable {
  readonly columns: readonly string[];
  readonly rows: readonly ImportRow[];
}

/** What one row does to the edition. */
export interface RowChange {
  readonly row: number;
  readonly number: string;
  readonly change: 'added' | 'changed' | 'unchanged';
  /** The fields that differ; empty for a question that is new or stays as it is. */
  readonly fields: readonly string[];
}

export interface ImportPlan {
  readonly changes: readonly RowChange[];
  readonly added: readonly Question[];
  readonly changed: readonly Question[];
  /** One for each bad cell. A plan with faults is not carried out. */
  readonly faults: readonly FieldError[];
}

type Found = ReadonlyMap<string, string | boolean | null>;

/**
 * What a file would do to an edition that holds these questions. Questions that the file does not name stay;
 * columns that it does not have leave what is there.
 */
export function planImport(
  table: ImportTable,
  existing: ReadonlyMap<string, Question>,
  known: KnownAxes,
): ImportPlan {
  const faults: FieldError[] = columnFaults(table.columns);
  const seen = new Map<string, number>();
  const plan = { changes: [] as RowChange[], added: [] as Question[], changed: [] as Question[] };
  for (const { row, cells } of faults.length > 0 ? [] : table.rows) {
    const found = new Map<string, string | boolean | null>();
    const wrong = readCells(row, cells, known, found);
    const number = found.get('number');
    if (typeof number === 'string') wrong.push(...repeated(row, number, seen));
    const before = typeof number === 'string' ? existing.get(number) : undefined;
    if (wrong.length === 0 && !before) wrong.push(...missing(row, found));
    const question = questionFrom(found, before);
    wrong.push(...withoutTopic(row, question, wrong));
    faults.push(...wrong);
    if (wrong.length === 0) place(plan, row, question, before);
  }
  return { ...plan, faults };
}

const REQUIRED = ['area', 'critical_element', 'priority', 'on_site_only'];

function columnFaults(columns: readonly string[]): FieldError[] {
  const unknown = columns
    .filter((column) => !QUESTION_COLUMNS.has(column))
    .map((column): FieldError => ({
      pointer: `#/columns/${column}`,
      code: 'unknown',
      detail: `the column ${column} is not known here`,
    }));
  if (columns.includes('number')) return unknown;
  const detail = 'the column number is missing';
  return [...unknown, { pointer: '#/columns/number', code: 'required', detail }];
}

const fault = (row: number, column: string, code: FaultCode, detail: string): FieldError => ({
  pointer: `#/rows/${String(row)}/${column}`,
  code,
  detail: `row ${String(row)}, column ${column}: ${detail}`,
});

function readCells(
  row: number,
  cells: ImportRow['cells'],
  known: KnownAxes,
  found: Map<string, string | boolean | null>,
): FieldError[] {
  const faults: FieldError[] = [];
  for (const [column, cell] of Object.entries(cells)) {
    const reading = QUESTION_COLUMNS.get(column)?.(cell, known);
    if (!reading) continue;
    if ('value' in reading) found.set(column, reading.value);
    else faults.push(fault(row, column, reading.fault.code, reading.fault.detail));
  }
  return faults;
}

function repeated(row: number, number: string, seen: Map<string, number>): FieldError[] {
  const first = seen.get(number);
  seen.set(number, first ?? row);
  if (first === undefined) return [];
  return [fault(row, 'number', 'isUnique', `${number} stands in row ${String(first)} already`)];
}

function missing(row: number, found: Found): FieldError[] {
  return REQUIRED.filter((column) => !found.has(column)).map((column) =>
    fault(row, column, 'required', 'a new question needs it'),
  );
}

/** Silent where a topic was written, but badly. */
function withoutTopic(
  row: number,
  { topic }: Question,
  wrong: readonly FieldError[],
): FieldError[] {
  const isFaulty = wrong.some(({ pointer }) => pointer.includes('/topic_'));
  if (isFaulty || Object.keys(topic).length > 0) return [];
  return [fault(row, 'topic_en', 'required', 'a question needs a topic in some language')];
}

const BLANK: Question = {
  number: '',
  area: '',
  criticalElement: null,
  priority: false,
  onSiteOnly: false,
  references: [],
  referencesText: '',
  topic: {},
  wording: null,
  evidenceItems: [],
};

/** What the file says, and where it says nothing, what is there. */
function questionFrom(found: Found, before: Question = BLANK): Question {
  const take = <T>(column: string, otherwise: T): T =>
    found.has(column) ? (found.get(column) as T) : otherwise;
  const referencesText = take('references', before.referencesText);
  return {
    number: take('number', before.number),
    area: take('area', before.area),
    criticalElement: take('critical_element', before.criticalElement),
    priority: take('priority', before.priority),
    onSiteOnly: take('on_site_only', before.onSiteOnly),
    references: parseReferences(referencesText),
    referencesText,
    topic: textsFrom('topic', found, before.topic) ?? {},
    wording: textsFrom('wording', found, before.wording ?? {}),
    evidenceItems: found.has('evidence_items')
      ? itemsIn(String(found.get('evidence_items')))
      : before.evidenceItems,
  };
}

/** The texts in every language, those of the file before those that are there; null when there is none. */
function textsFrom(name: string, found: Found, before: LocalizedText): LocalizedText | null {
  const texts = LANGUAGES.map((language) => {
    const column = `${name}_${language}`;
    return [language, found.has(column) ? found.get(column) : before[language]] as const;
  }).filter(([, words]) => Boolean(words));
  return texts.length === 0 ? null : Object.fromEntries(texts);
}

/** One item a line. */
function itemsIn(cell: string): Question['evidenceItems'] {
  const lines = cell.split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '').map((text, index) => ({ position: index + 1, text }));
}

function place(
  plan: { changes: RowChange[]; added: Question[]; changed: Question[] },
  row: number,
  question: Question,
  before: Question | undefined,
): void {
  const fields = before ? differing(before, question) : [];
  const change = before ? (fields.length > 0 ? 'changed' : 'unchanged') : 'added';
  plan.changes.push({ row, number: question.number, change, fields });
  if (change !== 'unchanged') plan[change].push(question);
}

function differing(before: Question, after: Question): string[] {
  const fields = Object.keys(after) as (keyof Question)[];
  return fields.filter((field) => canonical(before[field]) !== canonical(after[field]));
}

/** JSON with members in one order: a database may give them back in another. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
