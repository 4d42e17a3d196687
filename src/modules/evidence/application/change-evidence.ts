import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { isSame } from '../../../kernel/version';
import { assertCurrent } from '../../../platform/database/stale';
import type { Transaction } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { EvidenceProves } from '../domain/evidence.errors';
import { assertDates, type Evidence, type EvidenceWords } from '../domain/evidence';
import { evidenceChanged } from '../domain/evidence.events';
import { assertKeeps } from '../domain/evidence.policy';
import { EvidenceRepository } from '../persistence/evidence.repository';
import { LinkRepository } from '../persistence/link.repository';
import { EvidenceContext, type SeenEvidence } from './evidence-context';

/** Changes what is said of a document; what is left out stays. */
@Injectable()
export class ChangeEvidence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly context: EvidenceContext,
    private readonly evidence: EvidenceRepository,
    private readonly links: LinkRepository,
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
      const isHidden =
        after.confidentiality === 'own-side' && before.confidentiality !== 'own-side';
      if (isHidden) await this.assertProvesNothing(tx, id);
      await this.evidence.update(tx, before, after);
      tx.record(evidenceChanged(before, after));
      return { evidence: after, links };
    });
  }

  /** The auditors keep sight of what they verified a step or closed a finding with. */
  private async assertProvesNothing(tx: Transaction, id: string): Promise<void> {
    if ((await this.links.settledSubjects(tx, id)).size === 0) return;
    const detail = 'a step was verified, or a finding closed, with this document';
    throw new EvidenceProves(`${detail}.`, {
      errors: [{ pointer: '#/confidentiality', code: 'frozen', detail }],
    });
  }
}
