import type { Question } from './question';
import { planImport, type ImportRow } from './question-import';

const KNOWN = { areas: new Set(['LEG', 'OPS']), criticalElements: new Set(['CE-1', 'CE-6']) };
const ROW = {
  number: '4.103',
  area: 'OPS',
  critical_element: 'CE-6',
  priority: 'true',
  on_site_only: 'FALSE',
  references: 'STD Annex 6 Part I, 4.2',
  topic_en: 'Operators are certified',
};
const question: Question = {
  number: '4.103',
  area: 'OPS',
  criticalElement: 'CE-6',
  priority: true,
  onSiteOnly: false,
  references: [
    { kind: 'STD', document: 'Annex 6', locator: 'Part I, 4.2', text: 'STD Annex 6 Part I, 4.2' },
  ],
  referencesText: 'STD Annex 6 Part I, 4.2',
  topic: { en: 'Operators are certified' },
  wording: null,
  evidenceItems: [],
};

const plan = (rows: readonly Record<string, unknown>[], existing: readonly Question[] = []) =>
  planImport(
    {
      columns: [...new Set(rows.flatMap((row) => Object.keys(row)))],
      rows: rows.map((cells, index): ImportRow => ({ row: index + 2, cells })),
    },
    new Map(existing.map((one) => [one.number, one])),
    KNOWN,
  );

describe('an import of questions', () => {
  it('adds a question that is not there', () => {
    const { added, changes, faults } = plan([ROW]);
    expect(faults).toEqual([]);
    expect(added).toEqual([question]);
    expect(changes).toEqual([{ row: 2, number: '4.103', change: 'added', fields: [] }]);
  });

  it('leaves a question that is there just so, in whatever order its members come', () => {
    const reference = question.references[0]!;
    const { text, locator, document, kind } = reference;
    const stored = { ...question, references: [{ text, locator, document, kind }] };
    expect(plan([ROW], [stored])).toMatchObject({
      added: [],
      changed: [],
      changes: [{ change: 'unchanged' }],
    });
  });

  it('changes only what the file has columns for', () => {
    const { changed, changes } = plan(
      [{ number: '4.103', wording_ru: 'Полный текст', evidence_items: 'manual\n\nrecords ' }],
      [question],
    );
    expect(changed).toEqual([
      {
        ...question,
        wording: { ru: 'Полный текст' },
        evidenceItems: [
          { position: 1, text: 'manual' },
          { position: 2, text: 'records' },
        ],
      },
    ]);
    expect(changes[0]?.fields).toEqual(['wording', 'evidenceItems']);
  });

  it('takes no critical element as none', () => {
    expect(plan([{ ...ROW, critical_element: '' }]).added[0]?.criticalElement).toBeNull();
  });

  it.each<[column: string, cell: unknown, code: string]>([
    ['number', 1.01, 'isString'],
    ['number', '1.01', 'matches'],
    ['number', '0.100', 'matches'],
    ['area', 'SEC', 'isIn'],
    ['area', 7, 'isIn'],
    ['critical_element', 'CE-9', 'isIn'],
    ['priority', 'yes', 'isBoolean'],
    ['on_site_only', '', 'isBoolean'],
    ['topic_en', 'x'.repeat(501), 'maxLength'],
    ['topic_en', 'a\0b', 'text'],
    ['topic_en', 'a\ud800b', 'text'],
    ['topic_en', '', 'required'],
    ['references', 5, 'isString'],
  ])('refuses %s %p', (column, cell, code) => {
    const { faults, added } = plan([{ ...ROW, [column]: cell }]);
    expect(faults).toEqual([
      expect.objectContaining({ pointer: `#/rows/2/${column}`, code }) as unknown,
    ]);
    expect(added).toEqual([]);
  });

  it('names each bad cell of each row', () => {
    const { faults } = plan([
      { ...ROW, area: 'SEC', priority: '?' },
      { ...ROW, number: '4.104', critical_element: 'CE-0' },
    ]);
    expect(faults.map(({ pointer }) => pointer)).toEqual([
      '#/rows/2/area',
      '#/rows/2/priority',
      '#/rows/3/critical_element',
    ]);
    expect(faults[0]?.detail).toBe('row 2, column area: must be one of LEG, OPS');
  });

  it('refuses a number that stands twice', () => {
    expect(plan([ROW, ROW]).faults).toMatchObject([
      { pointer: '#/rows/3/number', code: 'isUnique' },
    ]);
  });

  it('asks for what a new question needs', () => {
    expect(plan([{ number: '4.103' }]).faults.map(({ pointer }) => pointer)).toEqual([
      '#/rows/2/area',
      '#/rows/2/critical_element',
      '#/rows/2/priority',
      '#/rows/2/on_site_only',
      '#/rows/2/topic_en',
    ]);
  });

  it('refuses columns that nobody knows, and a file without numbers', () => {
    const { faults } = plan([{ area: 'OPS', weight: '3' }]);
    expect(faults.map(({ pointer }) => pointer)).toEqual(['#/columns/weight', '#/columns/number']);
  });
});
