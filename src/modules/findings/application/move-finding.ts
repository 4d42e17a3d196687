import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { assertCurrent } from '../../../platform/database/stale';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { Finding } from '../domain/finding';
import { assertMaySee } from '../domain/finding.policy';
import type { FindingState } from '../domain/life-cycle';
import { FindingRepository } from '../persistence/finding.repository';
import { FindingMoves } from './finding-moves';

export interface MoveFindingCommand {
  readonly to: FindingState;
  readonly reason?: string;
}

@Injectable()
export class MoveFinding {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly findings: FindingRepository,
    private readonly moves: FindingMoves,
  ) {}

  execute(
    actor: Actor,
    id: string,
    version: number,
    { to, reason }: MoveFindingCommand,
  ): Promise<Finding> {
    return this.unitOfWork.run(actor, async (tx) => {
      const before = await this.findings.hold(tx, id);
      assertMaySee(actor, before);
      await assertCurrent(tx, { ...before, kind: 'finding' }, version);
      const after = await this.moves.judge(tx, before, { to, reason, through: 'transition' });
      await this.moves.store(tx, before, after);
      return after;
    });
  }
}
