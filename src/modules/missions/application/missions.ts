import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { Transaction, type Scope } from '../../../platform/database/transaction';
import type { Mission } from '../domain/mission';
import { assertMayRead, missionNotFound } from '../domain/mission.policy';
import { MissionRepository } from '../persistence/mission.repository';

/** The missions, for everybody who works in one. */
@Injectable()
export class Missions {
  constructor(private readonly missions: MissionRepository) {}

  /** In a unit the mission stays what it is until the unit ends: it is neither closed nor cut down meanwhile. */
  async get(scope: Scope, id: string): Promise<Mission> {
    const mission =
      scope instanceof Transaction
        ? await this.missions.findSteady(scope, id)
        : await this.missions.find(scope, id);
    if (!mission) throw missionNotFound();
    return mission;
  }

  /** The mission, if the actor may know of it. */
  async getFor(scope: Scope, actor: Actor, id: string): Promise<Mission> {
    const mission = await this.get(scope, id);
    assertMayRead(actor, mission);
    return mission;
  }

  /** The mission, for the unit that changes it. */
  async holdFor(tx: Transaction, actor: Actor, id: string): Promise<Mission> {
    const mission = await this.missions.hold(tx, id);
    if (!mission) throw missionNotFound();
    assertMayRead(actor, mission);
    return mission;
  }
}
