import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import type { Listing } from '../../../kernel/page';
import { Reader } from '../../../platform/database/transaction';
import type { Mission } from '../domain/mission';
import type { MissionFilter } from '../domain/mission-filter';
import { MissionList } from '../persistence/mission-list';
import { Missions } from './missions';

@Injectable()
export class MissionQueries {
  constructor(
    private readonly reader: Reader,
    private readonly missions: Missions,
    private readonly lists: MissionList,
  ) {}

  get(actor: Actor, id: string): Promise<Mission> {
    return this.missions.getFor(this.reader, actor, id);
  }

  list(actor: Actor, filter: MissionFilter): Listing<Mission> {
    return this.lists.list(actor, filter);
  }
}
