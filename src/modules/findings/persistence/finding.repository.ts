import { Injectable } from '@nestjs/common';
import {
  execute,
  firstRow,
  forUpdate,
  insertRows,
  placeholders,
  rows,
} from '../../../platform/database/sql';
import { stale } from '../../../platform/database/stale';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import { violates } from '../../../platform/database/violation';
import type { Finding } from '../domain/finding';
import { SHORTFALL_KINDS } from '../domain/finding-kind';
import { FindingNotFound } from '../domain/finding.errors';
import { ENDED_STATES } from '../domain/life-cycle';
import { alreadyOpen } from '../domain/record-finding';
import { FINDING_COLUMNS, toFinding, toValues, type FindingRow } from './finding.row';

const COLUMNS = FINDING_COLUMNS.map((column) => `"${column}"`).join(', ');
const OPEN_SHORTFALL = {
  name: 'finding_open_shortfall',
  columns: 'finding.missionId, finding.question',
};
const REVISION_COLUMNS = [
  'findingId',
  'version',
  'missionId',
  'state',
  'validFrom',
  'validTo',
  'row',
];
const CHANGING = FINDING_COLUMNS.filter((column) => column !== 'id');
const UPDATE = `update "finding" set ${CHANGING.map((column) => `"${column}" = ?`).join(', ')}
  where "id" = ? and "version" = ?`;

@Injectable()
export class FindingRepository {
  async get(scope: Scope, id: string): Promise<Finding> {
    const row = await firstRow<FindingRow>(
      scope,
      `select ${COLUMNS} from "finding" where "id" = ?`,
      [id],
    );
    return present(id, row);
  }

  /** The finding, which nobody else changes until the unit ends. */
  async hold(tx: Transaction, id: string): Promise<Finding> {
    const query = `select ${COLUMNS} from "finding" where "id" = ?${forUpdate(tx)}`;
    return present(id, await firstRow<FindingRow>(tx, query, [id]));
  }

  /** Those of the findings that there are, held in the order of their ids. */
  async holdMany(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, Finding>> {
    const query = `select ${COLUMNS} from "finding" where "id" in ${placeholders(ids.length)} order by "id"${forUpdate(tx)}`;
    const found = await rows<FindingRow>(tx, query, ids);
    return new Map(found.map((row) => [row.id, toFinding(row)]));
  }

  /** Those of the findings that there are, in no order. */
  async find(scope: Scope, ids: readonly string[]): Promise<readonly Finding[]> {
    if (ids.length === 0) return [];
    const marks = ids.map(() => '?').join(', ');
    const found = await rows<FindingRow>(
      scope,
      `select ${COLUMNS} from "finding" where "id" in (${marks})`,
      ids,
    );
    return found.map(toFinding);
  }

  /** The open weaknesses and gaps of some questions: question → reference. */
  async openShortfalls(
    scope: Scope,
    missionId: string,
    questions: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    if (questions.length === 0) return new Map();
    const list = (values: readonly string[]) => values.map(() => '?').join(', ');
    const found = await rows<{ question: string; reference: string }>(
      scope,
      `select "question", "reference" from "finding" where "missionId" = ?
        and "question" in (${list(questions)}) and "kind" in (${list(SHORTFALL_KINDS)})
        and "state" not in (${list(ENDED_STATES)})`,
      [missionId, ...questions, ...SHORTFALL_KINDS, ...ENDED_STATES],
    );
    return new Map(found.map(({ question, reference }) => [question, reference]));
  }

  /** Takes the next numbers of an area in a mission; answers the last of them. */
  async takeNumbers(
    tx: Transaction,
    missionId: string,
    area: string,
    count: number,
  ): Promise<number> {
    const row = await firstRow<{ count: number }>(
      tx,
      `insert into "finding_counter" ("missionId", "area", "count") values (?, ?, ?)
        on conflict ("missionId", "area") do update set "count" = "finding_counter"."count" + excluded."count"
        returning "count"`,
      [missionId, area, count],
    );
    return row?.count ?? count;
  }

  async insert(tx: Transaction, findings: readonly Finding[]): Promise<void> {
    try {
      await insertRows(tx, 'finding', FINDING_COLUMNS, findings.map(toValues));
    } catch (error) {
      if (violates(error, OPEN_SHORTFALL)) throw alreadyOpen(findings[0]?.question ?? '');
      throw error;
    }
  }

  /** Puts the new version in the place of the one before, and keeps that. Throws Stale when it is not the one that stands. */
  async update(tx: Transaction, before: Finding, after: Finding): Promise<void> {
    if ((await this.replace(tx, before, after)) === 0)
      throw await stale(tx, { kind: 'finding', id: before.id });
    await insertRows(tx, 'finding_revision', REVISION_COLUMNS, [
      [
        before.id,
        before.version,
        before.missionId,
        before.state,
        new Date(before.validFrom),
        new Date(after.validFrom),
        JSON.stringify(before),
      ],
    ]);
  }

  private async replace(tx: Transaction, before: Finding, after: Finding): Promise<number> {
    const values = toValues(after).slice(1);
    try {
      return await execute(tx, UPDATE, [...values, before.id, before.version]);
    } catch (error) {
      if (violates(error, OPEN_SHORTFALL)) throw alreadyOpen(after.question ?? '');
      throw error;
    }
  }
}

function present(id: string, row: FindingRow | undefined): Finding {
  if (!row) throw new FindingNotFound(`There is no finding ${id}.`);
  return toFinding(row);
}
