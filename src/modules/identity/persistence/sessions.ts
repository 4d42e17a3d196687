import { Injectable } from '@nestjs/common';
import { execute, firstRow, placeholders } from '../../../platform/database/sql';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import type { Session } from '../domain/session';

@Injectable()
export class Sessions {
  async findId(scope: Scope, userId: string, secretHash: string): Promise<string | undefined> {
    const row = await firstRow<{ id: string }>(
      scope,
      'select "id" from "user_session" where "secretHash" = ? and "userId" = ?',
      [secretHash, userId],
    );
    return row?.id;
  }

  async insert(tx: Transaction, session: Session): Promise<void> {
    const { id, userId, secretHash, createdAt, usedAt, expiresAt } = session;
    await execute(
      tx,
      `insert into "user_session" ("id", "userId", "secretHash", "createdAt", "usedAt", "expiresAt") values ${placeholders(6)}`,
      [id, userId, secretHash, createdAt, usedAt, expiresAt],
    );
  }

  async touch(tx: Transaction, id: string, usedAt: Date, expiresAt: Date): Promise<void> {
    await execute(tx, 'update "user_session" set "usedAt" = ?, "expiresAt" = ? where "id" = ?', [
      usedAt,
      expiresAt,
      id,
    ]);
  }

  async remove(tx: Transaction, id: string): Promise<void> {
    await execute(tx, 'delete from "user_session" where "id" = ?', [id]);
  }

  /** Ends the sessions of a person, but for the one with `exceptHash`; answers how many. */
  removeOf(tx: Transaction, userId: string, exceptHash = ''): Promise<number> {
    return execute(tx, 'delete from "user_session" where "userId" = ? and "secretHash" <> ?', [
      userId,
      exceptHash,
    ]);
  }

  removeExpired(tx: Transaction): Promise<number> {
    return execute(tx, 'delete from "user_session" where "expiresAt" <= ?', [tx.now]);
  }
}
