import { Injectable } from '@nestjs/common';
import type { Listing } from '../../../kernel/page';
import { Conditions } from '../../../platform/database/conditions';
import { listing, type ListShape } from '../../../platform/database/listing';
import { execute, firstRow, insertRows, instantOf, rows } from '../../../platform/database/sql';
import { stale } from '../../../platform/database/stale';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import type { Edition, EditionStatus } from '../domain/edition';
import { EditionNotFound } from '../domain/edition.errors';

interface EditionRow {
  readonly code: string;
  readonly revision: string | null;
  readonly status: EditionStatus;
  readonly questionTotal: number | null;
  readonly questionsLoaded: number | string;
  readonly publishedAt: Date | string | null;
  readonly version: number;
}

const toEdition = (row: EditionRow): Edition => ({
  code: row.code,
  revision: row.revision,
  status: row.status,
  questionTotal: row.questionTotal,
  questionsLoaded: Number(row.questionsLoaded),
  publishedAt: row.publishedAt === null ? null : instantOf(row.publishedAt),
  version: row.version,
});

const SHAPE: ListShape<EditionRow, Edition> = {
  columns:
    '"code", "revision", "status", "questionTotal", "questionsLoaded", "publishedAt", "version"',
  from: `(select e.*, (select count(*) from "question" where "edition" = e."code") as "questionsLoaded"
    from "edition" as e) as "edition"`,
  id: '"code"',
  sortable: {
    code: { sql: '"code"' },
    status: { sql: '"status"' },
    publishedAt: { sql: '"publishedAt"', nullable: true },
  },
  defaultSort: [{ field: 'code', descending: true }],
  toItem: toEdition,
};

@Injectable()
export class Editions {
  list(scope: Scope, status?: readonly EditionStatus[]): Listing<Edition> {
    return listing(scope, SHAPE, new Conditions().in('"status"', status));
  }

  async find(scope: Scope, code: string): Promise<Edition | undefined> {
    const sql = `select ${SHAPE.columns} from ${SHAPE.from} where "code" = ?`;
    const row = await firstRow<EditionRow>(scope, sql, [code]);
    return row && toEdition(row);
  }

  async get(scope: Scope, code: string): Promise<Edition> {
    const edition = await this.find(scope, code);
    if (!edition) throw new EditionNotFound(`There is no edition ${code}.`);
    return edition;
  }

  /** The code of the newest edition that is published; editions are named for their year. */
  async newest(scope: Scope): Promise<string | undefined> {
    const sql = `select "code" from "edition" where "status" = 'published'
      order by "code" desc limit 1`;
    return (await firstRow<{ code: string }>(scope, sql))?.code;
  }

  /** The areas of an edition in the order in which they are shown, with their totals where they are known. */
  async areas(scope: Scope, code: string): Promise<ReadonlyMap<string, number | null>> {
    const sql = `select "edition_area"."area" as "area", "questionTotal"
      from "edition_area" join "area" on "area"."code" = "edition_area"."area"
      where "edition" = ? order by "position"`;
    const found = await rows<{ area: string; questionTotal: number | null }>(scope, sql, [code]);
    return new Map(found.map(({ area, questionTotal }) => [area, questionTotal]));
  }

  async insert(tx: Transaction, edition: Edition): Promise<void> {
    const { code, revision, status, questionTotal, publishedAt, version } = edition;
    await insertRows(
      tx,
      'edition',
      ['code', 'revision', 'status', 'questionTotal', 'publishedAt', 'version'],
      [[code, revision, status, questionTotal, publishedAt, version]],
    );
  }

  async insertAreas(tx: Transaction, code: string, areas: readonly string[]): Promise<void> {
    await insertRows(
      tx,
      'edition_area',
      ['edition', 'area', 'questionTotal'],
      areas.map((area) => [code, area, null]),
    );
  }

  async setAreaTotal(tx: Transaction, code: string, area: string, total: number): Promise<void> {
    await execute(
      tx,
      'update "edition_area" set "questionTotal" = ? where "edition" = ? and "area" = ?',
      [total, code, area],
    );
  }

  async update(tx: Transaction, edition: Edition, version: number): Promise<void> {
    const changed = await execute(
      tx,
      `update "edition" set "revision" = ?, "status" = ?, "questionTotal" = ?, "publishedAt" = ?,
        "version" = ? where "code" = ? and "version" = ?`,
      [
        edition.revision,
        edition.status,
        edition.questionTotal,
        edition.publishedAt,
        edition.version,
        edition.code,
        version,
      ],
    );
    if (changed === 0) throw await stale(tx, { kind: 'edition', id: edition.code });
  }
}
