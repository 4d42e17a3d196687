import { Injectable } from '@nestjs/common';
import { execute, firstRow, instantText, jsonOf } from '../../../platform/database/sql';
import type { SqlValue } from '../../../platform/database/statements';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import type { Person, Plan } from '../domain/plan';
import { insertVersioned, updateVersioned, type VersionedTable } from './versioned-rows';

type Instant = Date | string;

interface PlanRow extends Omit<
  Plan,
  'authors' | 'acceptedAt' | 'completionReportedAt' | 'validFrom'
> {
  readonly authors: string | readonly Person[];
  readonly acceptedAt: Instant | null;
  readonly completionReportedAt: Instant | null;
  readonly validFrom: Instant;
}

const COLUMNS = [
  'id',
  'findingId',
  'missionId',
  'state',
  'rootCause',
  'summary',
  'coordinatorId',
  'coordinatorName',
  'language',
  'authors',
  'revision',
  'acceptedAt',
  'completionReportedById',
  'completionReportedByName',
  'completionReportedAt',
  'version',
  'validFrom',
] as const satisfies (keyof Plan)[];
const SELECT = `select ${COLUMNS.map((column) => `"${column}"`).join(', ')} from "corrective_action_plan"`;
const INSTANTS: ReadonlySet<string> = new Set(['acceptedAt', 'completionReportedAt', 'validFrom']);

function toColumn(plan: Plan, column: (typeof COLUMNS)[number]): SqlValue {
  const value = plan[column];
  if (column === 'authors') return JSON.stringify(value);
  return INSTANTS.has(column) && value !== null ? new Date(value as string) : value;
}

const TABLE: VersionedTable<Plan> = {
  table: 'corrective_action_plan',
  history: 'corrective_action_plan_revision',
  subject: 'planId',
  kind: 'plan',
  columns: COLUMNS,
  toValues: (plan) => COLUMNS.map((column) => toColumn(plan, column)),
};

const textOrNull = (value: Instant | null): string | null =>
  value === null ? null : instantText(value);

const toPlan = (row: PlanRow): Plan => ({
  ...row,
  authors: jsonOf<readonly Person[]>(row.authors),
  acceptedAt: textOrNull(row.acceptedAt),
  completionReportedAt: textOrNull(row.completionReportedAt),
  validFrom: instantText(row.validFrom),
});

@Injectable()
export class PlanRepository {
  /** Undefined while nobody has written one. */
  async find(scope: Scope, findingId: string): Promise<Plan | undefined> {
    const row = await firstRow<PlanRow>(scope, `${SELECT} where "findingId" = ?`, [findingId]);
    return row && toPlan(row);
  }

  insert(tx: Transaction, plan: Plan): Promise<void> {
    return insertVersioned(tx, TABLE, [plan]);
  }

  update(tx: Transaction, before: Plan, after: Plan): Promise<void> {
    return updateVersioned(tx, TABLE, before, after);
  }

  /** Raises the version because a step is another; the plan itself stays as it is. */
  async touch(tx: Transaction, planId: string): Promise<void> {
    await execute(
      tx,
      'update "corrective_action_plan" set "version" = "version" + 1 where "id" = ?',
      [planId],
    );
  }
}
