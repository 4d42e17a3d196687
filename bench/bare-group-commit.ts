import type BetterSqlite3 from 'better-sqlite3';

interface Unit {
  readonly work: () => unknown;
  readonly settle: (outcome: Outcome) => void;
}
type Outcome = { readonly result: unknown } | { readonly error: Error };

/**
 * Recordings that arrive together share one transaction, and so one fsync. A unit checks all its
 * rules before its first write, so that a refused one leaves nothing to roll back.
 */
export class GroupCommit {
  private waiting: Unit[] = [];
  private readonly begin: BetterSqlite3.Statement;
  private readonly commit: BetterSqlite3.Statement;

  constructor(private readonly database: BetterSqlite3.Database) {
    this.begin = database.prepare('BEGIN IMMEDIATE');
    this.commit = database.prepare('COMMIT');
  }

  run<T>(work: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const settle = (outcome: Outcome) => {
        if ('error' in outcome) reject(outcome.error);
        else resolve(outcome.result as T);
      };
      if (this.waiting.push({ work, settle }) === 1) setImmediate(() => this.flush());
    });
  }

  private flush(): void {
    const group = this.waiting;
    this.waiting = [];
    const attempted = attempt(() => {
      this.begin.run();
      const outcomes = group.map(({ work }) => attempt(work));
      this.commit.run();
      return outcomes;
    });
    if ('error' in attempted && this.database.inTransaction) this.database.exec('ROLLBACK');
    group.forEach(({ settle }, n) => {
      const outcome = 'error' in attempted ? attempted : attempted.result[n];
      if (outcome) settle(outcome);
    });
  }
}

function attempt<T>(work: () => T): { readonly result: T } | { readonly error: Error } {
  try {
    return { result: work() };
  } catch (error) {
    return { error: error instanceof Error ? error : new Error('unknown', { cause: error }) };
  }
}
