import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../kernel/actor';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { ReadinessQueries } from '../application/readiness-queries';
import { ReadinessQuery } from './readiness.request';
import { ReadinessResponse } from './readiness.response';
import { renderedReadiness } from './rendered';
import { tagAnswer, TaggedResponse } from './tagged-response';

@Controller('readiness')
export class ReadinessController {
  constructor(private readonly queries: ReadinessQueries) {}

  /**
   * How ready a State is, now or as of a moment.
   *
   * By one mission for its members; or a State's standing on a track, made of the latest decided answer to each question,
   * for those who may read every mission in it. The ETag changes with the journal and with the targets.
   */
  @Get()
  @Requires('readiness:read')
  @Header('content-type', 'application/json; charset=utf-8')
  @TaggedResponse(ReadinessResponse)
  async get(
    @CurrentActor() actor: Actor,
    @Query() query: ReadinessQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const readiness = await this.queries.get(actor, query);
    tagAnswer(reply, readiness.tag);
    return renderedReadiness(readiness);
  }
}
