import { Injectable } from '@nestjs/common';
import { execute, firstRow, forUpdate, instantOf } from '../../../platform/database/sql';
import type { Transaction } from '../../../platform/database/transaction';
import type { Attempts } from '../domain/attempts';

interface AttemptsRow {
  readonly count: number;
  readonly lastAt: Date | string;
  readonly blockedUntil: Date | string | null;
}

@Injectable()
export class SignInAttempts {
  /** The count of a key, held until the unit ends; undefined when there was no attempt. */
  async find(tx: Transaction, key: string): Promise<Attempts | undefined> {
    const row = await firstRow<AttemptsRow>(
      tx,
      `select "count", "lastAt", "blockedUntil" from "sign_in_attempt" where "key" = ?${forUpdate(tx)}`,
      [key],
    );
    return (
      row && {
        count: row.count,
        lastAt: instantOf(row.lastAt),
        blockedUntil: row.blockedUntil === null ? null : instantOf(row.blockedUntil),
      }
    );
  }

  /** Makes sure that the key has a row which `find` can hold, so that first attempts at once count as many. */
  async begin(tx: Transaction, key: string): Promise<void> {
    await execute(
      tx,
      'insert into "sign_in_attempt" ("key", "count", "lastAt") values (?, 0, ?) on conflict ("key") do nothing',
      [key, tx.now],
    );
  }

  async update(tx: Transaction, key: string, attempts: Attempts): Promise<void> {
    await execute(
      tx,
      'update "sign_in_attempt" set "count" = ?, "lastAt" = ?, "blockedUntil" = ? where "key" = ?',
      [attempts.count, attempts.lastAt, attempts.blockedUntil, key],
    );
  }

  /** Takes one attempt back, and with it a block that it caused. */
  async giveBack(tx: Transaction, key: string): Promise<void> {
    await execute(
      tx,
      'update "sign_in_attempt" set "count" = "count" - 1, "blockedUntil" = null where "key" = ? and "count" > 0',
      [key],
    );
  }

  async remove(tx: Transaction, key: string): Promise<void> {
    await execute(tx, 'delete from "sign_in_attempt" where "key" = ?', [key]);
  }

  removeBefore(tx: Transaction, before: Date): Promise<number> {
    return execute(tx, 'delete from "sign_in_attempt" where "lastAt" < ?', [before]);
  }
}
