import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../kernel/actor';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { ComparisonQueries } from '../application/comparison-queries';
import { GapQueries } from '../application/gap-queries';
import { ComparisonResponse, toComparisonResponse } from './comparison.response';
import { GapsResponse, toGapsResponse } from './gaps.response';
import { GapsQuery, ReadinessQuery } from './readiness.request';
import { tagAnswer, TaggedResponse } from './tagged-response';

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
  @TaggedResponse(GapsResponse)
  async gaps(
    @CurrentActor() actor: Actor,
    @Query() query: GapsQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GapsResponse> {
    const found = await this.gapQueries.get(actor, query);
    tagAnswer(reply, found.tag);
    return toGapsResponse(found);
  }

  /** The figures beside dated targets and published figures, overall and by area. */
  @Get('comparison')
  @Requires('readiness:read')
  @TaggedResponse(ComparisonResponse)
  async compare(
    @CurrentActor() actor: Actor,
    @Query() query: ReadinessQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ComparisonResponse> {
    const found = await this.comparison.get(actor, query);
    tagAnswer(reply, found.tag);
    return toComparisonResponse(found);
  }
}
