import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor';
import type { DomainEvent } from '../../../kernel/domain-event';
import type { Transaction } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import {
  ACCOUNT_LIMIT,
  ADDRESS_LIMIT,
  countAttempt,
  secondsToWait,
  type AttemptLimit,
} from '../domain/attempts';
import { TooManyAttempts } from '../domain/session.errors';
import { signInLockedOut } from '../domain/session.events';
import { SignInAttempts } from '../persistence/sign-in-attempts';
import { hashOf } from './secrets';

/** Where a request comes from that nobody has signed. */
export interface Caller {
  readonly requestId: string;
  readonly address: string;
}

/** Something that attempts are counted by. */
interface Door {
  readonly key: string;
  readonly limit: AttemptLimit;
}

/** Attempts that were counted before the password was looked at. */
export interface TakenAttempt {
  readonly doors: readonly Door[];
  readonly caller: Caller;
  /** Until when nobody may try again if this attempt fails too; null while attempts are left. */
  readonly blockedUntil: Date | null;
}

const DAY = 86_400_000;

/** Counts attempts to guess a password, by account and by address, in the database that all instances share. */
@Injectable()
export class SignInGate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: SignInAttempts,
  ) {}

  /** Counts an attempt; throws TooManyAttempts when there is still time to wait. */
  take(caller: Caller, email: string): Promise<TakenAttempt> {
    const doors = doorsOf(caller, email);
    return this.unitOfWork.run(systemActor('sign-in', caller.requestId), async (tx) => {
      const blocks: Date[] = [];
      for (const door of doors) {
        const blockedUntil = await this.count(tx, door);
        if (blockedUntil) blocks.push(blockedUntil);
      }
      const blockedUntil = blocks.sort((one, other) => other.getTime() - one.getTime())[0] ?? null;
      return { doors, caller, blockedUntil };
    });
  }

  /** The attempt has succeeded. The account begins anew; the address gets back this one attempt. */
  async giveBack(tx: Transaction, { doors }: TakenAttempt): Promise<void> {
    for (const { key, limit } of doors) {
      if (limit === ACCOUNT_LIMIT) await this.attempts.remove(tx, key);
      else await this.attempts.giveBack(tx, key);
    }
    await this.attempts.removeBefore(tx, new Date(tx.now.getTime() - DAY));
  }

  /** The attempt has failed: the journal says so when it locks somebody out. */
  async failed(
    { caller, blockedUntil }: TakenAttempt,
    subject: DomainEvent['subject'],
  ): Promise<void> {
    if (!blockedUntil) return;
    await this.unitOfWork.run(systemActor('sign-in', caller.requestId), (tx) => {
      tx.record(signInLockedOut(subject, caller.address, blockedUntil));
      return Promise.resolve();
    });
  }

  private async count(tx: Transaction, { key, limit }: Door): Promise<Date | null> {
    await this.attempts.begin(tx, key);
    const known = await this.attempts.find(tx, key);
    const retryAfter = secondsToWait(known, tx.now);
    if (retryAfter > 0)
      throw new TooManyAttempts(`Try again in ${retryAfter} seconds.`, { facts: { retryAfter } });
    const counted = countAttempt(known, limit, tx.now);
    await this.attempts.update(tx, key, counted);
    return counted.blockedUntil;
  }
}

/** In one order always, so that two units cannot wait for each other. */
function doorsOf({ address }: Caller, email: string): readonly Door[] {
  return [
    { key: hashOf(`account ${email}`), limit: ACCOUNT_LIMIT },
    { key: hashOf(`address ${address}`), limit: ADDRESS_LIMIT },
  ].sort((one, other) => (one.key < other.key ? -1 : 1));
}
