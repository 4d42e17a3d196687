import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import type { DueItem } from '../../../kernel/due';
import type { Finding } from '../domain/finding';
import { ENDED_STATES } from '../domain/life-cycle';

/** What is due of findings, their plans and their steps, the earliest first; by the id of the finding. */
export type DuesByFinding = ReadonlyMap<string, readonly DueItem[]>;

/** What findings are told of what is due. The deadlines know findings, not the other way round, so they bring it. */
export interface DuesSource {
  /** As far as this person may know; a finding of which nothing is due may be left out. */
  of(actor: Actor, findings: readonly Finding[]): Promise<DuesByFinding>;
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

  /** What is due of one finding, its plan and its steps. */
  async ofOne(actor: Actor, finding: Finding): Promise<readonly DueItem[]> {
    return (await this.of(actor, [finding])).get(finding.id) ?? [];
  }
}
