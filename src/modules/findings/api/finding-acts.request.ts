import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { LANGUAGES, type Language } from '../../../kernel/localized-text';
import { MayBeAbsent, TextField } from '../../../platform/http/fields';
import { RECOMMENDATION_RESPONSES, type RecommendationResponse } from '../domain/recommendation';
import { FINDING_STATES, type FindingState } from '../domain/life-cycle';

/** A step in the life of a finding. */
export class MoveFindingRequest {
  /** The state to go to; the finding lists those that are allowed. */
  @IsIn(FINDING_STATES) readonly to!: FindingState;
  /** Why; required for withdrawing, for refusing a reported completion and for reopening. */
  @MayBeAbsent() @TextField(4000) readonly reason?: string;
}

/** A word on a finding. */
export class CommentRequest {
  /** True for a note among the auditors, which the State never sees. */
  @MayBeAbsent() @IsBoolean() readonly internal?: boolean;
  /** Whether the State agrees; for the State's people only. */
  @MayBeAbsent() @IsBoolean() readonly agree?: boolean;
  /** The text; required to disagree, and for everything that auditors write. */
  @MayBeAbsent() @TextField(10_000) readonly reason?: string;
  /** The language that the text is written in. */
  @IsIn(LANGUAGES) readonly language: Language = 'en';
}

/** Advice to the State. */
export class RecommendRequest {
  /** What the auditors advise. */
  @TextField(10_000) readonly text!: string;
  /** The language that the text is written in. */
  @IsIn(LANGUAGES) readonly language: Language = 'en';
}

/** What the State says to a recommendation. */
export class AnswerRecommendationRequest {
  /** What the State does with the advice. */
  @IsIn(RECOMMENDATION_RESPONSES) readonly response!: RecommendationResponse;
  /** Why, or how it is adapted; required unless it is accepted. */
  @IsOptional() @TextField(10_000) readonly reason?: string | null;
  /** The language that the reason is written in. */
  @IsIn(LANGUAGES) readonly language: Language = 'en';
}
