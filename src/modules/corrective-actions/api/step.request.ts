import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import {
  CalendarDateField,
  MayBeAbsent,
  PartsField,
  TextField,
} from '../../../platform/http/fields';
import { STEP_STATES, type StepState } from '../domain/step-life-cycle';

/** What is reported on a step; what is left out stays. At 100 % with a completion date the step is completed. */
export class ReportStepRequest {
  /** How far it is, in percent. */
  @MayBeAbsent() @IsInt() @Min(0) @Max(100) readonly progress?: number;
  /** The day on which it was done; null while it is not. */
  @IsOptional() @CalendarDateField() readonly completedOn?: string | null;
  /** The day by which it will be done after all; the first estimate stays beside it. Null for the first estimate again. */
  @IsOptional() @CalendarDateField() readonly revisedOn?: string | null;
  /** Why the day is another; required with a revised day. */
  @MayBeAbsent() @TextField(4000) readonly revisionReason?: string;
  /** The person who carries it out: somebody of the State's side in the mission; null for nobody. */
  @IsOptional() @IsUUID() readonly ownerId?: string | null;
}

/** An auditor's word on a completed step. */
export class JudgeStepRequest {
  /** The state to go to; the step lists those that are allowed. */
  @IsIn(STEP_STATES) readonly to!: StepState;
  /** Why, for the State to read; required to refuse. */
  @MayBeAbsent() @TextField(4000) readonly reason?: string;
}

/** A report on one of many steps. */
export class StepReportItemRequest extends ReportStepRequest {
  /** UUID of the step. */
  @IsUUID() readonly id!: string;
  /** The version that you read. */
  @IsInt() @Min(1) readonly version!: number;
}

/** A word on one of many steps. */
export class StepJudgementItemRequest extends JudgeStepRequest {
  /** UUID of the step. */
  @IsUUID() readonly id!: string;
  /** The version that you read. */
  @IsInt() @Min(1) readonly version!: number;
}

/** Reports on up to 200 steps, each at most once. */
export class ReportStepsRequest {
  /** What is reported, step by step. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ArrayUnique(({ id }: StepReportItemRequest) => id)
  @PartsField(() => StepReportItemRequest)
  readonly items!: readonly StepReportItemRequest[];
}

/** Words on up to 200 steps, each at most once. */
export class JudgeStepsRequest {
  /** What is said, step by step. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ArrayUnique(({ id }: StepJudgementItemRequest) => id)
  @PartsField(() => StepJudgementItemRequest)
  readonly items!: readonly StepJudgementItemRequest[];
}
