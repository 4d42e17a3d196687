import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
} from 'class-validator';
import {
  CalendarDateField,
  PartsField,
  QuestionNumberField,
  TextField,
} from '../../../platform/http/fields';
import { ASSESSMENT_STATUSES, type AssessmentStatus } from '../domain/assessment-status';
import { JUDGEMENTS, type Judgement } from '../domain/evidence-items';

/** One line of the guidance of a question, judged. */
export class EvidenceItemRequest {
  /** Which line, from 1, as the edition numbers them. @example 1 */
  @IsInt() @Min(1) @Max(1000) readonly position!: number;
  /** How it is judged. */
  @IsIn(JUDGEMENTS) readonly judgement!: Judgement;
}

/** The answer to a question. */
export class AnswerQuestionRequest {
  /** What the answer is. Where the question has evidence items, it is the one that follows from them. */
  @IsIn(ASSESSMENT_STATUSES) readonly status!: AssessmentStatus;
  /** What was seen and heard. @example "Three of five inspectors hold no delegation." */
  @IsOptional() @TextField(10_000) readonly remarks?: string | null;
  /** Why the question does not apply; demanded with `not-applicable`, refused with anything else. @example "The State has no offshore operations." */
  @IsOptional() @TextField(10_000) readonly naReason?: string | null;
  /** Every line of the question's guidance, judged; only for a question that has such lines. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1000)
  @PartsField(() => EvidenceItemRequest)
  readonly evidenceItems?: EvidenceItemRequest[] | null;
  /** The day as of which the law was read. @example "2025-12-10" */
  @IsOptional() @CalendarDateField() readonly lawAsOf?: string | null;
}

/** The answer to one of several questions. What is left out stays as it was; null takes it away. */
export class SentAnswerRequest extends AnswerQuestionRequest {
  /** The number of the question: a text. @example "4.103" */
  @QuestionNumberField() readonly question!: string;
  /** The version that you have read; 0 when the question was not answered before. @example 0 */
  @IsInt() @Min(0) @Max(999_999_999) readonly version!: number;
}

/** Answers that are taken together, or not at all. */
export class AnswerQuestionsRequest {
  /** 1 to 200 answers, each to another question. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @PartsField(() => SentAnswerRequest)
  readonly items!: SentAnswerRequest[];
}
