import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor';
import { listingOf } from '../../../kernel/listing-of';
import type { Listing } from '../../../kernel/page';
import { searched } from '../../../kernel/searched';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { AnsweredAnew } from '../../../platform/http/answered-anew';
import { IdParam } from '../../../platform/http/id-param';
import { ExpectedVersion } from '../../../platform/http/if-match';
import { ListQuery } from '../../../platform/http/list-query';
import { Listed } from '../../../platform/http/listed';
import { AddStep } from '../application/add-step';
import { PlanQueries } from '../application/plan-queries';
import { ReviewPlan } from '../application/review-plan';
import { SubmitPlan } from '../application/submit-plan';
import { WritePlan } from '../application/write-plan';
import {
  AddStepRequest,
  ReviewPlanRequest,
  SubmitPlanRequest,
  WritePlanRequest,
} from './plan.request';
import { criteriaOf } from './review-criteria';
import { PlanResponse, toPlanResponse } from './plan.response';
import { StepResponse, toStepResponse } from './step.response';
import {
  PlanCheckResponse,
  PlanReviewResponse,
  PlanSubmissionResponse,
  toCheckResponse,
  toReviewResponse,
  toSubmissionResponse,
} from './submission.response';

const BY_NUMBER = { number: ({ number }: PlanSubmissionResponse) => number };
const BY_REVISION = { revision: ({ revision }: PlanReviewResponse) => revision };

@ApiTags('Corrective actions')
@Controller('findings/:id/plan')
export class PlanController {
  constructor(
    private readonly writePlan: WritePlan,
    private readonly submitPlan: SubmitPlan,
    private readonly reviewPlan: ReviewPlan,
    private readonly addStep: AddStep,
    private readonly queries: PlanQueries,
  ) {}

  /** The plan as it stands. While the State writes it anew, others see what it sent last. */
  @Get()
  @Requires('plans:read')
  @AnsweredAnew()
  async show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<PlanResponse> {
    const plan = await this.queries.show(actor, id);
    return toPlanResponse(plan, actor, plan.dues);
  }

  /** Writes the draft, in the place of what was there: with If-Match, or for a first draft If-None-Match: *. */
  @Put()
  @Requires('plans:write')
  async write(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @ExpectedVersion() version: number,
    @Body() request: WritePlanRequest,
  ): Promise<PlanResponse> {
    return toPlanResponse(await this.writePlan.execute(actor, id, version, request), actor);
  }

  /** What is mechanically weak in the plan, criterion by criterion, each with where it stands. */
  @Get('check')
  @Requires('plans:read')
  async check(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<PlanCheckResponse> {
    return toCheckResponse(await this.queries.check(actor, id));
  }

  /** Revisions that were sent, the oldest first. */
  @Get('submissions')
  @Requires('plans:read')
  @Listed(PlanSubmissionResponse, 'plan-submissions', [
    'number',
    'submittedAt',
    'rootCause',
    'summary',
  ])
  async submissions(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { q }: ListQuery,
  ): Promise<Listing<PlanSubmissionResponse>> {
    const found = await this.queries.submissionsOf(actor, id);
    return searched(listingOf(found.map(toSubmissionResponse), BY_NUMBER), q);
  }

  /** Sends the draft to the auditors as the next revision. Every step needs an action, an office and an estimated date. */
  @Post('submissions')
  @Requires('plans:write')
  async submit(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { planVersion }: SubmitPlanRequest,
  ): Promise<PlanSubmissionResponse> {
    return toSubmissionResponse(await this.submitPlan.execute(actor, id, planVersion));
  }

  /** What the auditors said to the revisions, the oldest first. */
  @Get('reviews')
  @Requires('plans:read')
  @Listed(PlanReviewResponse, 'plan-reviews', ['revision', 'rating', 'note', 'reviewedAt'])
  async reviews(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { q }: ListQuery,
  ): Promise<Listing<PlanReviewResponse>> {
    const found = await this.queries.reviewsOf(actor, id);
    return searched(listingOf(found.map(toReviewResponse), BY_REVISION), q);
  }

  /** Reviews the newest revision: `fully` accepts the plan, any other rating gives it back. */
  @Post('reviews')
  @Requires('plans:review')
  async review(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { criteria, ...request }: ReviewPlanRequest,
  ): Promise<PlanReviewResponse> {
    const draft = { ...request, criteria: criteriaOf(criteria) };
    return toReviewResponse(await this.reviewPlan.execute(actor, id, draft));
  }

  /** Adds a further step, while the finding is reopened. */
  @Post('steps')
  @Requires('plans:write')
  async add(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() request: AddStepRequest,
  ): Promise<StepResponse> {
    const { finding, step } = await this.addStep.execute(actor, id, request);
    return toStepResponse(step, finding, actor);
  }
}
