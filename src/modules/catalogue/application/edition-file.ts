import { readCsv } from '../../../platform/sheets/read-csv';
import { readXlsx } from '../../../platform/sheets/read-xlsx';
import { SheetKindUnknown, SheetUnreadable } from '../../../platform/sheets/sheet';
import type { ImportTable } from '../domain/question-import';

/** A file of questions, and what it says of the edition that it holds. */
export interface EditionFile {
  readonly edition?: string;
  readonly revision?: string;
  readonly table: ImportTable;
}

/** Reads CSV, XLSX or JSON; which of them it is, its name tells. */
export async function readEditionFile(fileName: string, bytes: Buffer): Promise<EditionFile> {
  switch (/\.(\w+)$/.exec(fileName.toLowerCase())?.[1]) {
    case 'csv':
      return { table: readCsv(bytes) };
    case 'xlsx':
      return { table: await readXlsx(bytes) };
    case 'json':
      return readJson(bytes);
    default:
      throw new SheetKindUnknown('Send a file whose name ends in .csv, .xlsx or .json.');
  }
}

/** The members of a question in JSON, by the columns that they have in a table. */
const COLUMN_OF: Readonly<Record<string, string>> = {
  criticalElement: 'critical_element',
  onSiteOnly: 'on_site_only',
  evidenceItems: 'evidence_items',
};

/** `{ edition, revision, questions: [{ number, area, …, topic: { en }, evidenceItems: [] }] }`. */
function readJson(bytes: Buffer): EditionFile {
  const { edition, revision, questions } = objectIn(bytes);
  if (!Array.isArray(questions)) throw new SheetUnreadable('The file has no list "questions".');
  const rows = questions.map((question: unknown, index) => ({
    row: index + 1,
    cells: cellsOf(question),
  }));
  const columns = [...new Set(['number', ...rows.flatMap(({ cells }) => Object.keys(cells))])];
  return {
    ...(typeof edition === 'string' ? { edition } : {}),
    ...(typeof revision === 'string' ? { revision } : {}),
    table: { columns, rows },
  };
}

function objectIn(bytes: Buffer): Record<string, unknown> {
  try {
    const content: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof content === 'object' && content !== null) return { ...content };
  } catch (error) {
    throw new SheetUnreadable(error instanceof Error ? `${error.message}.` : 'It is no JSON.');
  }
  throw new SheetUnreadable('The file holds no object.');
}

function cellsOf(question: unknown): Record<string, unknown> {
  if (typeof question !== 'object' || question === null) return {};
  return Object.fromEntries(
    Object.entries(question).flatMap(([member, value]) => cellsOfMember(member, value)),
  );
}

/** `topic: { en }` becomes the column topic_en, and a list becomes lines. */
function cellsOfMember(member: string, value: unknown): [string, unknown][] {
  const column = COLUMN_OF[member] ?? member;
  if (Array.isArray(value)) return [[column, value.map(String).join('\n')]];
  if (typeof value !== 'object' || value === null) return [[column, value]];
  return Object.entries(value).map(([language, words]) => [`${column}_${language}`, words]);
}
