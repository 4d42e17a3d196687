import { PartialType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { MayBeAbsent, TextField } from '../../../platform/http/fields';
import { ListQuery, toList } from '../../../platform/http/list-query';
import { STAGES, type Stage } from '../domain/benchmark';
import {
  IN_PART,
  PartialDateField,
  PercentField,
  ScopeField,
  ScopesFilter,
  StateCodeField,
  StateCodesFilter,
} from './reference-fields';

/** Which benchmarks. `q` looks into their sources. */
export class ListBenchmarksQuery extends ListQuery {
  /** Only of this State; may be repeated. @example "KZ" */
  @StateCodesFilter() readonly state?: readonly string[];
  /** Only of this scope, `overall` or an area; may be repeated. */
  @ScopesFilter() readonly scope?: readonly string[];
  /** Only figures from before, or from after, the activity that they are told of. */
  @Transform(toList)
  @MayBeAbsent()
  @IsIn(STAGES, { each: true })
  readonly stage?: readonly Stage[];
}

/** A published figure of effective implementation, to compare with. */
export class AddBenchmarkRequest {
  /** The State that it is of; null, or left out, for the world. @example "KZ" */
  @IsOptional() @StateCodeField() readonly state?: string | null;
  /** `overall`, which it is when left out, or the code of an area. @example "AGA" */
  @MayBeAbsent() @ScopeField() readonly scope?: string;
  /** The effective implementation, in per cent. @example 90 */
  @PercentField() readonly value!: number;
  /** Whether the source gives it as about so much; false when left out. */
  @MayBeAbsent() @IsBoolean() readonly approximate?: boolean;
  /** Whether it stood before or after the activity that it is told of; null where that does not matter. */
  @IsOptional() @IsIn(STAGES) readonly stage?: Stage | null;
  /** When it was observed: a day, a month or a year, as exactly as it is known. @example "2021-08" */
  @PartialDateField() readonly observedOn!: string;
  /** Where it was published. */
  @TextField(300) readonly source!: string;
  /** The audit programme: USOAP, which it is when left out. Figures of security audits are refused. */
  @MayBeAbsent() @TextField(10) readonly programme?: string;
}

/** What changes in a benchmark. */
export class ChangeBenchmarkRequest extends PartialType(AddBenchmarkRequest, IN_PART) {}
