import type { Due } from '../../../kernel/due';
import {
  NOTICE_TRANSITIONS,
  stateOf,
  type Notice,
  type NoticeKind,
  type NoticeState,
} from '../domain/notice';

/** A reminder that you got. */
export class NoticeResponse {
  /** UUID. */
  readonly id!: string;
  /** How the day stood then. */
  readonly kind!: NoticeKind;
  /** What is due. */
  readonly what!: Due;
  /** The mission, finding or step that it is about. */
  readonly subjectId!: string;
  /** The mission. */
  readonly missionId!: string;
  /** The finding; null where it is about the mission as a whole. */
  readonly findingId!: string | null;
  /** The number of the finding, or of the mission. */
  readonly reference!: string;
  /** The position of the step in its plan. */
  readonly step!: number | null;
  /** The last day on which it is in time. */
  readonly dueOn!: string;
  /** When you were reminded. */
  readonly createdAt!: string;
  /** Whether you have read it. */
  readonly state!: NoticeState;
  /** When you read it. */
  readonly readAt!: string | null;
  /** Raised by every change; the ETag. */
  readonly version!: number;
  /** What you may mark it as. */
  readonly allowedTransitions!: readonly NoticeState[];
}

/** What became of the notices. */
export class NoticesMovedResponse {
  /** How many were changed. */
  readonly changed!: number;
}

export const toNoticeResponse = (notice: Notice): NoticeResponse => ({
  id: notice.id,
  kind: notice.kind,
  what: notice.what,
  subjectId: notice.subjectId,
  missionId: notice.missionId,
  findingId: notice.findingId,
  reference: notice.reference,
  step: notice.step,
  dueOn: notice.dueOn,
  createdAt: notice.createdAt.toISOString(),
  state: stateOf(notice),
  readAt: notice.readAt?.toISOString() ?? null,
  version: notice.version,
  allowedTransitions: NOTICE_TRANSITIONS[stateOf(notice)],
});

/** Columns of the CSV. */
export const NOTICE_CSV = [
  'createdAt',
  'kind',
  'what',
  'reference',
  'step',
  'dueOn',
  'state',
  'missionId',
  'findingId',
  'subjectId',
  'id',
] as const satisfies (keyof NoticeResponse)[];
