import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { assertCurrent } from '../../../platform/database/stale';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { Evidence } from '../domain/evidence';
import { EvidenceUnchanged } from '../domain/evidence.errors';
import { evidenceSuperseded } from '../domain/evidence.events';
import { assertKeeps } from '../domain/evidence.policy';
import { EvidenceRepository } from '../persistence/evidence.repository';
import { EvidenceContext, type SeenEvidence } from './evidence-context';
import type { ReceivedFile } from './incoming-files';
import { KeepBytes } from './keep-bytes';
import { uploadOf } from './upload-evidence';

/** Gives a document a new content. The one it had stays to be read. */
@Injectable()
export class AddEvidenceVersion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keepBytes: KeepBytes,
    private readonly context: EvidenceContext,
    private readonly evidence: EvidenceRepository,
  ) {}

  execute(actor: Actor, id: string, version: number, file: ReceivedFile): Promise<SeenEvidence> {
    return this.keepBytes.during(file.staged, () =>
      this.unitOfWork.run(actor, async (tx) => {
        const { evidence: before, links } = await this.context.seen(tx, actor, id);
        await this.context.acting(tx, actor, before.missionId);
        assertKeeps(actor, before);
        await assertCurrent(tx, { kind: 'evidence', id, version: before.version }, version);
        if (file.staged.hash === before.hash)
          throw new EvidenceUnchanged('The document has this very content already.');
        const after: Evidence = {
          ...before,
          ...uploadOf(tx, file),
          content: before.content + 1,
          version: before.version + 1,
        };
        await this.evidence.update(tx, before, after);
        tx.record(evidenceSuperseded(before, after));
        return { evidence: after, links };
      }),
    );
  }
}
