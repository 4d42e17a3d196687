import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import type { Statements } from './statements';

/** Makes a piece of work durable: all of it, or nothing. Answers only when it is on disk. */
export interface Committer {
  commit<T>(work: (statements: Statements) => Promise<T>): Promise<T>;
}

interface Waiting {
  /** Runs the unit inside the open group; answers what to do once the group's fate is known. Alone, its failure is the group's. */
  run(alone: boolean): Promise<Settled>;
  reject(reason: unknown): void;
}
interface Settled {
  readonly tell: () => void;
}

const MOST_UNITS = 64;
const LONGEST_MS = 20;

/**
 * One writer for SQLite. Units that arrive while others are being made durable wait, then run together
 * in one transaction, each in its own savepoint, and share one fsync. A unit that fails is undone by itself.
 */
export class GroupCommit implements Committer {
  private readonly waiting: Waiting[] = [];
  private draining: Promise<void> | undefined;

  constructor(private readonly statements: Statements) {}

  commit<T>(work: (statements: Statements) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({ run: (alone) => this.runUnit(work, alone, resolve, reject), reject });
      this.draining ??= this.drain();
    });
  }

  /** Ends when every unit that waits has been settled. */
  async idle(): Promise<void> {
    await this.draining;
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0) {
      // Requests that the event loop read in the same turn join the group.
      await turnOfTheLoop();
      await this.commitGroup();
    }
    this.draining = undefined;
  }

  private async commitGroup(): Promise<void> {
    const settled: Settled[] = [];
    const taken: Waiting[] = [];
    try {
      await this.statements.execute('begin immediate', []);
      await this.runWaiting(taken, settled);
      await this.statements.execute('commit', []);
    } catch (error) {
      await this.abandon();
      if (taken.length === 0) taken.push(...this.waiting.splice(0));
      for (const unit of taken) unit.reject(error);
      return;
    }
    for (const { tell } of settled) tell();
  }

  /** Runs those that wait, until there are enough for one group. */
  private async runWaiting(taken: Waiting[], settled: Settled[]): Promise<void> {
    const end = performance.now() + LONGEST_MS;
    const alone = this.waiting.length === 1;
    let unit = this.waiting.shift();
    while (unit) {
      taken.push(unit);
      settled.push(await unit.run(alone));
      const mayTakeMore = !alone && taken.length < MOST_UNITS && performance.now() < end;
      unit = mayTakeMore ? this.waiting.shift() : undefined;
    }
  }

  private async abandon(): Promise<void> {
    try {
      await this.statements.execute('rollback', []);
    } catch {
      // No transaction was open: there is nothing to undo.
    }
  }

  private async runUnit<T>(
    work: (statements: Statements) => Promise<T>,
    alone: boolean,
    resolve: (value: T) => void,
    reject: (reason: unknown) => void,
  ): Promise<Settled> {
    const kept = (value: T): Settled => ({
      tell: () => {
        resolve(value);
      },
    });
    // Nobody shares the fate of a unit that is alone, so it needs no savepoint to be undone by.
    if (alone) return kept(await work(this.statements));
    await this.statements.execute('savepoint unit', []);
    try {
      const value = await work(this.statements);
      await this.statements.execute('release unit', []);
      return kept(value);
    } catch (error) {
      await this.statements.execute('rollback to unit', []);
      await this.statements.execute('release unit', []);
      return {
        tell: () => {
          reject(error);
        },
      };
    }
  }
}
