import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { assertCurrent } from '../../../platform/database/stale';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { assertMayMove, moveMission } from '../domain/life-cycle';
import { missionMoved, type Mission, type MissionStatus } from '../domain/mission';
import { assertMember } from '../domain/mission.policy';
import { MissionRepository } from '../persistence/mission.repository';
import { DemandedFacts } from './demanded-facts';
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
    private readonly facts: DemandedFacts,
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
      const facts = await this.facts.read(tx, id, [transition]);
      const moved = moveMission(mission, transition, { ...facts, reason }, tx.now);
      const stored = await this.repository.update(tx, moved, version);
      tx.record(missionMoved(mission, stored));
      return stored;
    });
  }
}
