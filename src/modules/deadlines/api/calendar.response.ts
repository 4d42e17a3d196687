import type { OpenedFeed } from '../application/own-calendar';
import type { CalendarFeed } from '../domain/calendar-feed';

/** The address at which a calendar reads your deadlines; it is not shown again. */
export class CalendarFeedResponse {
  /** UUID; null while there is none. */
  readonly id!: string | null;
  /** Since when there is one; null while there is none. */
  readonly createdAt!: string | null;
}

/** The address, this once. */
export class OpenedCalendarResponse {
  /** UUID. */
  readonly id!: string;
  /** Since when it opens. */
  readonly createdAt!: string;
  /** Whoever knows it reads when something falls to you; left out when the request is repeated. */
  readonly url!: string;
}

export const toFeedResponse = (feed: CalendarFeed | undefined): CalendarFeedResponse => ({
  id: feed?.id ?? null,
  createdAt: feed?.createdAt.toISOString() ?? null,
});

export const toOpenedResponse = ({ id, createdAt, url }: OpenedFeed): OpenedCalendarResponse => ({
  id,
  createdAt: createdAt.toISOString(),
  url,
});
