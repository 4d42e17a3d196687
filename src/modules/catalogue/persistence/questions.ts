import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '../../../kernel/localized-text';
import type { Listing } from '../../../kernel/page';
import { Conditions } from '../../../platform/database/conditions';
import { listing, type ListShape } from '../../../platform/database/listing';
import {
  containing,
  containsText,
  execute,
  insertRows,
  jsonOf,
  rows,
} from '../../../platform/database/sql';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import type { EvidenceItem, Question } from '../domain/question';
import type { Reference } from '../domain/reference';

interface QuestionRow {
  readonly number: string;
  readonly area: string;
  readonly criticalElement: string | null;
  readonly priority: boolean | number;
  readonly onSiteOnly: boolean | number;
  readonly references: string | readonly Reference[];
  readonly referencesText: string;
  readonly topic: string | LocalizedText;
  readonly wording: string | LocalizedText | null;
  readonly evidenceItems: string | readonly EvidenceItem[];
}

export interface QuestionFilter {
  readonly edition: string;
  readonly area?: readonly string[];
  readonly criticalElement?: readonly string[];
  readonly priority?: boolean;
  readonly onSiteOnly?: boolean;
  readonly q?: string;
}

const toQuestion = (row: QuestionRow): Question => ({
  number: row.number,
  area: row.area,
  criticalElement: row.criticalElement,
  priority: Boolean(row.priority),
  onSiteOnly: Boolean(row.onSiteOnly),
  references: jsonOf(row.references),
  referencesText: row.referencesText,
  topic: jsonOf(row.topic),
  wording: row.wording === null ? null : jsonOf(row.wording),
  evidenceItems: jsonOf(row.evidenceItems),
});

const COLUMNS = [
  'number',
  'area',
  'criticalElement',
  'priority',
  'onSiteOnly',
  'references',
  'referencesText',
  'topic',
  'wording',
  'evidenceItems',
] as const;
const SELECTED = COLUMNS.map((column) => `"${column}"`).join(', ');

const SHAPE: ListShape<QuestionRow, Question> = {
  columns: SELECTED,
  from: '"question"',
  id: `"edition" || '/' || "number"`,
  sortable: {
    number: { sql: '"number"' },
    area: { sql: '"area"' },
    criticalElement: { sql: '"criticalElement"', nullable: true },
    priority: { sql: '"priority"' },
    onSiteOnly: { sql: '"onSiteOnly"' },
  },
  defaultSort: [{ field: 'number', descending: false }],
  toItem: toQuestion,
};

const toRow = (question: Question) => [
  ...COLUMNS.map((column) => question[column]),
  [question.number, ...Object.values(question.topic)].join('\n'),
];

@Injectable()
export class Questions {
  list(scope: Scope, filter: QuestionFilter): Listing<Question> {
    const conditions = new Conditions()
      .equal('"edition"', filter.edition)
      .in('"area"', filter.area)
      .in('"criticalElement"', filter.criticalElement)
      .equal('"priority"', filter.priority)
      .equal('"onSiteOnly"', filter.onSiteOnly);
    if (filter.q !== undefined)
      conditions.add(containsText(scope, '"searchText"'), containing(filter.q));
    return listing(scope, SHAPE, conditions);
  }

  async all(scope: Scope, edition: string): Promise<Question[]> {
    const sql = `select ${SELECTED} from "question" where "edition" = ? order by "number"`;
    return (await rows<QuestionRow>(scope, sql, [edition])).map(toQuestion);
  }

  async count(scope: Scope, edition: string): Promise<ReadonlyMap<string, number>> {
    const sql =
      'select "area", count(*) as "count" from "question" where "edition" = ? group by "area"';
    const counted = await rows<{ area: string; count: number }>(scope, sql, [edition]);
    return new Map(counted.map(({ area, count }) => [area, count]));
  }

  async insert(tx: Transaction, edition: string, questions: readonly Question[]): Promise<void> {
    await insertRows(
      tx,
      'question',
      ['edition', ...COLUMNS, 'searchText'],
      questions.map((question) => [edition, ...toRow(question)]),
    );
  }

  async update(tx: Transaction, edition: string, question: Question): Promise<void> {
    const changes = [...COLUMNS, 'searchText'].map((column) => `"${column}" = ?`).join(', ');
    await execute(tx, `update "question" set ${changes} where "edition" = ? and "number" = ?`, [
      ...toRow(question),
      edition,
      question.number,
    ]);
  }
}
