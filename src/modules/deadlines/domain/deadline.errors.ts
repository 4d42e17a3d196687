import { refusal } from '../../../kernel/domain-error';

export class CalendarFeedNotFound extends refusal(
  'not-found',
  'calendar-feed.not-found',
  'There is no such calendar',
) {}
export class NoticeNotFound extends refusal(
  'not-found',
  'notice.not-found',
  'There is no such notice',
) {}
export class NoticeTransitionUnknown extends refusal(
  'rule',
  'notice.transition-unknown',
  'A notice does not become this from what it is',
) {}
