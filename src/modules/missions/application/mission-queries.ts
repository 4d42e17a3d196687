import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import type { Listing } from '../../../kernel/page';
import { Reader } from '../../../platform/database/transaction';
import { refusedSteps, stepsOf, type RefusedStep } from '../domain/life-cycle';
import type { Mission } from '../domain/mission';
import type { MissionFilter } from '../domain/mission-filter';
import { MissionList } from '../persistence/mission-list';
import { DemandedFacts } from './demanded-facts';
import { Missions } from './missions';

/** A mission, and what stands against the steps that this person may take. */
export interface ShownMission {
  readonly mission: Mission;
  readonly refused: readonly RefusedStep[];
}

@Injectable()
export class MissionQueries {
  constructor(
    private readonly reader: Reader,
    private readonly missions: Missions,
    private readonly lists: MissionList,
    private readonly facts: DemandedFacts,
  ) {}

  async show(actor: Actor, id: string): Promise<ShownMission> {
    const mission = await this.missions.getFor(this.reader, actor, id);
    const steps = stepsOf(mission.status, actor.memberships.get(id));
    const facts = await this.facts.read(this.reader, id, steps);
    return { mission, refused: refusedSteps(mission, steps, facts) };
  }

  list(actor: Actor, filter: MissionFilter): Listing<Mission> {
    return this.lists.list(actor, filter);
  }
}
