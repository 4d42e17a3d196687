import { PartialType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional } from 'class-validator';
import {
  CalendarDateField,
  MayBeAbsent,
  PartsField,
  TextField,
} from '../../../platform/http/fields';
import { ListQuery, toList } from '../../../platform/http/list-query';
import { INSTRUMENT_KINDS, type InstrumentKind } from '../domain/legal-instrument';
import { IN_PART, StateCodeField, StateCodesFilter } from './reference-fields';

/** Which legal instruments. `q` looks into titles and numbers. */
export class ListLegalInstrumentsQuery extends ListQuery {
  /** Only of this State; may be repeated. @example "TJ" */
  @StateCodesFilter() readonly state?: readonly string[];
  /** Only of this kind; may be repeated. */
  @Transform(toList)
  @MayBeAbsent()
  @IsIn(INSTRUMENT_KINDS, { each: true })
  readonly kind?: readonly InstrumentKind[];
}

/** A law that changed the instrument. */
export class AmendmentRequest {
  /** Its number. @example "2211" */
  @TextField(80) readonly number!: string;
  /** The day of it. @example "2025-12-17" */
  @CalendarDateField() readonly adoptedOn!: string;
}

/** A law against which findings are judged. */
export class AddLegalInstrumentRequest {
  /** The State whose law it is. @example "TJ" */
  @StateCodeField() readonly state!: string;
  /** Its title. */
  @TextField(300) readonly title!: string;
  /** Its number. @example "1999" */
  @TextField(80) readonly number!: string;
  /** What it is. */
  @IsIn(INSTRUMENT_KINDS) readonly kind!: InstrumentKind;
  /** The day of it; null while unknown. @example "2023-11-13" */
  @IsOptional() @CalendarDateField() readonly adoptedOn?: string | null;
  /** What changed it, in any order; none when left out. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(200)
  @PartsField(() => AmendmentRequest)
  readonly amendments?: readonly AmendmentRequest[];
}

/** What changes in a legal instrument. */
export class ChangeLegalInstrumentRequest extends PartialType(AddLegalInstrumentRequest, IN_PART) {}
