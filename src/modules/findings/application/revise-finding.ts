import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { isSame } from '../../../kernel/version';
import { stale } from '../../../platform/database/stale';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { Finding } from '../domain/finding';
import { findingRevised } from '../domain/finding.events';
import { assertAudits, assertMaySee } from '../domain/finding.policy';
import { reviseFinding, type FindingPatch } from '../domain/revise-finding';
import { FindingRepository } from '../persistence/finding.repository';
import { RecordingContexts } from './recording-context';

@Injectable()
export class ReviseFinding {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly contexts: RecordingContexts,
    private readonly findings: FindingRepository,
  ) {}

  execute(actor: Actor, id: string, version: number, patch: FindingPatch): Promise<Finding> {
    return this.unitOfWork.run(actor, async (tx) => {
      const before = await this.findings.hold(tx, id);
      assertMaySee(actor, before);
      assertAudits(actor, before.missionId, before.area);
      if (before.version !== version)
        throw await stale(tx, { kind: 'finding', id, version: before.version });
      await this.contexts.assertReferences(tx, before.missionId, patch);
      const after = reviseFinding(before, patch, tx.now);
      if (isSame(before, after)) return before;
      await this.findings.update(tx, before, after);
      tx.record(findingRevised(before, after));
      return after;
    });
  }
}
