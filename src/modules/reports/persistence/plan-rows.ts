import { Injectable } from '@nestjs/common';
import { jsonOf, rows } from '../../../platform/database/sql';
import type { Scope } from '../../../platform/database/transaction';
import type { ReportedPlan, ReportedStep } from '../domain/plan-facts';
import { validRows } from './valid-rows';

type PlanRow = Omit<ReportedPlan, 'steps' | 'rating'> & {
  readonly state: string;
  readonly revision: number;
};
type StepRow = ReportedStep & { readonly findingId: string };
interface WholePlan {
  readonly plan: PlanRow;
  readonly steps: readonly StepRow[];
}
interface ReviewRow {
  readonly findingId: string;
  readonly revision: number;
  readonly rating: NonNullable<ReportedPlan['rating']>;
}

const revisionKey = (findingId: string, revision: number): string => `${findingId} ${revision}`;

const toReportedStep = (row: StepRow): ReportedStep => ({
  position: row.position,
  action: row.action,
  actionOffice: row.actionOffice,
  estimatedOn: row.estimatedOn,
  revisedOn: row.revisedOn,
  completedOn: row.completedOn,
  progress: row.progress,
  state: row.state,
});

/**
 * The corrective action plans of a mission as they stood at an instant. What is being written is the State's own and
 * in no report: while a plan is written anew, it stands as it was sent last.
 */
@Injectable()
export class PlanRows {
  async list(scope: Scope, missionId: string, asOf: Date): Promise<readonly ReportedPlan[]> {
    const plans = await this.known(scope, missionId, asOf);
    const reviews = await this.reviews(scope, missionId, asOf);
    return plans.map(({ plan, steps }) => ({
      findingId: plan.findingId,
      rootCause: plan.rootCause,
      summary: plan.summary,
      coordinatorName: plan.coordinatorName,
      language: plan.language,
      rating: reviews.get(revisionKey(plan.findingId, plan.revision)) ?? null,
      steps: steps.map(toReportedStep).sort((one, other) => one.position - other.position),
    }));
  }

  private async known(scope: Scope, missionId: string, asOf: Date): Promise<readonly WholePlan[]> {
    const kept = {
      table: 'corrective_action_plan',
      revisions: 'corrective_action_plan_revision',
    };
    const plans = await validRows<PlanRow>(scope, kept, missionId, asOf);
    const steps = await this.steps(scope, missionId, asOf);
    const sent = await this.sent(scope, missionId, asOf);
    return plans.flatMap((plan) => {
      const { findingId, revision, state } = plan;
      if (state === 'draft') return sent.get(revisionKey(findingId, revision)) ?? [];
      return { plan, steps: steps.filter((step) => step.findingId === findingId) };
    });
  }

  private steps(scope: Scope, missionId: string, asOf: Date): Promise<readonly StepRow[]> {
    const kept = { table: 'plan_step', revisions: 'plan_step_revision' };
    return validRows<StepRow>(scope, kept, missionId, asOf);
  }

  /** Each revision as it was sent. */
  private async sent(
    scope: Scope,
    missionId: string,
    asOf: Date,
  ): Promise<ReadonlyMap<string, WholePlan>> {
    const found = await rows<{ findingId: string; number: number; content: string | WholePlan }>(
      scope,
      `select s."findingId", s."number", s."content" from "plan_submission" s
         join "finding" f on f."id" = s."findingId"
        where f."missionId" = ? and s."submittedAt" <= ?`,
      [missionId, asOf],
    );
    return new Map(
      found.map(({ findingId, number, content }) => [
        revisionKey(findingId, number),
        jsonOf(content),
      ]),
    );
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
