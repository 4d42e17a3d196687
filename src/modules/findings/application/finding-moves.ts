import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { DomainError } from '../../../kernel/domain-error';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import { isOver, Missions } from '../../missions';
import type { Finding } from '../domain/finding';
import { FindingNotReady } from '../domain/finding.errors';
import { findingMoved } from '../domain/finding.events';
import type { Guard } from '../domain/life-cycle';
import { assertMayMove, moved, stepsOf, type Move, type RefusedStep } from '../domain/move-finding';
import { alreadyOpen } from '../domain/record-finding';
import { FindingRepository } from '../persistence/finding.repository';
import { FindingPlans } from './finding-plans';

/** Takes findings through their life, for those who have one in their hands. */
@Injectable()
export class FindingMoves {
  constructor(
    private readonly missions: Missions,
    private readonly plans: FindingPlans,
    private readonly findings: FindingRepository,
  ) {}

  /** The finding after the step, which is not stored yet. Throws what stands against it. */
  async judge(tx: Transaction, before: Finding, move: Move): Promise<Finding> {
    const { guards } = assertMayMove(before, move, tx.actor);
    await this.assertAll(tx, tx.actor, before, guards);
    return moved(before, move.to, move.reason, tx.now);
  }

  async store(tx: Transaction, before: Finding, after: Finding): Promise<void> {
    await this.findings.update(tx, before, after);
    if (after.state === 'completion-reported') await this.plans.completionReported(tx, after);
    tx.record(findingMoved(before, after));
  }

  /** What stands now against the steps that this person may ask for, beside a reason that they have yet to say. */
  async refusals(scope: Scope, actor: Actor, finding: Finding): Promise<readonly RefusedStep[]> {
    const refused: RefusedStep[] = [];
    for (const { to, guards } of stepsOf(actor, finding))
      try {
        await this.assertAll(scope, actor, finding, guards);
      } catch (refusal) {
        if (!(refusal instanceof DomainError)) throw refusal;
        refused.push({ to, refusal });
      }
    return refused;
  }

  private async assertAll(
    scope: Scope,
    actor: Actor,
    finding: Finding,
    guards: readonly Guard[],
  ): Promise<void> {
    for (const guard of guards) {
      if (guard === 'mission-open') await this.assertMissionOpen(scope, finding);
      else if (guard === 'no-other-open') await this.assertNoOtherOpen(scope, finding);
      else await this.plans.assert(scope, actor, finding, guard);
    }
  }

  private async assertMissionOpen(scope: Scope, { missionId }: Finding): Promise<void> {
    const mission = await this.missions.get(scope, missionId);
    if (isOver(mission))
      throw new FindingNotReady(
        `${mission.reference} is ${mission.status}; nothing is reopened in it.`,
      );
  }

  private async assertNoOtherOpen(scope: Scope, finding: Finding): Promise<void> {
    const { missionId, question } = finding;
    if (question === null) return;
    const other = (await this.findings.openShortfalls(scope, missionId, [question])).get(question);
    if (other !== undefined) throw alreadyOpen(question, other);
  }
}
