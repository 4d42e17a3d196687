import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { isSame } from '../../../kernel/version';
import { assertCurrent } from '../../../platform/database/stale';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { assertDates, type Evidence, type EvidenceWords } from '../domain/evidence';
import { evidenceChanged } from '../domain/evidence.events';
import { assertKeeps } from '../domain/evidence.policy';
import { EvidenceRepository } from '../persistence/evidence.repository';
import { EvidenceContext, type SeenEvidence } from './evidence-context';

/** Changes what is said of a document; what is left out stays. */
@Injectable()
export class ChangeEvidence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly context: EvidenceContext,
    private readonly evidence: EvidenceRepository,
  ) {}

  execute(
    actor: Actor,
    id: string,
    version: number,
    patch: Partial<EvidenceWords>,
  ): Promise<SeenEvidence> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { evidence: before, links } = await this.context.seen(tx, actor, id);
      await this.context.acting(tx, actor, before.missionId);
      assertKeeps(actor, before);
      await assertCurrent(tx, { kind: 'evidence', id, version: before.version }, version);
      const after: Evidence = { ...before, ...patch, version: before.version + 1 };
      assertDates(after);
      if (isSame(before, after)) return { evidence: before, links };
      await this.evidence.update(tx, before, after);
      tx.record(evidenceChanged(before, after));
      return { evidence: after, links };
    });
  }
}
