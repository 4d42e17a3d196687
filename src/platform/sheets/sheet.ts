import { refusal } from '../../kernel/domain-error';

export class SheetUnreadable extends refusal(
  'malformed',
  'sheet.unreadable',
  'The file cannot be read as a table',
) {}
export class SheetKindUnknown extends refusal(
  'unsupported',
  'sheet.kind-unknown',
  'This kind of file is not taken',
) {}

/** A line of a table: what stands in it, by the name of the column. A cell is absent where its row ends early. */
export interface SheetRow {
  /** As spreadsheets count: the header is row 1. */
  readonly row: number;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** A table as people fill it in, whatever kind of file it came in. */
export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
}

/** No file of ours has more; a file that does is not what it says. */
export const MOST_ROWS = 20_000;
const MOST_COLUMNS = 100;

/** Gives the lines of a file the names of its first line. */
export function toSheet(lines: readonly { row: number; values: readonly unknown[] }[]): Sheet {
  const [header, ...rest] = lines;
  if (!header) throw new SheetUnreadable('The file is empty.');
  if (rest.length > MOST_ROWS)
    throw new SheetUnreadable(`The file has more than ${String(MOST_ROWS)} rows.`);
  const columns = header.values.map(columnName);
  const named = columns.filter((name) => name !== '');
  if (named.length > MOST_COLUMNS || new Set(named).size < named.length)
    throw new SheetUnreadable('The first row names a column twice, or too many columns.');
  const rows = rest
    .filter(({ values }) => values.some((value) => value !== null && value !== ''))
    .map(({ row, values }) => ({ row, cells: cellsOf(columns, values) }));
  return { columns: named, rows };
}

const columnName = (value: unknown): string =>
  typeof value === 'string' ? value.trim().toLowerCase() : '';

function cellsOf(columns: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const cells = columns.map((name, index) => [name, values[index] ?? ''] as const);
  return Object.fromEntries(cells.filter(([name]) => name !== ''));
}
