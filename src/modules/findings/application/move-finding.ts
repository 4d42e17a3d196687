import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { stale } from '../../../platform/database/stale';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { Finding } from '../domain/finding';
import { findingMoved } from '../domain/finding.events';
import { assertMaySee } from '../domain/finding.policy';
import type { FindingState } from '../domain/life-cycle';
import { moveFinding } from '../domain/move-finding';
import { FindingRepository } from '../persistence/finding.repository';

export interface MoveFindingCommand {
  readonly to: FindingState;
  readonly reason?: string;
}

@Injectable()
export class MoveFinding {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly findings: FindingRepository,
  ) {}

  execute(
    actor: Actor,
    id: string,
    version: number,
    { to, reason }: MoveFindingCommand,
  ): Promise<Finding> {
    return this.unitOfWork.run(actor, async (tx) => {
      const before = await this.findings.get(tx, id);
      assertMaySee(actor, before);
      if (before.version !== version)
        throw await stale(tx, { kind: 'finding', id, version: before.version });
      const after = moveFinding(before, to, reason, actor, tx.now);
      await this.findings.update(tx, before, after);
      tx.record(findingMoved(before, after));
      return after;
    });
  }
}
