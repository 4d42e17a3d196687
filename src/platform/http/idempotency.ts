import { Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import type { Actor, Call } from '../../kernel/actor';
import { Reader } from '../database/transaction';
import { UnitOfWork } from '../database/unit-of-work';
import {
  IdempotencyKeyBusy,
  IdempotencyKeyReused,
  findAnswer,
  keepAnswer,
  type KeptAnswer,
} from '../idempotency/idempotency-key';

type Claim = NonNullable<Call['idempotency']>;
const TRIES = 20;
const BETWEEN_TRIES_MS = 50;

/** Answers to requests that carry an Idempotency-Key. */
@Injectable()
export class Idempotency {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The kept answer; undefined for a key that is new. Waits a moment for a request that is under way. */
  async answerTo(actorId: string, claim: Claim): Promise<KeptAnswer | undefined> {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const kept = await findAnswer(this.reader, actorId, claim.keyHash);
      if (!kept) return undefined;
      if (kept.fingerprint !== claim.fingerprint)
        throw new IdempotencyKeyReused('Use a new key for a request with other content.');
      if (kept.status !== null) return kept;
      await pause(BETWEEN_TRIES_MS);
    }
    throw new IdempotencyKeyBusy(
      'The first request with this key has not answered. Look whether its work is there.',
    );
  }

  async keep(actor: Actor, claim: Claim, status: number, body: string): Promise<void> {
    const plain: Actor = { ...actor, call: { requestId: actor.call.requestId } };
    await this.unitOfWork.run(plain, (tx) =>
      keepAnswer(tx, actor.id, claim.keyHash, { status, body }),
    );
  }
}
