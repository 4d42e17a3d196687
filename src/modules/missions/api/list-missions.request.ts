import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsString, Length, Matches, Max, Min } from 'class-validator';
import { MayBeAbsent } from '../../../platform/http/fields';
import { ListQuery, toList } from '../../../platform/http/list-query';
import {
  MISSION_KINDS,
  MISSION_STATUSES,
  type MissionKind,
  type MissionStatus,
} from '../domain/mission';

const toYears = ({ value }: { value: unknown }): unknown => {
  if (value === undefined) return undefined;
  const given: unknown[] = Array.isArray(value) ? value : [value];
  return given.map((one) => (typeof one === 'string' && /^\d{4}$/.test(one) ? Number(one) : one));
};

/** Which missions are wanted. */
export class ListMissionsQuery extends ListQuery {
  /** Codes of audited States. */
  @Transform(toList)
  @MayBeAbsent()
  @IsString({ each: true })
  @Matches(/^[A-Z]{2}$/, { each: true })
  readonly state?: string[];
  /** Kinds. */
  @Transform(toList)
  @MayBeAbsent()
  @IsIn(MISSION_KINDS, { each: true })
  readonly kind?: MissionKind[];
  /** Where they are in their life. */
  @Transform(toList)
  @MayBeAbsent()
  @IsIn(MISSION_STATUSES, { each: true })
  readonly status?: MissionStatus[];
  /** Codes of editions. */
  @Transform(toList)
  @MayBeAbsent()
  @IsString({ each: true })
  @Length(1, 20, { each: true })
  readonly edition?: string[];
  /** Years as in the references. */
  @Transform(toYears)
  @MayBeAbsent()
  @IsInt({ each: true })
  @Min(1000, { each: true })
  @Max(9999, { each: true })
  readonly year?: number[];
}
