import { PartialType } from '@nestjs/swagger';
import { IsOptional, IsPositive } from 'class-validator';
import { CalendarDateField, MayBeAbsent, TextField } from '../../../platform/http/fields';
import { ListQuery } from '../../../platform/http/list-query';
import { IN_PART, PercentField, ScopeField, ScopesFilter } from './reference-fields';

/** Which targets. `q` looks into their sources. */
export class ListTargetsQuery extends ListQuery {
  /** Only of this scope, `overall` or an area; may be repeated. */
  @ScopesFilter() readonly scope?: readonly string[];
}

/** An effective implementation that a plan asks for. */
export class AddTargetRequest {
  /** The plan or document that asks for it. */
  @TextField(300) readonly source!: string;
  /** `overall`, which it is when left out, or the code of an area. @example "overall" */
  @MayBeAbsent() @ScopeField() readonly scope?: string;
  /** The effective implementation to reach, in per cent. @example 85 */
  @PercentField() @IsPositive() readonly value!: number;
  /** The day by which it is to be reached; null where the plan names none. @example "2026-12-31" */
  @IsOptional() @CalendarDateField() readonly dueOn?: string | null;
}

/** What changes in a target. */
export class ChangeTargetRequest extends PartialType(AddTargetRequest, IN_PART) {}
