import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { assertCurrent } from '../../../platform/database/stale';
import type { Transaction } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Memberships } from '../../identity';
import { assertMayMove, moveMission, type MissionFacts } from '../domain/life-cycle';
import { missionMoved, type Mission, type MissionStatus } from '../domain/mission';
import { assertMember } from '../domain/mission.policy';
import { MissionRepository } from '../persistence/mission.repository';
import { MissionFindings } from './mission-findings';
import { Missions } from './missions';

export interface MoveMissionCommand {
  readonly to: MissionStatus;
  readonly reason?: string | null;
}

@Injectable()
export class MoveMission {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly missions: Missions,
    private readonly repository: MissionRepository,
    private readonly memberships: Memberships,
    private readonly findings: MissionFindings,
  ) {}

  execute(
    actor: Actor,
    id: string,
    { to, reason = null }: MoveMissionCommand,
    version: number,
  ): Promise<Mission> {
    return this.unitOfWork.run(actor, async (tx) => {
      const mission = await this.missions.holdFor(tx, actor, id);
      const membership = assertMember(actor, mission);
      await assertCurrent(tx, { ...mission, kind: 'mission' }, version);
      const transition = assertMayMove(mission, to, membership);
      const facts = await this.factsOf(tx, id, reason);
      const moved = moveMission(mission, transition, facts, tx.now);
      const stored = await this.repository.update(tx, moved, version);
      tx.record(missionMoved(mission, stored));
      return stored;
    });
  }

  private async factsOf(tx: Transaction, id: string, reason: string | null): Promise<MissionFacts> {
    const members = await this.memberships.list(tx, id);
    const openFindings = await this.findings.countOpen(tx, id);
    return { roles: members.map(({ role }) => role), openFindings, reason };
  }
}
