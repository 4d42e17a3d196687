import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { GapQueries } from '../application/gap-queries';
import { GapsResponse, toGapsResponse } from './gaps.response';
import { GapsQuery } from './readiness.request';

@ApiTags('Readiness')
@Controller('readiness')
export class FollowUpController {
  constructor(private readonly gapQueries: GapQueries) {}

  /** What holds readiness back: ranked lists of what is overdue, waiting, missing or not satisfactory. */
  @Get('gaps')
  @Requires('readiness:read')
  async gaps(@CurrentActor() actor: Actor, @Query() query: GapsQuery): Promise<GapsResponse> {
    return toGapsResponse(await this.gapQueries.get(actor, query));
  }
}
