import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import type { Scope } from '../../../platform/database/transaction';
import type { Mission } from '../domain/mission';
import { assertMayRead, missionNotFound } from '../domain/mission.policy';
import { MissionRepository } from '../persistence/mission.repository';

/** The missions, for everybody who works in one. */
@Injectable()
export class Missions {
  constructor(private readonly missions: MissionRepository) {}

  async get(scope: Scope, id: string): Promise<Mission> {
    const mission = await this.missions.find(scope, id);
    if (!mission) throw missionNotFound();
    return mission;
  }

  /** The mission, if the actor may know of it. */
  async getFor(scope: Scope, actor: Actor, id: string): Promise<Mission> {
    const mission = await this.get(scope, id);
    assertMayRead(actor, mission);
    return mission;
  }
}
