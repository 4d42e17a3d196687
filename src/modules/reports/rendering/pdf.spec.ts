import type { SealedReport, Table } from '../domain/report';
import { pdfReport } from './pdf';

const reportOf = (table: Table): SealedReport => ({
  kind: 'mission',
  language: 'en',
  direction: 'ltr',
  title: 'A title',
  subtitle: 'Of a mission',
  fileName: 'a-file',
  marks: ['FOR OFFICIAL USE ONLY'],
  isMarked: false,
  cover: [],
  sections: [{ id: 'one', title: 'One', blocks: [table] }],
  mainTable: 'recommendations',
  asOf: '2026-03-31T00:00:00.000Z',
  journalPosition: 1,
  words: { contents: 'Contents', contentHash: 'Hash', product: 'Octant', mark: 'Note' },
  contentHash: '0'.repeat(64),
});

const tableOf = (rows: number, text: string): Table => ({
  kind: 'table',
  id: 'recommendations',
  title: 'Recommendations',
  columns: [{ key: 'recommendation', title: 'Recommendation', kind: 'text', share: 1 }],
  rows: Array.from({ length: rows }, () => [{ value: text, text }]),
  empty: 'None',
});

const pagesOf = (table: Table): number => {
  const pdf = Buffer.from(pdfReport(reportOf(table), () => undefined)).toString('latin1');
  return pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
};

/** Cover and contents come first; a page holds about 6,000 letters of a table as wide as itself. */
it.each([
  ['few rows of a line stay together', 10, 'One line.', 2],
  ['few rows of many words go on on further pages', 10, 'Many words. '.repeat(250), 6],
  ['one row that is higher than a page goes on', 1, 'Many words. '.repeat(1500), 4],
  ['lines count as well as letters', 5, 'Line\n'.repeat(40), 4],
])('%s', (_, rows, text, pages) => {
  expect(pagesOf(tableOf(rows, text))).toBeGreaterThanOrEqual(pages);
});
