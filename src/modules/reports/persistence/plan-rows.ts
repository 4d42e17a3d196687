import { Injectable } from '@nestjs/common';
import { rows } from '../../../platform/database/sql';
import type { Scope } from '../../../platform/database/transaction';
import type { ReportedPlan, ReportedStep } from '../domain/plan-facts';
import { validRows } from './valid-rows';

type PlanRow = Omit<ReportedPlan, 'steps' | 'rating'> & {
  readonly state: string;
  readonly revision: number;
};
type StepRow = ReportedStep & { readonly findingId: string };
interface ReviewRow {
  readonly findingId: string;
  readonly revision: number;
  readonly rating: NonNullable<ReportedPlan['rating']>;
}

const revisionKey = (findingId: string, revision: number): string => `${findingId} ${revision}`;

/**
 * The corrective action plans of a mission as they stood at an instant. A plan that is being written is the
 * State's own and in no report.
 */
@Injectable()
export class PlanRows {
  async list(scope: Scope, missionId: string, asOf: Date): Promise<readonly ReportedPlan[]> {
    const plans = await this.sent(scope, missionId, asOf);
    const steps = await this.steps(scope, missionId, asOf);
    const reviews = await this.reviews(scope, missionId, asOf);
    return plans.map(({ findingId, revision, rootCause, summary, coordinatorName, language }) => ({
      findingId,
      rootCause,
      summary,
      coordinatorName,
      language,
      rating: reviews.get(revisionKey(findingId, revision)) ?? null,
      steps: steps
        .filter((step) => step.findingId === findingId)
        .sort((one, other) => one.position - other.position),
    }));
  }

  private async sent(scope: Scope, missionId: string, asOf: Date): Promise<readonly PlanRow[]> {
    const kept = {
      table: 'corrective_action_plan',
      revisions: 'corrective_action_plan_revision',
    };
    const plans = await validRows<PlanRow>(scope, kept, missionId, asOf);
    return plans.filter(({ state }) => state !== 'draft');
  }

  private async steps(scope: Scope, missionId: string, asOf: Date): Promise<readonly StepRow[]> {
    const kept = { table: 'plan_step', revisions: 'plan_step_revision' };
    const found = await validRows<StepRow>(scope, kept, missionId, asOf);
    return found.map((row) => ({
      findingId: row.findingId,
      position: row.position,
      action: row.action,
      actionOffice: row.actionOffice,
      estimatedOn: row.estimatedOn,
      revisedOn: row.revisedOn,
      completedOn: row.completedOn,
      progress: row.progress,
      state: row.state,
    }));
  }

  /** The rating of each revision: what was said of an old one is not said of the one that was sent after it. */
  private async reviews(
    scope: Scope,
    missionId: string,
    asOf: Date,
  ): Promise<ReadonlyMap<string, ReviewRow['rating']>> {
    const found = await rows<ReviewRow>(
      scope,
      `select r."findingId", r."revision", r."rating" from "plan_review" r
         join "finding" f on f."id" = r."findingId"
        where f."missionId" = ? and r."reviewedAt" <= ?`,
      [missionId, asOf],
    );
    return new Map(
      found.map(({ findingId, revision, rating }) => [revisionKey(findingId, revision), rating]),
    );
  }
}
