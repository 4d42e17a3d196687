import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import type { DueItem } from '../../../kernel/due';
import type { Condition } from '../../../platform/database/conditions';
import type { Finding } from '../domain/finding';
import { ENDED_STATES } from '../domain/life-cycle';

/** What is due of findings, their plans and their steps, the earliest first; by the id of the finding. */
export type DuesByFinding = ReadonlyMap<string, readonly DueItem[]>;

/** What findings are told of what is due. The deadlines know findings, not the other way round, so they bring it. */
export interface DuesSource {
  /** As far as this person may know; a finding of which nothing is due may be left out. */
  of(actor: Actor, findings: readonly Finding[]): Promise<DuesByFinding>;
  /** What holds for the row `f` of a finding of which something is overdue; in one mission, or in any. */
  overdueIn(actor: Actor, missionId: string | undefined): Promise<Condition>;
}

const isOpen = ({ state }: Finding): boolean => !ENDED_STATES.some((ended) => ended === state);

/** Until somebody brings deadlines, nothing is due. */
@Injectable()
export class FindingDues implements DuesSource {
  private source: DuesSource | undefined;

  bring(source: DuesSource): void {
    this.source = source;
  }

  async of(actor: Actor, findings: readonly Finding[]): Promise<DuesByFinding> {
    const open = findings.filter(isOpen);
    if (!this.source || open.length === 0) return new Map();
    return this.source.of(actor, open);
  }

  async overdueIn(actor: Actor, missionId: string | undefined): Promise<Condition> {
    return (await this.source?.overdueIn(actor, missionId)) ?? { sql: '1 = 0', values: [] };
  }

  /** What is due of one finding, its plan and its steps. */
  async ofOne(actor: Actor, finding: Finding): Promise<readonly DueItem[]> {
    return (await this.of(actor, [finding])).get(finding.id) ?? [];
  }
}
