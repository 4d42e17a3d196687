import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsString, MaxLength } from 'class-validator';
import { MayBeAbsent } from '../../../platform/http/fields';
import { ListQuery, toBoolean, toList } from '../../../platform/http/list-query';
import { EDITION_STATUSES, type EditionStatus } from '../domain/edition';

/** Which areas or critical elements. */
export class ListAxisQuery extends ListQuery {}

/** Which editions. */
export class ListEditionsQuery extends ListQuery {
  /** Only those of this status; may be repeated. */
  @Transform(toList)
  @MayBeAbsent()
  @IsIn(EDITION_STATUSES, { each: true })
  readonly status?: readonly EditionStatus[];
}

/** Which questions. `q` looks into the number and the topics of all languages. */
export class ListQuestionsQuery extends ListQuery {
  /** The edition; the newest published one when left out. @example "2024" */
  @MayBeAbsent() @IsString() @MaxLength(20) readonly edition?: string;
  /** Only questions of this area; may be repeated. @example "OPS" */
  @Transform(toList)
  @MayBeAbsent()
  @IsString({ each: true })
  @ArrayMaxSize(50)
  readonly area?: readonly string[];
  /** Only questions of this critical element; may be repeated. @example "CE-6" */
  @Transform(toList)
  @MayBeAbsent()
  @IsString({ each: true })
  @ArrayMaxSize(50)
  readonly criticalElement?: readonly string[];
  /** Only priority questions, or only others. */
  @Transform(toBoolean) @MayBeAbsent() @IsBoolean() readonly priority?: boolean;
  /** Only questions that are answered on site, or only others. */
  @Transform(toBoolean) @MayBeAbsent() @IsBoolean() readonly onSiteOnly?: boolean;
}
