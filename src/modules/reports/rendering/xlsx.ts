import { rangeRef, writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import {
  dataTables,
  type Cell,
  type Column,
  type SealedReport,
  type Table,
} from '../domain/report';

type Value = string | number | Date | null;

const HEADER: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F5F8B' } },
  alignment: { vertical: 'center', wrapText: true },
};
const MARK: CellStyle = { font: { bold: true, color: { rgb: 'B3261E' } } };
const TOTAL: CellStyle = { font: { bold: true } };
const FORMATS: Readonly<Record<Column['kind'], CellStyle>> = {
  code: { numFmt: '@', alignment: { vertical: 'top' } },
  text: { alignment: { vertical: 'top', wrapText: true } },
  count: { numFmt: '#,##0', alignment: { vertical: 'top' } },
  percent: { numFmt: '0.00', alignment: { vertical: 'top' } },
  date: { numFmt: 'yyyy-mm-dd', alignment: { vertical: 'top', horizontal: 'left' } },
};
/** The mark stands in the first row, the names of the columns in the second; both stay in sight. */
const FROZEN = 2;
const WIDEST = 70;
const LONGEST_NAME = 31;

/** A workbook: what the report says, and a sheet for each of its tables. */
export async function xlsxReport(report: SealedReport): Promise<Uint8Array> {
  const at = new Date(report.asOf);
  const tables = dataTables(report);
  const names = sheetNames([report.title, ...tables.map(({ title }) => title)]);
  return writeXlsx({
    sheets: [
      firstSheet(report, names[0] ?? report.title),
      ...tables.map((table, index) => tableSheet(report, table, names[index + 1] ?? table.id)),
    ],
    properties: {
      title: `${report.title} – ${report.subtitle}`,
      subject: report.marks.join(' · '),
      creator: report.words.product,
      lastModifiedBy: report.words.product,
      created: at,
      modified: at,
    },
    defaultFont: { name: 'Calibri', size: 11 },
  });
}

/** As many whole words as a name may hold. */
function shortened(title: string): string {
  if (title.length <= LONGEST_NAME) return title;
  const cut = title.slice(0, LONGEST_NAME + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_NAME / 2)).trim();
}

/** Names of sheets are short, free of some signs, and each stands once. */
function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const plain = shortened(title.replaceAll(/[[\]:*?/\\']/g, ' '));
    let name = plain;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1)
      name = `${plain.slice(0, LONGEST_NAME - 3)} ${String(number)}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

const surroundings = (report: SealedReport): Pick<WriteSheet, 'view' | 'headerFooter'> => ({
  view: { rightToLeft: report.direction === 'rtl', showGridLines: true },
  headerFooter: {
    oddHeader: `&C&B${report.marks.join(' · ').replaceAll('&', '&&')}`,
    oddFooter: '&C&P / &N',
  },
});

function firstSheet(report: SealedReport, name: string): WriteSheet {
  const points = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'points' ? block.items : [])),
  );
  const rows: Value[][] = [
    [report.marks.join(' · '), null],
    [`${report.title} – ${report.subtitle}`, null],
    ...report.cover.map(({ label, text }) => [label, text]),
    [report.words.contentHash, report.contentHash],
    [null, null],
    ...points.map((point) => [null, point]),
  ];
  return {
    name,
    rows,
    columns: [
      { width: 30, style: { alignment: { vertical: 'top', wrapText: true } } },
      { width: 90, style: { alignment: { vertical: 'top', wrapText: true } } },
    ],
    cells: new Map([
      ['0,0', { style: { font: { bold: true, color: { rgb: 'B3261E' } } } }],
      ['1,0', { style: { font: { bold: true, size: 14 } } }],
    ]),
    ...surroundings(report),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

function tableSheet(report: SealedReport, table: Table, name: string): WriteSheet {
  const { columns, rows, totals = [] } = table;
  const lines = [...rows, ...totals].map((cells) =>
    cells.map((cell, index) => typed(cell, columns[index])),
  );
  const last = columns.length - 1;
  return {
    name,
    rows: [
      [report.marks.join(' · '), ...columns.slice(1).map(() => null)],
      columns.map(({ title }) => title),
      ...lines,
    ],
    columns: columns.map((column) => ({
      width: Math.min(WIDEST, Math.max(column.share, column.title.length + 4)),
      style: FORMATS[column.kind],
    })),
    cells: styled(columns, rows.length, totals.length),
    autoFilter: { range: rangeRef(1, 0, rows.length + 1, last) },
    freezePane: { rows: FROZEN, columns: 1 },
    ...surroundings(report),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$2',
    },
  };
}

function styled(columns: readonly Column[], rows: number, totals: number) {
  const at = (row: number, column: number) => `${String(row)},${String(column)}`;
  return new Map<string, { style: CellStyle }>([
    [at(0, 0), { style: MARK }],
    ...columns.map((_, index): [string, { style: CellStyle }] => [at(1, index), { style: HEADER }]),
    ...Array.from({ length: totals }, (_, total) =>
      columns.map(({ kind }, index): [string, { style: CellStyle }] => [
        at(FROZEN + rows + total, index),
        { style: { ...FORMATS[kind], ...TOTAL } },
      ]),
    ).flat(),
  ]);
}

/** Numbers are numbers, days are days, and what people wrote is text, never a formula. */
function typed({ value, text }: Cell, column: Column | undefined): Value {
  if (value === null || typeof value === 'number') return value;
  if (column?.kind === 'date') return new Date(`${value}T00:00:00Z`);
  return column?.kind === 'text' ? text : value;
}
