import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import { LANGUAGES, type Language } from '../../../kernel/localized-text';
import {
  CalendarDateField,
  MayBeAbsent,
  PartField,
  PartsField,
  TextField,
} from '../../../platform/http/fields';
import { RATINGS, type Rating } from '../domain/plan';

/** A further step for a finding that came back. It has an action, an office and an estimated date. */
export class AddStepRequest {
  /** What is done. */
  @IsOptional() @TextField(4000) readonly action?: string | null;
  /** The organization that does it. */
  @IsOptional() @IsUUID() readonly actionOfficeId?: string | null;
  /** The office that does it, by its name. */
  @IsOptional() @TextField(300) readonly actionOffice?: string | null;
  /** The person who carries it out: somebody of the State's side in the mission. */
  @IsOptional() @IsUUID() readonly ownerId?: string | null;
  /** What will prove that it is done. */
  @IsOptional() @TextField(2000) readonly evidenceReference?: string | null;
  /** Lines of the question's guidance that it settles, by their numbers. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(1000, { each: true })
  readonly evidenceItems?: readonly number[];
  /** The day by which it should be done. */
  @IsOptional() @CalendarDateField() readonly estimatedOn?: string | null;
}

/** A step of a plan. A draft may leave things out; to be sent, it has an action, an office and an estimated date. */
export class PlanStepRequest extends AddStepRequest {
  /** UUID of the step that this changes; none for a new step. */
  @MayBeAbsent() @IsUUID() readonly id?: string;
}

/** The draft of a plan, whole: it takes the place of what was there. */
export class WritePlanRequest {
  /** Why the shortcoming is there. */
  @IsOptional() @TextField(20_000) readonly rootCause?: string | null;
  /** What the plan does about it. */
  @IsOptional() @TextField(20_000) readonly summary?: string | null;
  /** The person who answers for the plan: somebody of the State's side in the mission. */
  @IsOptional() @IsUUID() readonly coordinatorId?: string | null;
  /** The name of who answers for the plan, where they have no account. */
  @IsOptional() @TextField(200) readonly coordinatorName?: string | null;
  /** The language that the plan is written in. */
  @IsIn(LANGUAGES) readonly language: Language = 'en';
  /** What is done, in order; at most 100 steps. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(100)
  @PartsField(() => PlanStepRequest)
  readonly steps?: readonly PlanStepRequest[];
}

/** Sends the draft. */
export class SubmitPlanRequest {
  /** The version of the plan that you read; another one is not sent. */
  @MayBeAbsent() @IsInt() @Min(1) readonly planVersion?: number;
}

/** Whether a plan meets one criterion. */
export class CriterionRequest {
  /** Whether it does. */
  @IsBoolean() readonly met!: boolean;
  /** In which way. */
  @IsOptional() @TextField(4000) readonly comment?: string | null;
}

/** All six criteria of a review. */
export class CriteriaRequest {
  /** It answers this finding. */
  @PartField(() => CriterionRequest) readonly relevant!: CriterionRequest;
  /** It covers all of the finding. */
  @PartField(() => CriterionRequest)
  readonly comprehensive!: CriterionRequest;
  /** It says how it is done. */
  @PartField(() => CriterionRequest) readonly detailed!: CriterionRequest;
  /** It says who does what. */
  @PartField(() => CriterionRequest) readonly specific!: CriterionRequest;
  /** It can be done in the time it takes. */
  @PartField(() => CriterionRequest)
  readonly realistic!: CriterionRequest;
  /** It does not contradict itself or other plans. */
  @PartField(() => CriterionRequest)
  readonly consistent!: CriterionRequest;
}

/** What the auditors say to a revision. */
export class ReviewPlanRequest {
  /** The number of the revision that you read; the newest when left out. */
  @MayBeAbsent() @IsInt() @Min(1) readonly revision?: number;
  /** How far the plan addresses the finding. */
  @IsIn(RATINGS) readonly rating!: Rating;
  /** All six criteria, each met or not. */
  @PartField(() => CriteriaRequest) readonly criteria!: CriteriaRequest;
  /** For the State to read; required unless the plan addresses the finding fully. */
  @IsOptional() @TextField(20_000) readonly note?: string | null;
}
