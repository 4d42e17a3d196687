import type { DomainEvent } from '../../../kernel/domain-event';

/** The secret address of a person's deadlines. */
export interface CalendarFeed {
  readonly id: string;
  readonly userId: string;
  /** SHA-256 of the secret. */
  readonly secretHash: string;
  readonly createdAt: Date;
}

const factOf = (type: string, { id }: CalendarFeed): DomainEvent => ({
  type,
  subject: { kind: 'token', id },
  missionId: null,
  changes: {},
});

export const feedOpened = (feed: CalendarFeed) => factOf('token.calendar-opened', feed);
export const feedClosed = (feed: CalendarFeed) => factOf('token.calendar-closed', feed);
