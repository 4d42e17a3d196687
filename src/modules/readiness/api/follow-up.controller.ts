import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { ComparisonQueries } from '../application/comparison-queries';
import { GapQueries } from '../application/gap-queries';
import { ComparisonResponse, toComparisonResponse } from './comparison.response';
import { GapsResponse, toGapsResponse } from './gaps.response';
import { GapsQuery, ReadinessQuery } from './readiness.request';

@ApiTags('Readiness')
@Controller('readiness')
export class FollowUpController {
  constructor(
    private readonly gapQueries: GapQueries,
    private readonly comparison: ComparisonQueries,
  ) {}

  /** What holds readiness back: ranked lists of what is overdue, waiting, missing or not satisfactory. */
  @Get('gaps')
  @Requires('readiness:read')
  async gaps(@CurrentActor() actor: Actor, @Query() query: GapsQuery): Promise<GapsResponse> {
    return toGapsResponse(await this.gapQueries.get(actor, query));
  }

  /** The figures beside dated targets and published figures, overall and by area. */
  @Get('comparison')
  @Requires('readiness:read')
  async compare(
    @CurrentActor() actor: Actor,
    @Query() query: ReadinessQuery,
  ): Promise<ComparisonResponse> {
    return toComparisonResponse(await this.comparison.get(actor, query));
  }
}
