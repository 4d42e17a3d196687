import { Injectable } from '@nestjs/common';
import { execute, firstRow, instantOf } from '../../../platform/database/sql';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import type { CalendarFeed } from '../domain/calendar-feed';

type FeedRow = Omit<CalendarFeed, 'createdAt'> & { readonly createdAt: Date | string };

const SELECT = 'select "id", "userId", "secretHash", "createdAt" from "calendar_feed"';
const REPLACE = `insert into "calendar_feed" ("id", "userId", "secretHash", "createdAt") values (?, ?, ?, ?)
  on conflict ("userId") do update
  set "id" = excluded."id", "secretHash" = excluded."secretHash", "createdAt" = excluded."createdAt"`;

const toFeed = (row: FeedRow): CalendarFeed => ({ ...row, createdAt: instantOf(row.createdAt) });

@Injectable()
export class CalendarFeeds {
  /** The feed of a person. */
  async of(scope: Scope, userId: string): Promise<CalendarFeed | undefined> {
    const row = await firstRow<FeedRow>(scope, `${SELECT} where "userId" = ?`, [userId]);
    return row && toFeed(row);
  }

  async bySecret(scope: Scope, secretHash: string): Promise<CalendarFeed | undefined> {
    const row = await firstRow<FeedRow>(scope, `${SELECT} where "secretHash" = ?`, [secretHash]);
    return row && toFeed(row);
  }

  /** The one feed of the person, in the place of any that was there. */
  async replace(
    tx: Transaction,
    { id, userId, secretHash, createdAt }: CalendarFeed,
  ): Promise<void> {
    await execute(tx, REPLACE, [id, userId, secretHash, createdAt]);
  }

  async remove(tx: Transaction, { id }: CalendarFeed): Promise<void> {
    await execute(tx, 'delete from "calendar_feed" where "id" = ?', [id]);
  }
}
