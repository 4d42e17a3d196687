import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from '../../kernel/actor';
import type { Clock } from '../clock/clock';
import { claimIdempotencyKey } from '../idempotency/idempotency-key';
import { appendToJournal } from '../journal/append';
import type { Committer } from './committer';
import { Transaction } from './transaction';

/** The only way to write. */
export class UnitOfWork {
  /** Only there to turn a nested `run` into an error: on SQLite it would wait for itself for ever. */
  private readonly running = new AsyncLocalStorage<true>();

  constructor(
    private readonly committer: Committer,
    private readonly clock: Clock,
  ) {}

  /** Runs work in one transaction: all of it happens, with its journal entries, or none of it does. */
  async run<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    if (this.running.getStore())
      throw new Error('A unit of work is already open: pass its transaction on');
    const { result, tx } = await this.committer.commit((manager, statements) =>
      this.running.run(true, async () => {
        const opened = new Transaction({ manager, statements }, actor, this.clock.now());
        await claimIdempotencyKey(opened);
        const value = await work(opened);
        await appendToJournal(opened);
        return { result: value, tx: opened };
      }),
    );
    for (const followUp of tx.followUps) followUp();
    return result;
  }
}
