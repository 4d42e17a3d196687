import type { OpenedFeed } from '../application/own-calendar';
import type { CalendarFeed } from '../domain/calendar-feed';

/** The address at which a calendar reads your deadlines; it is not shown again. */
export class CalendarFeedResponse {
  /** UUID. */
  readonly id!: string;
  /** Since when there is one. */
  readonly createdAt!: string;
}

/** The address, this once. */
export class OpenedCalendarResponse extends CalendarFeedResponse {
  /** Whoever knows it reads when something falls to you; left out when the request is repeated. */
  readonly url!: string;
}

export const toFeedResponse = ({ id, createdAt }: CalendarFeed): CalendarFeedResponse => ({
  id,
  createdAt: createdAt.toISOString(),
});

export const toOpenedResponse = ({ id, createdAt, url }: OpenedFeed): OpenedCalendarResponse => ({
  id,
  createdAt: createdAt.toISOString(),
  url,
});
