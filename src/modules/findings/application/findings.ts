import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import type { Finding } from '../domain/finding';
import { assertMaySee } from '../domain/finding.policy';
import type { FindingState } from '../domain/life-cycle';
import { FindingRepository } from '../persistence/finding.repository';
import { FindingMoves } from './finding-moves';

/** The findings, for everybody who works on what follows from one. */
@Injectable()
export class Findings {
  constructor(
    private readonly findings: FindingRepository,
    private readonly moves: FindingMoves,
  ) {}

  get(scope: Scope, id: string): Promise<Finding> {
    return this.findings.get(scope, id);
  }

  /** The finding, if the actor may know of it. */
  async getFor(scope: Scope, actor: Actor, id: string): Promise<Finding> {
    const finding = await this.findings.get(scope, id);
    assertMaySee(actor, finding);
    return finding;
  }

  /** The finding, if whoever acts may know of it, held until the unit ends: what follows from it changes one at a time. */
  async hold(tx: Transaction, id: string): Promise<Finding> {
    const finding = await this.findings.hold(tx, id);
    assertMaySee(tx.actor, finding);
    return finding;
  }

  /** Takes the finding a step further because of what happened to its plan. */
  async advance(
    tx: Transaction,
    before: Finding,
    to: FindingState,
    reason?: string,
  ): Promise<Finding> {
    const after = await this.moves.judge(tx, before, { to, reason, through: 'plan' });
    await this.moves.store(tx, before, after);
    return after;
  }
}
