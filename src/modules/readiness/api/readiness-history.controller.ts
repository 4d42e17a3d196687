import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { HistoryQueries } from '../application/history-queries';
import { ChangesResponse, toChangesResponse } from './changes.response';
import { ChangesQuery, TrendQuery } from './readiness.request';
import { TrendResponse, toTrendResponse } from './trend.response';

@ApiTags('Readiness')
@Controller('readiness')
export class ReadinessHistoryController {
  constructor(private readonly queries: HistoryQueries) {}

  /** Readiness over time. At each moment the figures are those that `/readiness` answers as of it. */
  @Get('trend')
  @Requires('readiness:read')
  async trend(@CurrentActor() actor: Actor, @Query() query: TrendQuery): Promise<TrendResponse> {
    return toTrendResponse(await this.queries.trend(actor, query));
  }

  /** Why readiness differs between two moments: question by question, and summed by cause. */
  @Get('changes')
  @Requires('readiness:read')
  async changes(
    @CurrentActor() actor: Actor,
    @Query() query: ChangesQuery,
  ): Promise<ChangesResponse> {
    return toChangesResponse(await this.queries.changes(actor, query));
  }
}
