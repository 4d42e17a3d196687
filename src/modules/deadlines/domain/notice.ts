import type { CalendarDate } from '../../../kernel/calendar-date';
import type { DomainEvent } from '../../../kernel/domain-event';
import type { Due, DueItem } from '../../../kernel/due';
import { NoticeTransitionUnknown } from './deadline.errors';

export const NOTICE_KINDS = ['due-soon', 'due', 'overdue'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export const NOTICE_STATES = ['unread', 'read'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** One reminder of one deadline to one person. */
export interface Notice {
  readonly id: string;
  readonly userId: string;
  readonly kind: NoticeKind;
  readonly what: Due;
  readonly subjectId: string;
  readonly missionId: string;
  readonly findingId: string | null;
  readonly reference: string;
  readonly step: number | null;
  readonly dueOn: CalendarDate;
  readonly createdAt: Date;
  readonly readAt: Date | null;
  readonly version: number;
}

export type NewNotice = Omit<Notice, 'id' | 'createdAt' | 'readAt' | 'version'>;

/** The reminder that an item calls for as it stands; undefined while its day is far. */
export function noticeFor(userId: string, item: DueItem): NewNotice | undefined {
  if (item.status === 'later') return undefined;
  const { what, subjectId, missionId, findingId, reference, step, dueOn, status } = item;
  return { userId, kind: status, what, subjectId, missionId, findingId, reference, step, dueOn };
}

/** The steps in the life of a notice. */
export const NOTICE_TRANSITIONS: Readonly<Record<NoticeState, readonly NoticeState[]>> = {
  unread: ['read'],
  read: ['unread'],
};

export const stateOf = ({ readAt }: Pick<Notice, 'readAt'>): NoticeState =>
  readAt === null ? 'unread' : 'read';

/** The notice after a step; its version is raised when it is stored. */
export function moveNotice(notice: Notice, to: NoticeState, now: Date): Notice {
  const from = stateOf(notice);
  if (!NOTICE_TRANSITIONS[from].includes(to))
    throw new NoticeTransitionUnknown(`The notice is ${from} already.`);
  return { ...notice, readAt: to === 'read' ? now : null };
}

export function noticeMoved({ id }: Pick<Notice, 'id'>, to: NoticeState): DomainEvent {
  const subject = { kind: 'notice', id };
  return {
    type: to === 'read' ? 'notice.read' : 'notice.unread',
    subject,
    missionId: null,
    changes: {},
  };
}

/** Notes what the daily job did; the chain of the system holds one such fact a day. */
export const noticesGiven = (day: CalendarDate, count: number): DomainEvent => ({
  type: 'notice.given',
  subject: { kind: 'notice', id: day },
  missionId: null,
  changes: { count },
});
