import { Body, Controller, Get, Patch, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor';
import { mapListing, type Listing } from '../../../kernel/page';
import { searched } from '../../../kernel/searched';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { IdParam } from '../../../platform/http/id-param';
import { ExpectedVersion } from '../../../platform/http/if-match';
import { ListQuery } from '../../../platform/http/list-query';
import { Listed } from '../../../platform/http/listed';
import { AnswerQuestion } from '../application/answer-question';
import { AnswerQuestions } from '../application/answer-questions';
import { AssessmentQueries } from '../application/assessment-queries';
import { AnswerQuestionRequest, AnswerQuestionsRequest } from './answer.request';
import {
  ASSESSMENT_CSV,
  AnsweredQuestionsResponse,
  AssessmentResponse,
  AssessmentRevisionResponse,
  REVISION_CSV,
  toAssessmentResponse,
  toRevisionResponse,
} from './assessment.response';
import { ListAssessmentsQuery } from './list-assessments.request';
import { QuestionNumberParam } from './question-number.param';

@ApiTags('Assessments')
@Controller('missions/:id/assessments')
export class AssessmentsController {
  constructor(
    private readonly answerQuestion: AnswerQuestion,
    private readonly answerQuestions: AnswerQuestions,
    private readonly queries: AssessmentQueries,
  ) {}

  /** Every question in the scope of the mission, answered or not. */
  @Get()
  @Requires('assessments:read')
  @Listed(AssessmentResponse, 'assessments', ASSESSMENT_CSV)
  async list(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() query: ListAssessmentsQuery,
  ): Promise<Listing<AssessmentResponse>> {
    return mapListing(await this.queries.list(actor, id, query), toAssessmentResponse);
  }

  /** Answers up to 200 questions at once: all of them, or none. */
  @Patch()
  @Requires('assessments:record')
  async answerMany(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { items }: AnswerQuestionsRequest,
  ): Promise<AnsweredQuestionsResponse> {
    const answered = await this.answerQuestions.execute(actor, id, items);
    return { items: answered.map(toAssessmentResponse) };
  }

  /** One question in the scope of the mission, answered or not. */
  @Get(':number')
  @Requires('assessments:read')
  async show(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @QuestionNumberParam() number: string,
  ): Promise<AssessmentResponse> {
    return toAssessmentResponse(await this.queries.get(actor, id, number));
  }

  /** Answers a question, in the place of whatever was there: with If-Match, or for a first answer If-None-Match: *. */
  @Put(':number')
  @Requires('assessments:record')
  async answer(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @QuestionNumberParam() number: string,
    @ExpectedVersion() version: number,
    @Body() request: AnswerQuestionRequest,
  ): Promise<AssessmentResponse> {
    const seen = { question: number, version };
    return toAssessmentResponse(await this.answerQuestion.execute(actor, id, seen, request));
  }

  /** All that was ever answered to a question, the newest first. */
  @Get(':number/history')
  @Requires('assessments:read')
  @Listed(AssessmentRevisionResponse, 'assessment-history', REVISION_CSV)
  async history(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @QuestionNumberParam() number: string,
    @Query() { q }: ListQuery,
  ): Promise<Listing<AssessmentRevisionResponse>> {
    const revisions = await this.queries.history(actor, id, number);
    return searched(mapListing(revisions, toRevisionResponse), q);
  }
}
