import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { MayBeAbsent, TextField } from '../../../platform/http/fields';
import { MISSION_KINDS, type MissionKind } from '../domain/mission';
import { AreasField, KnownDayField, OptionalTextField } from './mission-fields';

/** A mission to plan. */
export class CreateMissionRequest {
  /** One line. @example "Internal audit in eight areas" */
  @TextField(300) readonly title!: string;
  /** Code of the audited State. @example "TJ" */
  @IsString() @Matches(/^[A-Z]{2}$/) readonly state!: string;
  /** What kind of activity it is. */
  @IsIn(MISSION_KINDS) readonly kind!: MissionKind;
  /** Code of the edition whose questions it asks; it stays for good. @example "2024" */
  @IsString() @Length(1, 20) readonly edition!: string;
  /** Area codes in its scope; empty while the scope is unknown. @example ["LEG", "ORG"] */
  @AreasField() readonly areas!: readonly string[];
  /** The organization that leads it; null while unknown. */
  @IsOptional() @IsUUID() readonly leadOrganizationId?: string | null;
  /** Its first day; null while unknown. */
  @KnownDayField() readonly startsOn?: string | null;
  /** Its last day; null while unknown. */
  @KnownDayField() readonly endsOn?: string | null;
  /** What else is known of it. */
  @OptionalTextField(4000) readonly note?: string | null;
  /** True for made-up data that must never be taken for a real mission; it stays for good. Default false. */
  @MayBeAbsent() @IsBoolean() readonly illustrative?: boolean;
}
