import { recall, remember } from '../../entry/preferences';

export const COLUMNS = [
  'reference',
  'title',
  'area',
  'criticalElement',
  'question',
  'kind',
  'state',
  'dueOn',
  'issuedAt',
  'recordedAt',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Those without which a row says nothing. */
export const ALWAYS: ReadonlySet<Column> = new Set(['reference', 'title']);
const USUAL: readonly Column[] = [
  'reference',
  'title',
  'area',
  'criticalElement',
  'kind',
  'state',
  'dueOn',
];
const KEY = 'findings.columns';

/** The chosen columns in their order, whatever was kept. */
export function columnsIn(text: string | null): readonly Column[] {
  if (text === null) return USUAL;
  const kept = new Set(text.split(','));
  return COLUMNS.filter((column) => ALWAYS.has(column) || kept.has(column));
}

export const readColumns = (): readonly Column[] => columnsIn(recall(KEY));

export function keepColumns(columns: readonly Column[]): void {
  remember(KEY, columns.join(','));
}

export const toggled = (columns: readonly Column[], column: Column): readonly Column[] =>
  COLUMNS.filter((one) => (one === column ? !columns.includes(one) : columns.includes(one)));
