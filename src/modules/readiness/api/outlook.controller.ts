import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { OutlookQueries } from '../application/outlook-queries';
import { TrackQueries } from '../application/track-queries';
import { ClosurePlanResponse, toClosurePlanResponse } from './closure-plan.response';
import { ForecastResponse, toForecastResponse } from './forecast.response';
import { ForecastQuery, SubjectQuery, TracksQuery } from './readiness.request';
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
  async tracks(@CurrentActor() actor: Actor, @Query() query: TracksQuery): Promise<TracksResponse> {
    return toTracksResponse(await this.trackQueries.get(actor, query));
  }

  /** What the figures may be on a day, with the chance that each target is met, and how that was worked out. */
  @Get('forecast')
  @Requires('readiness:read')
  async forecast(
    @CurrentActor() actor: Actor,
    @Query() query: ForecastQuery,
  ): Promise<ForecastResponse> {
    return toForecastResponse(await this.outlook.forecast(actor, query));
  }

  /** Which questions to close first, and how far that leads. */
  @Get('closure-plan')
  @Requires('readiness:read')
  async closurePlan(
    @CurrentActor() actor: Actor,
    @Query() query: SubjectQuery,
  ): Promise<ClosurePlanResponse> {
    return toClosurePlanResponse(await this.outlook.closurePlan(actor, query));
  }
}
