import { PdfFile } from '../../../../test/support/pdf-file';
import { linesOf, type Line } from '../../../../test/support/pdf-text';
import type { Block, SealedReport, Section, Table } from '../domain/report';
import { pdfReport } from './pdf';

const reportOf = (...sections: readonly Section[]): SealedReport => ({
  kind: 'mission',
  language: 'en',
  direction: 'ltr',
  title: 'A title',
  subtitle: 'Of a mission',
  fileName: 'a-file',
  marks: ['FOR OFFICIAL USE ONLY'],
  isMarked: false,
  cover: [],
  sections,
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

const cardOf = (description: string): Block => ({
  kind: 'card',
  reference: 'F-1',
  title: 'A finding',
  language: 'en',
  badges: [{ text: 'weakness' }],
  facts: [{ label: 'Question', text: '1.001' }],
  passages: [{ label: 'Description', text: description, language: 'en' }],
});

const pagesOf = (...sections: readonly Section[]): readonly (readonly Line[])[] =>
  linesOf(new PdfFile(Buffer.from(pdfReport(reportOf(...sections), () => undefined))));

const numbered = (title: string, ...blocks: readonly Block[]): Section => ({
  id: title,
  title,
  blocks,
});

/** Cover and contents come first; a page holds about 6,000 letters of a table as wide as itself. */
it.each([
  ['few rows of a line stay together', 10, 'One line.', 2],
  ['few rows of many words go on on further pages', 10, 'Many words. '.repeat(250), 6],
  ['one row that is higher than a page goes on', 1, 'Many words. '.repeat(1500), 4],
  ['lines count as well as letters', 5, 'Line\n'.repeat(40), 4],
  [
    'letters that no typeface has, and marks alone, stand in no way',
    3,
    '汉字 កម្ពុជា 🛫\ufe0f \u0301 → a\u2066b\u2069\u200d \u3000',
    2,
  ],
])('%s', (_, rows, text, pages) => {
  expect(pagesOf(numbered('One', tableOf(rows, text))).length).toBeGreaterThanOrEqual(pages);
});

/** Sections whose beginnings fall on every height of a page; the second of each pair begins with a long table. */
const PAIRS: readonly Section[] = [3, 15, 8, 20, 1, 16, 11, 30, 22, 17, 40, 19, 26].flatMap(
  (rows, at) => [
    numbered(
      `Cards ${String(at)}`,
      ...Array.from({ length: at % 4 }, () => cardOf('Words. '.repeat(90))),
    ),
    numbered(`Table ${String(at)}`, tableOf(rows + 14, 'Words that are told. '.repeat(7))),
  ],
);

const ENTRY = /^\d+ (\w+ \d+) (?:\. ?)+(\d+)$/;
const HEADING = /^\d+ (\w+ \d+)$/;

describe('a report of more than ten pages', () => {
  let pages: readonly (readonly Line[])[];
  let headings: readonly (Line & { readonly page: number })[];

  beforeAll(() => {
    pages = pagesOf(...PAIRS);
    headings = pages.flatMap((lines, at) =>
      lines
        .filter(({ text }) => HEADING.test(text))
        .map(({ y, text }) => ({ y, text: text.replace(HEADING, '$1'), page: at + 1 })),
    );
  });

  it('says at the foot of each page which one it is', () => {
    expect(pages.length).toBeGreaterThan(11);
    const of = String(pages.length);
    expect(pages.map((lines) => lines.at(-1)?.text)).toEqual(
      pages.map((_, at) => `A title · Of a mission ${String(at + 1)} / ${of}`),
    );
  });

  it('names in its contents the page on which each section begins', () => {
    const entries = (pages[1] ?? []).flatMap(({ text }) => {
      const [, title, page] = ENTRY.exec(text) ?? [];
      return title === undefined ? [] : [`${title}: ${String(page)}`];
    });
    expect(entries).toEqual(headings.map(({ text, page }) => `${text}: ${String(page)}`));
    expect(headings).toHaveLength(PAIRS.length);
  });

  it('begins a long table where some rows of it have room', () => {
    const tables = headings.filter(({ text }) => text.startsWith('Table'));
    expect(Math.min(...tables.map(({ y }) => y))).toBeGreaterThan(200);
  });
});
