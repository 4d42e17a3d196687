import { Transform } from 'class-transformer';
import { IsIn } from 'class-validator';
import { MayBeAbsent } from '../../../platform/http/fields';
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

/** A step in the life of a notice. */
export class MoveNoticeRequest {
  /** What it becomes. */
  @IsIn(NOTICE_STATES) readonly to!: NoticeState;
}
