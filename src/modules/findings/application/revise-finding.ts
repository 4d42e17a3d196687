import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { isSame } from '../../../kernel/version';
import { stale } from '../../../platform/database/stale';
import type { Transaction } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { Finding } from '../domain/finding';
import { RepeatedFindingUnknown } from '../domain/finding.errors';
import { findingRevised } from '../domain/finding.events';
import { assertAudits, assertMaySee } from '../domain/finding.policy';
import { reviseFinding, type FindingPatch } from '../domain/revise-finding';
import { FindingRepository } from '../persistence/finding.repository';
import { RecordingContexts } from './recording-context';

const repeatedByIt = () =>
  new RepeatedFindingUnknown('The finding that is named repeats this one: name an earlier one.', {
    errors: [{ pointer: '#/repeatOf', code: 'itself', detail: 'must not repeat this finding' }],
  });

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
      if (patch.repeatOf) await this.assertNoCircle(tx, id, patch.repeatOf);
      const after = reviseFinding(before, patch, tx.now);
      if (isSame(before, after)) return before;
      await this.findings.update(tx, before, after);
      tx.record(findingRevised(before, after));
      return after;
    });
  }

  /** What a finding repeats must not itself repeat it, over however many. */
  private async assertNoCircle(tx: Transaction, id: string, repeatOf: string): Promise<void> {
    const passed = new Set<string>();
    let next: string | null = repeatOf;
    while (next !== null && next !== id && !passed.has(next)) {
      passed.add(next);
      next = (await this.findings.get(tx, next)).repeatOf;
    }
    if (next === id && repeatOf !== id) throw repeatedByIt();
  }
}
