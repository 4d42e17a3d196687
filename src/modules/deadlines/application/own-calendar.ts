import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { Ids } from '../../../platform/clock/ids';
import { CONFIG, type Config } from '../../../platform/config/config';
import { Reader } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { hashOf, newSecret } from '../../identity';
import { feedClosed, feedOpened, type CalendarFeed } from '../domain/calendar-feed';
import { CalendarFeedNotFound } from '../domain/deadline.errors';
import { CalendarFeeds } from '../persistence/calendar-feeds';

/** A feed as its owner sees it this once. */
export interface OpenedFeed extends CalendarFeed {
  readonly url: string;
}

/** The secret address at which a person's own calendar reads their deadlines. */
@Injectable()
export class OwnCalendar {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly ids: Ids,
    private readonly feeds: CalendarFeeds,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Undefined while there is none. */
  find({ id }: Actor): Promise<CalendarFeed | undefined> {
    return this.feeds.of(this.reader, id);
  }

  /** A new address; one that was there before opens nothing any more. */
  open(actor: Actor): Promise<OpenedFeed> {
    const secret = newSecret();
    return this.unitOfWork.run(actor, async (tx) => {
      const feed: CalendarFeed = {
        id: this.ids.next(),
        userId: actor.id,
        secretHash: hashOf(secret),
        createdAt: tx.now,
      };
      await this.feeds.replace(tx, feed);
      tx.record(feedOpened(feed));
      return { ...feed, url: `${this.config.baseUrl}/api/v1/calendar/${secret}.ics` };
    });
  }

  close(actor: Actor): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const feed = await this.feeds.of(tx, actor.id);
      if (!feed) throw new CalendarFeedNotFound('You have no calendar address.');
      await this.feeds.remove(tx, feed);
      tx.record(feedClosed(feed));
    });
  }
}
