import { Injectable } from '@nestjs/common';
import type { Scope } from '../../../platform/database/transaction';

/** What missions need to know of findings. The findings know missions, not the other way round, so they bring it. */
export interface FindingsSource {
  /** Those of the ids that are findings of the mission. */
  among(scope: Scope, missionId: string, ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** The ids of the mission's findings that the State's side may know of. */
  shownToState(scope: Scope, missionId: string): Promise<ReadonlySet<string>>;
  /** How many findings of the mission are neither closed nor withdrawn. */
  countOpen(scope: Scope, missionId: string): Promise<number>;
}

/** Until somebody brings findings, there are none. */
@Injectable()
export class MissionFindings implements FindingsSource {
  private source: FindingsSource | undefined;

  bring(source: FindingsSource): void {
    this.source = source;
  }

  async among(scope: Scope, missionId: string, ids: readonly string[]) {
    if (ids.length === 0) return new Set<string>();
    return (await this.source?.among(scope, missionId, ids)) ?? new Set<string>();
  }

  async shownToState(scope: Scope, missionId: string) {
    return (await this.source?.shownToState(scope, missionId)) ?? new Set<string>();
  }

  async countOpen(scope: Scope, missionId: string) {
    return (await this.source?.countOpen(scope, missionId)) ?? 0;
  }
}
