import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock';
import { Reader } from '../../../platform/database/transaction';
import { hashOf } from '../../identity';
import { CalendarFeedNotFound } from '../domain/deadline.errors';
import { CalendarFeeds } from '../persistence/calendar-feeds';
import { Watchers } from '../persistence/watchers';
import { calendarFile } from './calendar-file';
import { DeadlineQueries } from './deadline-queries';

const FILE = /^([\w-]{43})\.ics$/;

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

  async execute(file: string): Promise<string> {
    const secret = FILE.exec(file)?.[1];
    const feed = secret && (await this.feeds.bySecret(this.reader, hashOf(secret)));
    const person = feed && (await this.watchers.find(this.reader, feed.userId));
    if (!person) throw new CalendarFeedNotFound('This address leads to no calendar.');
    const now = this.clock.now();
    const items = await this.queries.items(this.reader, person, now, { mine: true });
    return calendarFile(items, person.language, now);
  }
}
