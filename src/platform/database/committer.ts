import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import type { Statements } from './statements';

/** Makes a piece of work durable: all of it, or nothing. Answers only when it is on disk. */
export interface Committer {
  commit<T>(work: (statements: Statements) => Promise<T>): Promise<T>;
}

interface Waiting {
  /** Runs the unit inside the open group; a guarded one can be undone without the others. */
  run(guarded: boolean): Promise<Settled>;
  reject(reason: unknown): void;
}
interface Settled {
  /** What to do once the group's fate is known. */
  readonly tell: () => void;
  /** It failed after it had written, and what it wrote still stands in the group. */
  readonly halfWritten?: boolean;
}
/** Statements that tell how often they wrote, and whether a transaction is open. */
type WatchedStatements = Statements & { readonly writes: number; readonly isOpen: boolean };

const MOST_UNITS = 64;
const LONGEST_MS = 20;

/**
 * One writer for SQLite. Units that arrive while others are being made durable wait, then run together
 * in one transaction and share one fsync. A unit that fails is undone by itself: most fail before they
 * write, and when one has written, the group begins anew with a savepoint for each.
 */
export class GroupCommit implements Committer {
  private readonly waiting: Waiting[] = [];
  private draining: Promise<void> | undefined;

  constructor(
    private readonly statements: WatchedStatements,
    /** After so many milliseconds nobody else joins a group, so that the first of it need not wait long. */
    private readonly longest = LONGEST_MS,
  ) {}

  commit<T>(work: (statements: Statements) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({ run: (guarded) => this.runUnit(work, guarded, resolve, reject), reject });
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
      await this.commitGroup(false);
    }
    this.draining = undefined;
  }

  private async commitGroup(guarded: boolean): Promise<void> {
    const settled: Settled[] = [];
    const taken: Waiting[] = [];
    try {
      await this.statements.execute('begin immediate', []);
      await this.runWaiting(guarded, taken, settled);
      if (settled.some(({ halfWritten }) => halfWritten)) {
        await this.beginAnew(taken, settled);
        return;
      }
      await this.statements.execute('commit', []);
    } catch (error) {
      await this.abandon();
      if (taken.length === 0) taken.push(...this.waiting.splice(0));
      for (const unit of taken) unit.reject(error);
      return;
    }
    for (const { tell } of settled) tell();
  }

  /** Runs those that wait, until there are enough for one group or one has spoilt it. */
  private async runWaiting(guarded: boolean, taken: Waiting[], settled: Settled[]): Promise<void> {
    const end = performance.now() + this.longest;
    let unit = this.waiting.shift();
    while (unit) {
      taken.push(unit);
      const one = await unit.run(guarded);
      settled.push(one);
      const mayTakeMore = !one.halfWritten && taken.length < MOST_UNITS && performance.now() < end;
      unit = mayTakeMore ? this.waiting.shift() : undefined;
    }
  }

  /** Undoes the group. The unit that spoilt it is told so when it was alone; otherwise all of them run again, guarded. */
  private async beginAnew(taken: readonly Waiting[], settled: readonly Settled[]): Promise<void> {
    await this.abandon();
    if (taken.length === 1) {
      for (const { tell } of settled) tell();
      return;
    }
    this.waiting.unshift(...taken);
    await this.commitGroup(true);
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
    guarded: boolean,
    resolve: (value: T) => void,
    reject: (reason: unknown) => void,
  ): Promise<Settled> {
    if (guarded) await this.statements.execute('savepoint unit', []);
    const before = this.statements.writes;
    try {
      const value = await work(this.statements);
      if (guarded) await this.statements.execute('release unit', []);
      return {
        tell: () => {
          resolve(value);
        },
      };
    } catch (error) {
      // A full or broken disk undoes the whole transaction: what ran on would be durable piece by piece.
      if (!this.statements.isOpen) throw error;
      const wrote = this.statements.writes > before;
      if (guarded) await this.undoUnit();
      return {
        tell: () => {
          reject(error);
        },
        halfWritten: wrote && !guarded,
      };
    }
  }

  private async undoUnit(): Promise<void> {
    await this.statements.execute('rollback to unit', []);
    await this.statements.execute('release unit', []);
  }
}
