import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsString, IsUUID, Matches } from 'class-validator';
import { DUES, DUE_STATUSES, type Due, type DueStatus } from '../../../kernel/due';
import { CalendarDateField, MayBeAbsent } from '../../../platform/http/fields';
import { ListQuery, toBoolean, toList } from '../../../platform/http/list-query';

/** Which deadlines are wanted. */
export class ListDeadlinesQuery extends ListQuery {
  /** Those of one mission. */
  @MayBeAbsent() @IsUUID() readonly missionId?: string;
  /** Those of one finding, its plan and its steps. */
  @MayBeAbsent() @IsUUID() readonly findingId?: string;
  /** Those that fall to you, by name or by your role; or the others. */
  @Transform(toBoolean) @MayBeAbsent() @IsBoolean() readonly mine?: boolean;
  /** Those of one office: an organization. */
  @MayBeAbsent() @IsUUID() readonly officeId?: string;
  /** What is due. */
  @Transform(toList) @MayBeAbsent() @IsIn(DUES, { each: true }) readonly what?: Due[];
  /** Area codes. */
  @Transform(toList)
  @MayBeAbsent()
  @IsString({ each: true })
  @Matches(/^[A-Z]{3}$/, { each: true })
  readonly area?: string[];
  /** How the day stands. */
  @Transform(toList)
  @MayBeAbsent()
  @IsIn(DUE_STATUSES, { each: true })
  readonly status?: DueStatus[];
  /** Those whose day is over, or the others. */
  @Transform(toBoolean) @MayBeAbsent() @IsBoolean() readonly overdue?: boolean;
  /** Due on this day or later. */
  @MayBeAbsent() @CalendarDateField() readonly dueFrom?: string;
  /** Due on this day or earlier. */
  @MayBeAbsent() @CalendarDateField() readonly dueTo?: string;
}
