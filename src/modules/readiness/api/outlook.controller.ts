import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../kernel/actor';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { OutlookQueries } from '../application/outlook-queries';
import { TrackQueries } from '../application/track-queries';
import { ClosurePlanResponse, toClosurePlanResponse } from './closure-plan.response';
import { ForecastResponse, toForecastResponse } from './forecast.response';
import { ForecastQuery, SubjectQuery, TracksQuery } from './readiness.request';
import { tagAnswer, TaggedResponse } from './tagged-response';
import { TracksResponse, toTracksResponse } from './tracks.response';

@ApiTags('Readiness')
@Controller('readiness')
export class OutlookController {
  constructor(
    private readonly trackQueries: TrackQueries,
    private readonly outlook: OutlookQueries,
  ) {}

  /** The tracks of a State side by side, where they disagree, and a projection of what its accepted plans promise. */
  @Get('tracks')
  @Requires('readiness:read')
  @TaggedResponse(TracksResponse)
  async tracks(
    @CurrentActor() actor: Actor,
    @Query() query: TracksQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TracksResponse> {
    const found = await this.trackQueries.get(actor, query);
    tagAnswer(reply, found.tag);
    return toTracksResponse(found);
  }

  /** What the figures may be on a day, with the chance that each target is met, and how that was worked out. */
  @Get('forecast')
  @Requires('readiness:read')
  @TaggedResponse(ForecastResponse)
  async forecast(
    @CurrentActor() actor: Actor,
    @Query() query: ForecastQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ForecastResponse> {
    const found = await this.outlook.forecast(actor, query);
    tagAnswer(reply, found.tag);
    return toForecastResponse(found);
  }

  /** Which questions to close first, and how far that leads. */
  @Get('closure-plan')
  @Requires('readiness:read')
  @TaggedResponse(ClosurePlanResponse)
  async closurePlan(
    @CurrentActor() actor: Actor,
    @Query() query: SubjectQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ClosurePlanResponse> {
    const found = await this.outlook.closurePlan(actor, query);
    tagAnswer(reply, found.tag);
    return toClosurePlanResponse(found);
  }
}
