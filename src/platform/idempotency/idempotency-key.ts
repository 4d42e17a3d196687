import { refusal } from '../../kernel/domain-error';
import { execute, firstRow } from '../database/sql';
import type { Scope, Transaction } from '../database/transaction';
import { violates } from '../database/violation';

export class IdempotencyKeyReused extends refusal(
  'rule',
  'idempotency.key-reused',
  'The idempotency key belongs to another request',
) {}
export class IdempotencyKeyBusy extends refusal(
  'conflict',
  'idempotency.in-progress',
  'A request with this idempotency key is under way',
) {}

const PRIMARY_KEY = {
  name: 'idempotency_key_pk',
  columns: 'idempotency_key.actorId, idempotency_key.keyHash',
};
/** How long a key is kept. */
export const KEY_KEPT_DAYS = 30;

export interface KeptAnswer {
  readonly fingerprint: string;
  readonly status: number | null;
  readonly body: string | null;
}

export function findAnswer(
  scope: Scope,
  actorId: string,
  keyHash: string,
): Promise<KeptAnswer | undefined> {
  return firstRow<KeptAnswer>(
    scope,
    'select "fingerprint", "status", "body" from "idempotency_key" where "actorId" = ? and "keyHash" = ?',
    [actorId, keyHash],
  );
}

/** Takes the key of the request in the same transaction as its work, so that the work is done once or the key is free. */
export async function claimIdempotencyKey(tx: Transaction): Promise<void> {
  const { idempotency } = tx.actor.call;
  if (!idempotency) return;
  try {
    await execute(
      tx,
      'insert into "idempotency_key" ("actorId", "keyHash", "fingerprint", "createdAt") values (?, ?, ?, ?)',
      [tx.actor.id, idempotency.keyHash, idempotency.fingerprint, tx.now],
    );
  } catch (error) {
    if (violates(error, PRIMARY_KEY))
      throw new IdempotencyKeyBusy('Wait for its answer, or send the request again later.');
    throw error;
  }
}

export async function keepAnswer(
  tx: Transaction,
  actorId: string,
  keyHash: string,
  answer: { readonly status: number; readonly body: string },
): Promise<void> {
  await execute(
    tx,
    'update "idempotency_key" set "status" = ?, "body" = ? where "actorId" = ? and "keyHash" = ?',
    [answer.status, answer.body, actorId, keyHash],
  );
}

/** Forgets keys from before an instant; answers how many. */
export function forgetAnswers(tx: Transaction, before: Date): Promise<number> {
  return execute(tx, 'delete from "idempotency_key" where "createdAt" < ?', [before]);
}
