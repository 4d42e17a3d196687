import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor';
import { listingOf } from '../../../kernel/listing-of';
import type { Listing } from '../../../kernel/page';
import { searched } from '../../../kernel/searched';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { IdParam } from '../../../platform/http/id-param';
import { ExpectedVersion } from '../../../platform/http/if-match';
import { ListQuery } from '../../../platform/http/list-query';
import { Listed } from '../../../platform/http/listed';
import { AnswerRecommendation } from '../application/answer-recommendation';
import { CommentOnFinding } from '../application/comment-on-finding';
import { FindingQueries } from '../application/finding-queries';
import { Recommend } from '../application/recommend';
import {
  AnswerRecommendationRequest,
  CommentRequest,
  RecommendRequest,
} from './finding-acts.request';
import {
  CommentResponse,
  RecommendationAnswerResponse,
  RecommendationResponse,
  toAnswerResponse,
  toCommentResponse,
  toRecommendationResponse,
} from './finding-parts.response';

const BY_TIME = { recordedAt: ({ recordedAt }: { recordedAt: string }) => recordedAt };

@ApiTags('Findings')
@Controller('findings/:id')
export class FindingPartsController {
  constructor(
    private readonly commentOnFinding: CommentOnFinding,
    private readonly recommend: Recommend,
    private readonly answerRecommendation: AnswerRecommendation,
    private readonly queries: FindingQueries,
  ) {}

  /** What was said about the finding, oldest first; internal notes for auditors only. */
  @Get('comments')
  @Requires('findings:read')
  @Listed(CommentResponse, 'comments', ['recordedAt', 'internal', 'agree', 'reason', 'language'])
  async comments(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { q }: ListQuery,
  ): Promise<Listing<CommentResponse>> {
    const found = await this.queries.commentsOn(actor, id);
    return searched(listingOf(found.map(toCommentResponse), BY_TIME), q);
  }

  /** The State agrees or disagrees; auditors answer, or leave an internal note. */
  @Post('comments')
  @Requires('findings:comment')
  async comment(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() request: CommentRequest,
  ): Promise<CommentResponse> {
    return toCommentResponse(await this.commentOnFinding.execute(actor, id, request));
  }

  /** What the auditors advise on the finding. */
  @Get('recommendations')
  @Requires('findings:read')
  @Listed(RecommendationResponse, 'recommendations', ['recordedAt', 'text', 'language'])
  async recommendations(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { q }: ListQuery,
  ): Promise<Listing<RecommendationResponse>> {
    const found = await this.queries.recommendationsFor(actor, id);
    return searched(listingOf(found.map(toRecommendationResponse), BY_TIME), q);
  }

  /** Adds a recommendation. */
  @Post('recommendations')
  @Requires('findings:record')
  async add(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() request: RecommendRequest,
  ): Promise<RecommendationResponse> {
    return toRecommendationResponse(await this.recommend.execute(actor, id, request));
  }

  /** The State accepts, adapts or declines a recommendation: with If-Match, or for a first answer If-None-Match: *. */
  @Put('recommendations/:recommendationId/response')
  @Requires('findings:comment')
  async answer(
    @CurrentActor() actor: Actor,
    @IdParam() findingId: string,
    @IdParam('recommendationId') id: string,
    @ExpectedVersion() version: number,
    @Body() request: AnswerRecommendationRequest,
  ): Promise<RecommendationAnswerResponse> {
    const answered = { findingId, id, version };
    return toAnswerResponse(await this.answerRecommendation.execute(actor, answered, request));
  }
}
