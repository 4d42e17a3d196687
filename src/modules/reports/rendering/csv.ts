import { stringify } from 'csv-stringify/sync';
import {
  dataTables,
  type Cell,
  type Column,
  type SealedReport,
  type Table,
} from '../domain/report';

const SHAPE = { escape_formulas: true, record_delimiter: 'windows', bom: true } as const;

/** One table of the report as spreadsheets read it. A file that is not to be believed says so in every line. */
export function csvReport(report: SealedReport, part?: string): Uint8Array {
  const tables = dataTables(report);
  const table = tables.find(({ id }) => id === (part ?? report.mainTable)) ?? tables[0];
  return Buffer.from(stringify(table ? linesOf(report, table) : [], SHAPE));
}

function linesOf(report: SealedReport, { columns, rows, totals = [] }: Table): string[][] {
  const mark = report.isMarked ? [report.marks.join(' · ')] : [];
  const line = (cells: readonly Cell[]) => [
    ...cells.map((cell, index) => written(cell, columns[index])),
    ...mark,
  ];
  return [
    [...columns.map(({ title }) => title), ...(report.isMarked ? [report.words.mark] : [])],
    ...rows.map(line),
    ...totals.map(line),
  ];
}

/** Figures and days as programs read them, words as people do. */
function written({ value, text }: Cell, column: Column | undefined): string {
  if (value === null) return '';
  return column?.kind === 'text' ? text : String(value);
}
