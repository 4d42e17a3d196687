import { Injectable } from '@nestjs/common';
import { execute, firstRow, insertRows, instantOf } from '../../../platform/database/sql';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import type { CalendarFeed } from '../domain/calendar-feed';

type FeedRow = Omit<CalendarFeed, 'createdAt'> & { readonly createdAt: Date | string };

const COLUMNS = ['id', 'userId', 'secretHash', 'createdAt'] as const;
const SELECT = 'select "id", "userId", "secretHash", "createdAt" from "calendar_feed"';

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

  insert(tx: Transaction, { id, userId, secretHash, createdAt }: CalendarFeed): Promise<void> {
    return insertRows(tx, 'calendar_feed', COLUMNS, [[id, userId, secretHash, createdAt]]);
  }

  async remove(tx: Transaction, { id }: CalendarFeed): Promise<void> {
    await execute(tx, 'delete from "calendar_feed" where "id" = ?', [id]);
  }
}
