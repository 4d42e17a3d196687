import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor';
import { mapListing, type Listing } from '../../../kernel/page';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { AnsweredAnew } from '../../../platform/http/answered-anew';
import { IdParam } from '../../../platform/http/id-param';
import { IfMatch } from '../../../platform/http/if-match';
import { Listed } from '../../../platform/http/listed';
import { ChangeMission } from '../application/change-mission';
import { CreateMission } from '../application/create-mission';
import { MissionQueries } from '../application/mission-queries';
import { MoveMission } from '../application/move-mission';
import { ChangeMissionRequest, MoveMissionRequest } from './change-mission.request';
import { CreateMissionRequest } from './create-mission.request';
import { ListMissionsQuery } from './list-missions.request';
import { MISSION_CSV, MissionResponse, toMissionResponse } from './mission.response';

@ApiTags('Missions')
@Controller('missions')
export class MissionsController {
  constructor(
    private readonly createMission: CreateMission,
    private readonly changeMission: ChangeMission,
    private readonly moveMission: MoveMission,
    private readonly queries: MissionQueries,
  ) {}

  /** Missions that you may know of, the latest year first. */
  @Get()
  @Requires('missions:read')
  @Listed(MissionResponse, 'missions', MISSION_CSV)
  list(@CurrentActor() actor: Actor, @Query() query: ListMissionsQuery): Listing<MissionResponse> {
    return mapListing(this.queries.list(actor, query), (one) => toMissionResponse(one, actor));
  }

  /** Plans a mission. Only its members act in it; add them next. */
  @Post()
  @Requires('missions:create')
  async create(
    @CurrentActor() actor: Actor,
    @Body() request: CreateMissionRequest,
  ): Promise<MissionResponse> {
    return toMissionResponse(await this.createMission.execute(actor, request), actor);
  }

  /** One mission, with the steps that you may take, and what stands against them. */
  @Get(':id')
  @Requires('missions:read')
  @AnsweredAnew()
  async show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<MissionResponse> {
    const { mission, refused } = await this.queries.show(actor, id);
    return toMissionResponse(mission, actor, refused);
  }

  /** Changes what is said of a mission; what is left out stays. */
  @Patch(':id')
  @Requires('missions:update')
  async change(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() request: ChangeMissionRequest,
  ): Promise<MissionResponse> {
    const mission = await this.changeMission.execute(actor, id, request, version);
    return toMissionResponse(mission, actor);
  }

  /** Takes a step in the life of the mission. */
  @Post(':id/transitions')
  @HttpCode(200)
  @Requires('missions:update')
  async move(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() request: MoveMissionRequest,
  ): Promise<MissionResponse> {
    return toMissionResponse(await this.moveMission.execute(actor, id, request, version), actor);
  }
}
