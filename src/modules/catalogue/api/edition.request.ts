import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsString, Matches } from 'class-validator';
import { MayBeAbsent } from '../../../platform/http/fields';
import { toBoolean } from '../../../platform/http/list-query';

/** How a file is imported. */
export class ImportEditionQuery {
  /** `true` only answers what would change. */
  @Transform(toBoolean) @MayBeAbsent() @IsBoolean() readonly dryRun?: boolean;
  /** The edition that the file holds; otherwise the file says it, or its name holds the year. @example "2024" */
  @MayBeAbsent()
  @IsString()
  @Matches(/^[\dA-Za-z][\w.-]{0,19}$/)
  readonly edition?: string;
}

/** What becomes of an edition. */
export class MoveEditionRequest {
  /** The next status. */
  @IsIn(['published']) readonly to!: 'published';
}
