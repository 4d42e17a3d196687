import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../kernel/calendar-date';
import { execute, insertRows, rows } from '../../../platform/database/sql';
import type { Scope, Transaction } from '../../../platform/database/transaction';

/** `sending` stays where a process ended while it sent: nobody knows what arrived, so it is not sent again. */
export type DigestState = 'waiting' | 'sending' | 'sent' | 'dropped' | 'failed';

/** The notices of one person and one day in one e-mail. */
export interface Digest {
  readonly id: string;
  readonly userId: string;
  readonly day: CalendarDate;
  readonly attempts: number;
}

const COLUMNS = ['id', 'userId', 'day', 'state', 'attempts', 'createdAt', 'sentAt'];

@Injectable()
export class DigestRepository {
  insert(tx: Transaction, digests: readonly Omit<Digest, 'attempts'>[]): Promise<void> {
    const values = digests.map(({ id, userId, day }) => [
      ...[id, userId, day, 'waiting', 0, tx.now, null],
    ]);
    return insertRows(tx, 'mail_digest', COLUMNS, values);
  }

  waiting(scope: Scope): Promise<readonly Digest[]> {
    return rows<Digest>(
      scope,
      `select "id", "userId", "day", "attempts" from "mail_digest" where "state" = 'waiting' order by "createdAt", "id"`,
    );
  }

  /** Moves a digest on; false when somebody else has done so already. */
  async move(
    tx: Transaction,
    { id }: Digest,
    from: DigestState,
    to: DigestState,
  ): Promise<boolean> {
    const attempt = to === 'sending' ? 1 : 0;
    const changed = await execute(
      tx,
      `update "mail_digest" set "state" = ?, "attempts" = "attempts" + ?, "sentAt" = ? where "id" = ? and "state" = ?`,
      [to, attempt, to === 'sent' ? tx.now : null, id, from],
    );
    return changed === 1;
  }
}
