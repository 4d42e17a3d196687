import type { Actor } from '../../kernel/actor';
import type { Clock } from '../clock/clock';
import { claimIdempotencyKey } from '../idempotency/idempotency-key';
import { appendToJournal } from '../journal/append';
import type { Committer } from './committer';
import { Transaction } from './transaction';

/** The only way to write. */
export class UnitOfWork {
  /**
   * Who has a unit open. An actor belongs to one request, so a second unit means a unit inside a unit, and on SQLite that
   * would wait for itself for ever. Asking an async context instead would make every promise of the process dearer.
   */
  private readonly open = new WeakSet<Actor>();

  constructor(
    private readonly committer: Committer,
    private readonly clock: Clock,
  ) {}

  /** Runs work in one transaction: all of it happens, with its journal entries, or none of it does. */
  async run<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    if (this.open.has(actor))
      throw new Error('This actor has a unit of work open already: pass its transaction on');
    this.open.add(actor);
    try {
      return await this.commit(actor, work);
    } finally {
      this.open.delete(actor);
    }
  }

  private async commit<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const { result, tx } = await this.committer.commit(async (statements) => {
      const opened = new Transaction(statements, actor, this.clock.now());
      await claimIdempotencyKey(opened);
      const value = await work(opened);
      await appendToJournal(opened);
      return { result: value, tx: opened };
    });
    for (const followUp of tx.followUps) followUp();
    return result;
  }
}
