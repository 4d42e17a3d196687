import { Injectable } from '@nestjs/common';
import { instantText, jsonOf, placeholders, rows } from '../../../platform/database/sql';
import type { SqlValue } from '../../../platform/database/statements';
import type { Scope } from '../../../platform/database/transaction';
import { FindingClocks } from '../../deadlines';
import { FINDING_STATES } from '../../findings';
import type { FollowedFinding, FollowedStep, FollowUp } from '../domain/follow-up';

/** A table whose rows keep what they were in a table of revisions, each whole as JSON. */
interface HistoryTable {
  readonly table: string;
  readonly columns: readonly string[];
  /** A condition that the current rows must meet, and every row that is wanted does. */
  readonly only?: string;
}

type Clocked = 'planDueOn' | 'replyDueOn';
interface FindingRow extends Omit<FollowedFinding, 'sscCandidate' | 'closedAt' | Clocked> {
  readonly sscCandidate: boolean | number;
  readonly issuedAt: Date | string | null;
  readonly closedAt: Date | string | null;
}
interface PlanRow {
  readonly findingId: string;
  readonly state: string;
}

const FOLLOWED = FINDING_STATES.filter((state) => state !== 'draft' && state !== 'withdrawn')
  .map((state) => `'${state}'`)
  .join(', ');

const FINDINGS: HistoryTable = {
  table: 'finding',
  // All areas are named, so that the index of the work list leads past the drafts.
  only: ` and "area" in (select "code" from "area") and "state" in (${FOLLOWED})`,
  columns: [
    'id',
    'reference',
    'missionId',
    'question',
    'area',
    'criticalElement',
    'kind',
    'state',
    'sscCandidate',
    'dueOn',
    'repeatOf',
    'issuedAt',
    'closedAt',
  ],
};
const PLANS: HistoryTable = { table: 'corrective_action_plan', columns: ['findingId', 'state'] };
const STEPS: HistoryTable = {
  table: 'plan_step',
  columns: [
    'id',
    'findingId',
    'missionId',
    'position',
    'state',
    'estimatedOn',
    'revisedOn',
    'completedOn',
  ],
};

/** Findings and plans, as they are or as they were at an instant. */
@Injectable()
export class FollowUpRows {
  constructor(private readonly clocks: FindingClocks) {}

  async of(scope: Scope, missionIds: readonly string[], asOf?: Date): Promise<FollowUp> {
    if (missionIds.length === 0) return { findings: [], steps: new Map() };
    const findings = await valid<FindingRow>(scope, FINDINGS, missionIds, asOf);
    const plans = await valid<PlanRow>(scope, PLANS, missionIds, asOf);
    const steps = await valid<FollowedStep>(scope, STEPS, missionIds, asOf);
    const accepted = plans.filter(({ state }) => state === 'accepted');
    const issued = findings.flatMap(toIssued);
    const clocked = await this.clocks.of(scope, issued, asOf);
    return {
      findings: issued
        .map(({ issuedAt: _, ...one }) => ({ ...one, ...(clocked.get(one.id) ?? NO_CLOCK) }))
        .sort((one, other) => (one.reference < other.reference ? -1 : 1)),
      steps: byFinding(new Set(accepted.map(({ findingId }) => findingId)), steps),
    };
  }
}

const NO_CLOCK = { planDueOn: null, replyDueOn: null };

/** Nothing for what is a draft still, or was withdrawn. */
function toIssued({ issuedAt, closedAt, ...row }: FindingRow) {
  if (issuedAt === null || row.state === 'withdrawn') return [];
  const issued = {
    ...row,
    issuedAt: instantText(issuedAt),
    closedAt: closedAt === null ? null : instantText(closedAt),
    sscCandidate: Boolean(row.sscCandidate),
  };
  return [issued];
}

function byFinding(
  accepted: ReadonlySet<string>,
  steps: readonly FollowedStep[],
): FollowUp['steps'] {
  const found = new Map<string, FollowedStep[]>([...accepted].map((id) => [id, []]));
  for (const step of steps) found.get(step.findingId)?.push(step);
  for (const ofPlan of found.values()) ofPlan.sort((one, other) => one.position - other.position);
  return found;
}

/** The rows that hold now, or that held at an instant: the current ones that are old enough, and those replaced since. */
async function valid<Row>(
  scope: Scope,
  { table, columns, only = '' }: HistoryTable,
  missionIds: readonly string[],
  asOf: Date | undefined,
): Promise<readonly Row[]> {
  const ofMissions = `"missionId" in ${placeholders(missionIds.length)}`;
  const list = columns.map((column) => `"${column}"`).join(', ');
  const read = <T>(sql: string, values: readonly SqlValue[]) =>
    rows<T>(scope, sql, [...missionIds, ...values]);
  const now = `select ${list} from "${table}" where ${ofMissions}${only}`;
  if (!asOf) return read<Row>(now, []);
  const current = await read<Row>(`${now} and "validFrom" <= ?`, [asOf]);
  const replaced = await read<{ row: string | Row }>(
    `select "row" from "${table}_revision" where ${ofMissions}
      and "validFrom" <= ? and "validTo" > ?`,
    [asOf, asOf],
  );
  return [...current, ...replaced.map(({ row }) => jsonOf<Row>(row))];
}
