import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import type { Finding } from '../domain/finding';
import { FindingNotReady } from '../domain/finding.errors';
import type { PlanGuard } from '../domain/life-cycle';

/** What findings need to know of their corrective action plans. The plans know findings, not the other way round, so they bring it. */
export interface PlansSource {
  /** Throws a refusal where the plan is not as the guard demands. */
  assert(scope: Scope, actor: Actor, finding: Finding, guard: PlanGuard): Promise<void>;
  /** Somebody has reported that all of the plan is done. */
  completionReported(tx: Transaction, finding: Finding): Promise<void>;
  /** Whether there is a plan that this person may read. */
  isThereFor(scope: Scope, actor: Actor, finding: Finding): Promise<boolean>;
}

/** Until somebody brings plans, no step is taken that demands something of one. */
@Injectable()
export class FindingPlans implements PlansSource {
  private source: PlansSource | undefined;

  bring(source: PlansSource): void {
    this.source = source;
  }

  async assert(scope: Scope, actor: Actor, finding: Finding, guard: PlanGuard): Promise<void> {
    if (!this.source)
      throw new FindingNotReady(`${finding.reference} has no corrective action plan.`);
    await this.source.assert(scope, actor, finding, guard);
  }

  async completionReported(tx: Transaction, finding: Finding): Promise<void> {
    await this.source?.completionReported(tx, finding);
  }

  async isThereFor(scope: Scope, actor: Actor, finding: Finding): Promise<boolean> {
    return (await this.source?.isThereFor(scope, actor, finding)) ?? false;
  }
}
