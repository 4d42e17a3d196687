import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { DomainError } from '../../../kernel/domain-error';
import { isSame } from '../../../kernel/version';
import { assertCurrent } from '../../../platform/database/stale';
import type { Transaction } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { Finding } from '../domain/finding';
import { FindingNotFound } from '../domain/finding.errors';
import { findingRevised } from '../domain/finding.events';
import { assertAudits, assertMaySee } from '../domain/finding.policy';
import type { FindingState } from '../domain/life-cycle';
import { reviseFinding } from '../domain/revise-finding';
import { FindingRepository } from '../persistence/finding.repository';
import { FindingMoves } from './finding-moves';
import { RecordingContexts } from './recording-context';

/** What is to become of one of many findings. What is left out stays. */
export interface FindingChange {
  readonly id: string;
  /** The version that was read. */
  readonly version: number;
  readonly ownerOrganizationId?: string | null;
  readonly dueOn?: string | null;
  readonly to?: FindingState;
  readonly reason?: string;
}

/** What became of one item: the finding as it is now, or why it stayed as it was. */
export type Changed = Finding | DomainError;

/** A finding from version to version, the oldest first; nothing of it is stored yet. */
type Versions = readonly [Finding, ...Finding[]];

@Injectable()
export class ChangeFindings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly contexts: RecordingContexts,
    private readonly findings: FindingRepository,
    private readonly moves: FindingMoves,
  ) {}

  /** Changes those that can be changed, each wholly or not at all, and tells for the others why not. */
  execute(actor: Actor, changes: readonly FindingChange[]): Promise<readonly Changed[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const ids = changes.map(({ id }) => id);
      const held = await this.findings.holdMany(tx, ids);
      const outcomes: Changed[] = [];
      for (const change of changes) {
        const judged = await this.judge(tx, held.get(change.id), change);
        outcomes.push(judged instanceof DomainError ? judged : await this.store(tx, judged));
      }
      return outcomes;
    });
  }

  private async judge(
    tx: Transaction,
    finding: Finding | undefined,
    change: FindingChange,
  ): Promise<Versions | DomainError> {
    try {
      if (!finding) throw new FindingNotFound(`There is no finding ${change.id}.`);
      assertMaySee(tx.actor, finding);
      await assertCurrent(tx, { ...finding, kind: 'finding' }, change.version);
      return await this.versionsOf(tx, finding, change);
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
  }

  private async versionsOf(
    tx: Transaction,
    finding: Finding,
    { id: _id, version: _version, to, reason, ...patch }: FindingChange,
  ): Promise<Versions> {
    const versions: [Finding, ...Finding[]] = [finding];
    if (Object.keys(patch).length > 0) {
      assertAudits(tx.actor, finding.missionId, finding.area);
      await this.contexts.assertReferences(tx, finding.missionId, patch);
      const revised = reviseFinding(finding, patch, tx.now);
      if (!isSame(finding, revised)) versions.push(revised);
    }
    if (to !== undefined)
      versions.push(
        await this.moves.judge(tx, versions.at(-1) ?? finding, {
          to,
          reason,
          through: 'transition',
        }),
      );
    return versions;
  }

  private async store(tx: Transaction, [finding, ...later]: Versions): Promise<Finding> {
    let before = finding;
    for (const after of later) {
      if (after.state === before.state) {
        await this.findings.update(tx, before, after);
        tx.record(findingRevised(before, after));
      } else await this.moves.store(tx, before, after);
      before = after;
    }
    return before;
  }
}
