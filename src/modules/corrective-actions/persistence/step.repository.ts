import { Injectable } from '@nestjs/common';
import {
  execute,
  firstRow,
  instantText,
  jsonOf,
  placeholders,
  rows,
} from '../../../platform/database/sql';
import type { SqlValue } from '../../../platform/database/statements';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import type { Step } from '../domain/step';
import {
  insertVersioned,
  keepRevisions,
  updateVersioned,
  type VersionedTable,
} from './versioned-rows';

type Instant = Date | string;

interface StepRow extends Omit<Step, 'evidenceItems' | 'judgedAt' | 'validFrom'> {
  readonly evidenceItems: string | readonly number[];
  readonly judgedAt: Instant | null;
  readonly validFrom: Instant;
}

const COLUMNS = [
  'id',
  'planId',
  'findingId',
  'missionId',
  'position',
  'action',
  'actionOfficeId',
  'actionOffice',
  'ownerId',
  'ownerName',
  'evidenceReference',
  'evidenceItems',
  'estimatedOn',
  'state',
  'progress',
  'revisedOn',
  'revisionReason',
  'completedOn',
  'reportedById',
  'reportedByName',
  'judgedById',
  'judgedByName',
  'judgedAt',
  'stateReason',
  'version',
  'validFrom',
] as const satisfies (keyof Step)[];
const SELECT = `select ${COLUMNS.map((column) => `"${column}"`).join(', ')} from "plan_step"`;

function toColumn(step: Step, column: (typeof COLUMNS)[number]): SqlValue {
  const value = step[column];
  if (column === 'evidenceItems') return JSON.stringify(value);
  const isInstant = column === 'judgedAt' || column === 'validFrom';
  return isInstant && value !== null ? new Date(value as string) : value;
}

const TABLE: VersionedTable<Step> = {
  table: 'plan_step',
  history: 'plan_step_revision',
  subject: 'stepId',
  kind: 'step',
  columns: COLUMNS,
  toValues: (step) => COLUMNS.map((column) => toColumn(step, column)),
};

const toStep = (row: StepRow): Step => ({
  ...row,
  evidenceItems: jsonOf<readonly number[]>(row.evidenceItems),
  judgedAt: row.judgedAt === null ? null : instantText(row.judgedAt),
  validFrom: instantText(row.validFrom),
});

@Injectable()
export class StepRepository {
  /** The finding whose plan has the step, or had it before it was written anew. */
  async findingOf(scope: Scope, id: string): Promise<string | undefined> {
    const found = await firstRow<Pick<Step, 'findingId'>>(
      scope,
      `select "findingId" from "plan_step" where "id" = ?
        union select "findingId" from "plan_step_revision" where "stepId" = ?`,
      [id, id],
    );
    return found?.findingId;
  }

  /** Those of the steps that there are. */
  async find(scope: Scope, ids: readonly string[]): Promise<readonly Step[]> {
    const found = await rows<StepRow>(
      scope,
      `${SELECT} where "id" in ${placeholders(ids.length)} order by "id"`,
      ids,
    );
    return found.map(toStep);
  }

  /** The steps of a plan in their order. */
  async list(scope: Scope, findingId: string): Promise<readonly Step[]> {
    const found = await rows<StepRow>(
      scope,
      `${SELECT} where "findingId" = ? order by "position", "id"`,
      [findingId],
    );
    return found.map(toStep);
  }

  insert(tx: Transaction, steps: readonly Step[]): Promise<void> {
    return insertVersioned(tx, TABLE, steps);
  }

  update(tx: Transaction, before: Step, after: Step): Promise<void> {
    return updateVersioned(tx, TABLE, before, after);
  }

  /** Makes the steps of a plan what they are now. */
  async replace(tx: Transaction, before: readonly Step[], after: readonly Step[]): Promise<void> {
    const kept = new Map(after.map((step) => [step.id, step]));
    const known = new Set(before.map(({ id }) => id));
    await this.remove(
      tx,
      before.filter(({ id }) => !kept.has(id)),
    );
    for (const step of before) {
      const now = kept.get(step.id);
      if (now && now.version !== step.version) await this.update(tx, step, now);
    }
    await this.insert(
      tx,
      after.filter(({ id }) => !known.has(id)),
    );
  }

  private async remove(tx: Transaction, steps: readonly Step[]): Promise<void> {
    if (steps.length === 0) return;
    await keepRevisions(tx, TABLE, steps);
    const ids = steps.map(({ id }) => id);
    await execute(tx, `delete from "plan_step" where "id" in ${placeholders(ids.length)}`, ids);
  }
}
