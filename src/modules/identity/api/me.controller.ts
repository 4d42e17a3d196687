import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { Caller, type CallerOfRequest } from '../../../platform/http/caller';
import { IfMatch } from '../../../platform/http/if-match';
import { AccountQueries } from '../application/account-queries';
import { ChangeOwnProfile } from '../application/change-own-profile';
import { ChangeMeRequest } from './me.request';
import { MeResponse, toMeResponse } from './me.response';

@ApiTags('People')
@Controller('me')
export class MeController {
  constructor(
    private readonly queries: AccountQueries,
    private readonly changeOwnProfile: ChangeOwnProfile,
  ) {}

  /** Shows who you are, in which missions, and what you may do. */
  @Get()
  @Requires('account:own')
  async get(@CurrentActor() actor: Actor): Promise<MeResponse> {
    return toMeResponse(await this.queries.user(actor.id), actor);
  }

  /** Changes your own name, language or password. */
  @Patch()
  @Requires('account:own')
  async change(
    @CurrentActor() actor: Actor,
    @Caller() caller: CallerOfRequest,
    @IfMatch() version: number,
    @Body() request: ChangeMeRequest,
  ): Promise<MeResponse> {
    const user = await this.changeOwnProfile.execute(actor, caller, version, request);
    return toMeResponse(user, actor);
  }
}
