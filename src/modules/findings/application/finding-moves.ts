import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction';
import { Missions } from '../../missions';
import type { Finding } from '../domain/finding';
import { FindingNotReady } from '../domain/finding.errors';
import { findingMoved } from '../domain/finding.events';
import type { Guard } from '../domain/life-cycle';
import { assertMayMove, moved, type Move } from '../domain/move-finding';
import { alreadyOpen } from '../domain/record-finding';
import { FindingRepository } from '../persistence/finding.repository';
import { FindingPlans } from './finding-plans';

const OVER: ReadonlySet<string> = new Set(['closed', 'cancelled']);

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
    for (const guard of guards) await this.assert(tx, before, guard);
    return moved(before, move.to, move.reason, tx.now);
  }

  async store(tx: Transaction, before: Finding, after: Finding): Promise<void> {
    await this.findings.update(tx, before, after);
    if (after.state === 'completion-reported') await this.plans.completionReported(tx, after);
    tx.record(findingMoved(before, after));
  }

  private assert(tx: Transaction, finding: Finding, guard: Guard): Promise<void> {
    if (guard === 'mission-open') return this.assertMissionOpen(tx, finding);
    if (guard === 'no-other-open') return this.assertNoOtherOpen(tx, finding);
    return this.plans.assert(tx, finding, guard);
  }

  private async assertMissionOpen(tx: Transaction, { missionId }: Finding): Promise<void> {
    const { reference, status } = await this.missions.get(tx, missionId);
    if (OVER.has(status))
      throw new FindingNotReady(`${reference} is ${status}; nothing is reopened in it.`);
  }

  private async assertNoOtherOpen(tx: Transaction, finding: Finding): Promise<void> {
    const { missionId, question } = finding;
    if (question === null) return;
    const other = (await this.findings.openShortfalls(tx, missionId, [question])).get(question);
    if (other !== undefined) throw alreadyOpen(question, other);
  }
}
