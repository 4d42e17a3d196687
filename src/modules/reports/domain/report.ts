import type { Language } from '../../../kernel/localized-text';
import type { Drawing } from './drawing';

export const REPORT_KINDS = ['readiness', 'findings', 'mission', 'plans', 'area'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export const CLASSIFICATIONS = ['public', 'official-use', 'confidential'] as const;
/** How far a report may travel; its mark stands on every page. */
export type Classification = (typeof CLASSIFICATIONS)[number];

export const COLUMN_KINDS = ['code', 'text', 'count', 'percent', 'date'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];
export type Tone = 'good' | 'fair' | 'bad' | 'muted';

export interface Column {
  /** Stable in every language: what programs read the column by. */
  readonly key: string;
  readonly title: string;
  readonly kind: ColumnKind;
  /** Its share of the width, beside those of the other columns. */
  readonly share: number;
}

/** A value for programs, and the same as it is to be read. */
export interface Cell {
  readonly value: string | number | null;
  readonly text: string;
  readonly tone?: Tone;
  /** The language somebody wrote in, where it is not that of the report. */
  readonly language?: Language;
}

export interface Table {
  readonly kind: 'table';
  readonly id: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Stand last and sum up the rows. */
  readonly totals?: readonly (readonly Cell[])[];
  /** What is said when there are no rows. */
  readonly empty: string;
  /** Set for a table that stands on pages only, or in files of data only. */
  readonly audience?: 'page' | 'data';
}

export interface Fact {
  readonly label: string;
  readonly text: string;
  readonly language?: Language;
}

export interface Tile extends Fact {
  readonly note: string;
  readonly tone?: Tone;
}

/** One thing on its own, with what is known of it: a finding, a plan. */
export interface Card {
  readonly kind: 'card';
  readonly reference: string;
  readonly title: string;
  readonly language: Language;
  /** Short marks beside the reference: kind, state, draft. */
  readonly badges: readonly { readonly text: string; readonly tone?: Tone }[];
  readonly facts: readonly Fact[];
  readonly passages: readonly Fact[];
}

export type Block =
  | { readonly kind: 'prose'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'points'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'tiles'; readonly tiles: readonly Tile[] }
  | {
      readonly kind: 'chart';
      readonly title: string;
      /** The chart in words, for those who do not see it. */
      readonly alt: string;
      readonly caption: string;
      readonly drawing: Drawing;
    }
  | Table
  | Card;

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Whether it begins on a page of its own. */
  readonly isApart?: boolean;
}

/** A report as it is to be read, before it takes a form. Nothing in it depends on who made it or when. */
export interface Report {
  readonly kind: ReportKind;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly subtitle: string;
  /** Without its extension. */
  readonly fileName: string;
  /** What stands on every page: the classification first. */
  readonly marks: readonly string[];
  /** True when one of the marks is a warning: made-up data, or drafts. */
  readonly isMarked: boolean;
  readonly cover: readonly Fact[];
  readonly sections: readonly Section[];
  /** The table that a CSV file holds when no other is asked for. */
  readonly mainTable: string;
  /** RFC 3339. */
  readonly asOf: string;
  readonly journalPosition: number;
  readonly words: {
    readonly contents: string;
    readonly contentHash: string;
    readonly product: string;
    readonly mark: string;
  };
}

/** A report with the SHA-256 of what it says. */
export interface SealedReport extends Report {
  readonly contentHash: string;
}

export const section = (id: string, title: string, blocks: readonly Block[]): Section => ({
  id,
  title,
  blocks,
});
/** A section that begins on a page of its own. */
export const sectionApart = (id: string, title: string, blocks: readonly Block[]): Section => ({
  ...section(id, title, blocks),
  isApart: true,
});
/** No section where there is nothing to show. */
export const sectionIfAny = (
  id: string,
  title: string,
  blocks: readonly Block[],
): readonly Section[] => (blocks.length === 0 ? [] : [section(id, title, blocks)]);

/** The tables that a file of data holds. */
export const dataTables = ({ sections }: Report): readonly Table[] =>
  sections.flatMap(({ blocks }) =>
    blocks.filter((block): block is Table => block.kind === 'table' && block.audience !== 'page'),
  );

/** The blocks of a section that stand on a page. */
export const onPage = ({ blocks }: Section): readonly Block[] =>
  blocks.filter((block) => block.kind !== 'table' || block.audience !== 'data');
