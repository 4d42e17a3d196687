import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { Ids } from '../../../platform/clock/ids';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Findings } from '../../findings';
import type { PlanReview } from '../domain/plan';
import { planReviewed } from '../domain/plan.events';
import { assertJudges } from '../domain/plan.policy';
import { reviewed, reviewPlan, stateAfterReview, type ReviewDraft } from '../domain/review-plan';
import { PlanRepository } from '../persistence/plan.repository';
import { SubmissionRepository } from '../persistence/submission.repository';
import { PlanDesk } from './plan-desk';

@Injectable()
export class ReviewPlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: Ids,
    private readonly findings: Findings,
    private readonly desk: PlanDesk,
    private readonly plans: PlanRepository,
    private readonly submissions: SubmissionRepository,
  ) {}

  execute(actor: Actor, findingId: string, draft: ReviewDraft): Promise<PlanReview> {
    return this.unitOfWork.run(actor, async (tx) => {
      const finding = await this.findings.hold(tx, findingId);
      assertJudges(actor, finding);
      await this.desk.view(tx, actor, finding);
      const { plan: before } = await this.desk.get(tx, finding);
      const review = reviewPlan(before, draft, { id: this.ids.next(), actor, now: tx.now });
      const after = reviewed(before, review, tx.now);
      await this.plans.update(tx, before, after);
      await this.submissions.insertReview(tx, review);
      tx.record(planReviewed(after, review));
      await this.findings.advance(tx, finding, stateAfterReview(review), review.note ?? undefined);
      return review;
    });
  }
}
