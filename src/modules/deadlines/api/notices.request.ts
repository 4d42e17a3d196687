import { Transform } from 'class-transformer';
import { IsIn } from 'class-validator';
import { InstantField, MayBeAbsent } from '../../../platform/http/fields';
import { ListQuery, toList } from '../../../platform/http/list-query';
import { NOTICE_KINDS, NOTICE_STATES, type NoticeKind, type NoticeState } from '../domain/notice';

/** Which notices are wanted. */
export class ListNoticesQuery extends ListQuery {
  /** Those that you have not read, or those that you have. */
  @MayBeAbsent() @IsIn(NOTICE_STATES) readonly state?: NoticeState;
  /** How the day stood. */
  @Transform(toList)
  @MayBeAbsent()
  @IsIn(NOTICE_KINDS, { each: true })
  readonly kind?: NoticeKind[];
}

/** The same step for all of them. */
export class MoveNoticesRequest {
  /** What they become. */
  @IsIn(['read']) readonly to!: 'read';
  /** Only those that were given until this moment, so that none becomes read that came later; left out for all. @example "2026-02-20T00:30:00Z" */
  @MayBeAbsent() @InstantField() readonly until?: string;
}

/** A step in the life of a notice. */
export class MoveNoticeRequest {
  /** What it becomes. */
  @IsIn(NOTICE_STATES) readonly to!: NoticeState;
}
