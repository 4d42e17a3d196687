import { Injectable } from '@nestjs/common';
import { nextVersion } from '../../../kernel/version';
import type { Actor } from '../../../kernel/actor';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import type { Finding, PlanGuard, PlansSource } from '../../findings';
import { completionReported } from '../domain/plan.events';
import { PLAN_GUARDS } from '../domain/plan-guards';
import { maySeePlan } from '../domain/plan.policy';
import { PlanRepository } from '../persistence/plan.repository';
import { EvidenceAttached } from './evidence-attached';
import { PlanDesk } from './plan-desk';

/** What the findings ask of plans. */
@Injectable()
export class PlanGuards implements PlansSource {
  constructor(
    private readonly desk: PlanDesk,
    private readonly evidence: EvidenceAttached,
    private readonly plans: PlanRepository,
  ) {}

  async assert(scope: Scope, actor: Actor, finding: Finding, guard: PlanGuard): Promise<void> {
    const whole = await this.desk.get(scope, finding);
    const withoutEvidence =
      guard === 'evidence-attached'
        ? await this.evidence.stepsWithout(scope, whole.steps)
        : new Set<string>();
    PLAN_GUARDS[guard]({ whole, actorId: actor.id, withoutEvidence });
  }

  async completionReported(tx: Transaction, finding: Finding): Promise<void> {
    const { plan: before } = await this.desk.get(tx, finding);
    const after = {
      ...before,
      completionReportedById: tx.actor.id,
      completionReportedByName: tx.actor.name,
      completionReportedAt: tx.now.toISOString(),
      ...nextVersion(before, tx.now),
    };
    await this.plans.update(tx, before, after);
    tx.record(completionReported(after));
  }

  async isThereFor(scope: Scope, actor: Actor, { id }: Finding): Promise<boolean> {
    const plan = await this.plans.find(scope, id);
    return plan !== undefined && (plan.revision > 0 || maySeePlan(actor, plan));
  }
}
