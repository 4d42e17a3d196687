import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor';
import { mapListing, type Listing } from '../../../kernel/page';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { AnsweredAnew } from '../../../platform/http/answered-anew';
import { IdParam } from '../../../platform/http/id-param';
import { IfMatch } from '../../../platform/http/if-match';
import { Listed } from '../../../platform/http/listed';
import { AddMember } from '../application/add-member';
import { ChangeMember } from '../application/change-member';
import { MemberQueries } from '../application/member-queries';
import { RemoveMember } from '../application/remove-member';
import { AddMemberRequest, ChangeMemberRequest, ListMembersQuery } from './member.request';
import { MEMBER_CSV, MemberResponse, toMemberResponse } from './member.response';

@ApiTags('Missions')
@Controller('missions/:missionId/members')
export class MembersController {
  constructor(
    private readonly addMember: AddMember,
    private readonly changeMember: ChangeMember,
    private readonly removeMember: RemoveMember,
    private readonly queries: MemberQueries,
  ) {}

  /** Who acts in the mission. */
  @Get()
  @Requires('missions:read')
  @Listed(MemberResponse, 'members', MEMBER_CSV)
  async list(
    @CurrentActor() actor: Actor,
    @IdParam('missionId') missionId: string,
    @Query() query: ListMembersQuery,
  ): Promise<Listing<MemberResponse>> {
    return mapListing(await this.queries.list(actor, missionId, query), toMemberResponse);
  }

  /** Takes a person into the mission. */
  @Post()
  @Requires('members:manage')
  async add(
    @CurrentActor() actor: Actor,
    @IdParam('missionId') missionId: string,
    @Body() request: AddMemberRequest,
  ): Promise<MemberResponse> {
    return toMemberResponse(await this.addMember.execute(actor, missionId, request));
  }

  /** One member. */
  @Get(':id')
  @Requires('missions:read')
  @AnsweredAnew()
  async show(
    @CurrentActor() actor: Actor,
    @IdParam('missionId') missionId: string,
    @IdParam() id: string,
  ): Promise<MemberResponse> {
    return toMemberResponse(await this.queries.get(actor, { missionId, id }));
  }

  /** Changes the role or the areas of a member. */
  @Patch(':id')
  @Requires('members:manage')
  async change(
    @CurrentActor() actor: Actor,
    @IdParam('missionId') missionId: string,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() request: ChangeMemberRequest,
  ): Promise<MemberResponse> {
    const place = { missionId, id };
    return toMemberResponse(await this.changeMember.execute(actor, place, request, version));
  }

  /** Ends the membership. What the person did stays, under their name. */
  @Delete(':id')
  @HttpCode(204)
  @Requires('members:manage')
  remove(
    @CurrentActor() actor: Actor,
    @IdParam('missionId') missionId: string,
    @IdParam() id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.removeMember.execute(actor, { missionId, id }, version);
  }
}
