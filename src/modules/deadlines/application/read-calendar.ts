import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock';
import { Reader } from '../../../platform/database/transaction';
import { hashOf } from '../../identity';
import { CalendarFeedNotFound } from '../domain/deadline.errors';
import { CalendarFeeds } from '../persistence/calendar-feeds';
import { Watchers } from '../persistence/watchers';
import { calendarFile } from './calendar-file';
import { DeadlineQueries } from './deadline-queries';

/** What falls to a person, for whoever holds the secret of their calendar. */
@Injectable()
export class ReadCalendar {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly feeds: CalendarFeeds,
    private readonly watchers: Watchers,
    private readonly queries: DeadlineQueries,
  ) {}

  async execute(secret: string): Promise<string> {
    const feed = await this.feeds.bySecret(this.reader, hashOf(secret));
    const person = feed && (await this.watchers.find(this.reader, feed.userId));
    if (!person) throw new CalendarFeedNotFound('This address leads to no calendar.');
    const now = this.clock.now();
    const items = await this.queries.items(this.reader, person, now, { mine: true });
    return calendarFile(items, person.language, now);
  }
}
