import { Injectable } from '@nestjs/common';
import type { Scope } from '../../../platform/database/transaction';
import { Memberships } from '../../identity';
import type { MissionFacts, MissionTransition } from '../domain/life-cycle';
import { MissionFindings } from './mission-findings';

/** What must be known of a mission before it is said whether it may take some steps; what none of them asks is left out. */
@Injectable()
export class DemandedFacts {
  constructor(
    private readonly memberships: Memberships,
    private readonly findings: MissionFindings,
  ) {}

  async read(
    scope: Scope,
    missionId: string,
    steps: readonly MissionTransition[],
  ): Promise<Omit<MissionFacts, 'reason'>> {
    const demands = new Set(steps.flatMap((step) => step.demands));
    const members = demands.has('auditor') ? await this.memberships.list(scope, missionId) : [];
    const openFindings = demands.has('no-open-findings')
      ? await this.findings.countOpen(scope, missionId)
      : 0;
    return { roles: members.map(({ role }) => role), openFindings };
  }
}
