import { Transform } from 'class-transformer';
import { IsBoolean } from 'class-validator';
import { MayBeAbsent } from '../../../platform/http/fields';
import { toBoolean } from '../../../platform/http/list-query';

export class BulkQuery {
  /** True to record what can be recorded and tell of the rest; else it is all or nothing. */
  @Transform(toBoolean) @MayBeAbsent() @IsBoolean() readonly partial?: boolean;
}
