import { PartialType, PickType } from '@nestjs/swagger';
import { IsString, Matches } from 'class-validator';
import type { LocalizedText } from '../../../kernel/localized-text';
import { LocalizedTextField } from '../../../platform/http/fields';
import { ListQuery } from '../../../platform/http/list-query';
import { IN_PART, StateCodeField, TimeZoneField } from './reference-fields';

/** Which States. `q` looks into their names. */
export class ListStatesQuery extends ListQuery {}

/** A State that is new here. */
export class AddStateRequest {
  /** ISO 3166-1, two letters. @example "TJ" */
  @StateCodeField() readonly code!: string;
  /** ISO 3166-1, three letters. @example "TJK" */
  @IsString()
  @Matches(/^[A-Z]{3}$/, { message: '$property must be a three-letter code such as "TJK"' })
  readonly code3!: string;
  /** What it is called, by language. */
  @LocalizedTextField(120) readonly names!: LocalizedText;
  /** The zone in which its days begin and end. @example "Asia/Dushanbe" */
  @TimeZoneField() readonly timeZone!: string;
}

/** What changes in a State; its codes stay. */
export class ChangeStateRequest extends PartialType(
  PickType(AddStateRequest, ['names', 'timeZone']),
  IN_PART,
) {}
