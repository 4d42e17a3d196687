import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsString, Matches } from 'class-validator';
import { MayBeAbsent } from '../../../platform/http/fields';
import { ListQuery, toBoolean, toList } from '../../../platform/http/list-query';
import { ASSESSMENT_STATUSES, type AssessmentStatus } from '../domain/assessment-status';

/** Which questions are wanted. */
export class ListAssessmentsQuery extends ListQuery {
  /** Area codes. */
  @Transform(toList)
  @MayBeAbsent()
  @IsString({ each: true })
  @Matches(/^[A-Z]{3}$/, { each: true })
  readonly area?: string[];
  /** Critical elements. */
  @Transform(toList)
  @MayBeAbsent()
  @IsString({ each: true })
  @Matches(/^CE-[1-8]$/, { each: true })
  readonly criticalElement?: string[];
  /** Statuses; a question that nobody has answered is `not-reviewed`. */
  @Transform(toList)
  @MayBeAbsent()
  @IsIn(ASSESSMENT_STATUSES, { each: true })
  readonly status?: AssessmentStatus[];
  /** Priority questions, or the others. */
  @Transform(toBoolean) @MayBeAbsent() @IsBoolean() readonly priority?: boolean;
  /** Questions that can only be assessed on site, or the others. */
  @Transform(toBoolean) @MayBeAbsent() @IsBoolean() readonly onSiteOnly?: boolean;
}
