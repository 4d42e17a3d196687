import { Body, Controller, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { AnsweredAnew } from '../../../platform/http/answered-anew';
import { IdParam } from '../../../platform/http/id-param';
import { IfMatch } from '../../../platform/http/if-match';
import { ChangeSteps } from '../application/change-steps';
import { JudgeStep } from '../application/judge-step';
import { ReportStep } from '../application/report-step';
import type { PlacedStep } from '../application/step-desk';
import { Steps } from '../application/steps';
import { ChangedStepsResponse, toChangedStepsResponse } from './change-steps.response';
import {
  JudgeStepRequest,
  JudgeStepsRequest,
  ReportStepRequest,
  ReportStepsRequest,
} from './step.request';
import { StepResponse, toStepResponse } from './step.response';

const toResponse = ({ step, finding }: PlacedStep, actor: Actor): StepResponse =>
  toStepResponse(step, finding, actor);

@ApiTags('Corrective actions')
@Controller('steps')
export class StepsController {
  constructor(
    private readonly steps: Steps,
    private readonly reportStep: ReportStep,
    private readonly judgeStep: JudgeStep,
    private readonly changeSteps: ChangeSteps,
  ) {}

  /** Reports on up to 200 steps: owner, date, progress, completion. Each is taken wholly or not at all. */
  @Post('bulk-changes')
  @HttpCode(200)
  @Requires('steps:report')
  async reportMany(
    @CurrentActor() actor: Actor,
    @Body() { items }: ReportStepsRequest,
  ): Promise<ChangedStepsResponse> {
    return toChangedStepsResponse(items, await this.changeSteps.report(actor, items), actor);
  }

  /** Verifies or refuses up to 200 steps. Each is taken wholly or not at all. */
  @Post('bulk-transitions')
  @HttpCode(200)
  @Requires('steps:verify')
  async judgeMany(
    @CurrentActor() actor: Actor,
    @Body() { items }: JudgeStepsRequest,
  ): Promise<ChangedStepsResponse> {
    return toChangedStepsResponse(items, await this.changeSteps.judge(actor, items), actor);
  }

  /** One step of a plan. */
  @Get(':id')
  @Requires('plans:read')
  @AnsweredAnew()
  async show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<StepResponse> {
    const { step, finding, dues } = await this.steps.show(actor, id);
    return toStepResponse(step, finding, actor, dues);
  }

  /** Reports on a step: progress, a revised date with its reason, completion, who carries it out. */
  @Patch(':id')
  @Requires('steps:report')
  async report(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() request: ReportStepRequest,
  ): Promise<StepResponse> {
    return toResponse(await this.reportStep.execute(actor, id, version, request), actor);
  }

  /** Verifies or refuses a completed step. */
  @Post(':id/transitions')
  @HttpCode(200)
  @Requires('steps:verify')
  async judge(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() request: JudgeStepRequest,
  ): Promise<StepResponse> {
    return toResponse(await this.judgeStep.execute(actor, id, version, request), actor);
  }
}
