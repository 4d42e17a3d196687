import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor';
import { mapListing, type Listing } from '../../../kernel/page';
import { searched } from '../../../kernel/searched';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { IdParam } from '../../../platform/http/id-param';
import { IfMatch } from '../../../platform/http/if-match';
import { Listed } from '../../../platform/http/listed';
import { ChangeClocks } from '../application/change-clocks';
import { DeadlineQueries } from '../application/deadline-queries';
import { ChangeClocksRequest, toClockDays } from './clocks.request';
import { ClocksResponse, toClocksResponse } from './clocks.response';
import { DEADLINE_CSV, DeadlineResponse, toDeadlineResponse } from './deadline.response';
import { ListDeadlinesQuery } from './list-deadlines.request';

@ApiTags('Deadlines')
@Controller()
export class DeadlinesController {
  constructor(
    private readonly queries: DeadlineQueries,
    private readonly changeClocks: ChangeClocks,
  ) {}

  /** What is due and not done, as far as you may know of it, the earliest first. */
  @Get('deadlines')
  @Requires('deadlines:read')
  @Listed(DeadlineResponse, 'deadlines', DEADLINE_CSV)
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: ListDeadlinesQuery,
  ): Promise<Listing<DeadlineResponse>> {
    const found = await this.queries.list(actor, query);
    return searched(mapListing(found, toDeadlineResponse), query.q);
  }

  /** How many days the clocks of the mission run. */
  @Get('missions/:id/deadlines')
  @Requires('deadlines:read')
  async show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ClocksResponse> {
    return toClocksResponse(await this.queries.clocksOf(actor, id));
  }

  /** Changes the clocks of the mission; its leaders do. What is due follows at once. */
  @Put('missions/:id/deadlines')
  @Requires('missions:update')
  async change(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() request: ChangeClocksRequest,
  ): Promise<ClocksResponse> {
    const days = toClockDays(request);
    return toClocksResponse(await this.changeClocks.execute(actor, id, version, days));
  }
}
