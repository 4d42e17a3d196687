import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../kernel/actor';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { HistoryQueries } from '../application/history-queries';
import { ChangesResponse, toChangesResponse } from './changes.response';
import { ChangesQuery, TrendQuery } from './readiness.request';
import { tagAnswer, TaggedResponse } from './tagged-response';
import { TrendResponse, toTrendResponse } from './trend.response';

@ApiTags('Readiness')
@Controller('readiness')
export class ReadinessHistoryController {
  constructor(private readonly queries: HistoryQueries) {}

  /** Readiness over time. At each moment the figures are those that `/readiness` answers as of it. */
  @Get('trend')
  @Requires('readiness:read')
  @TaggedResponse(TrendResponse)
  async trend(
    @CurrentActor() actor: Actor,
    @Query() query: TrendQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TrendResponse> {
    const found = await this.queries.trend(actor, query);
    tagAnswer(reply, found.tag);
    return toTrendResponse(found);
  }

  /** Why readiness differs between two moments: question by question, and summed by cause. */
  @Get('changes')
  @Requires('readiness:read')
  @TaggedResponse(ChangesResponse)
  async changes(
    @CurrentActor() actor: Actor,
    @Query() query: ChangesQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChangesResponse> {
    const found = await this.queries.changes(actor, query);
    tagAnswer(reply, found.tag);
    return toChangesResponse(found);
  }
}
