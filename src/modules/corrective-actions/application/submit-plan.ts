import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { Ids } from '../../../platform/clock/ids';
import { assertCurrent } from '../../../platform/database/stale';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Findings } from '../../findings';
import { checkPlan } from '../domain/check-plan';
import type { PlanSubmission } from '../domain/plan';
import { planSubmitted } from '../domain/plan.events';
import { assertWritesPlan } from '../domain/plan.policy';
import { submitPlan } from '../domain/submit-plan';
import { PlanRepository } from '../persistence/plan.repository';
import { SubmissionRepository } from '../persistence/submission.repository';
import { PlanDesk } from './plan-desk';

@Injectable()
export class SubmitPlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: Ids,
    private readonly findings: Findings,
    private readonly desk: PlanDesk,
    private readonly plans: PlanRepository,
    private readonly submissions: SubmissionRepository,
  ) {}

  /** Sends the draft as the next revision; with a version only if that is still the newest. */
  execute(actor: Actor, findingId: string, version?: number): Promise<PlanSubmission> {
    return this.unitOfWork.run(actor, async (tx) => {
      const finding = await this.findings.hold(tx, findingId);
      assertWritesPlan(actor, finding);
      const whole = await this.desk.get(tx, finding);
      const { plan: before } = whole;
      await assertCurrent(tx, { ...before, kind: 'plan' }, version ?? before.version);
      const warnings = checkPlan(whole, await this.desk.factsFor(tx, finding, tx.now));
      const submitting = { id: this.ids.next(), actor, now: tx.now };
      const { plan, submission } = submitPlan(whole, warnings, submitting);
      await this.plans.update(tx, before, plan);
      await this.submissions.insert(tx, submission);
      tx.record(planSubmitted(plan, submission));
      await this.findings.advance(tx, finding, 'cap-submitted');
      return submission;
    });
  }
}
