import type { Actor } from '../../kernel/actor';
import type { DomainEvent } from '../../kernel/domain-event';
import type { Statements } from './statements';

const statements = new WeakMap<Scope, Statements>();

/** What a repository may be called with: an open unit of work, or the read-only side of the database. */
export type Scope = Transaction | Reader;

/** Only persistence code may run SQL in a scope; see sql.ts. */
export function statementsOf(scope: Scope): Statements {
  const own = statements.get(scope);
  if (!own) throw new Error('This scope was not opened by the database');
  return own;
}

/** The side of the database that cannot write and sees only what is committed. */
export class Reader {
  readonly kind = 'reader';
  constructor(own: Statements) {
    statements.set(this, own);
  }
}

/** One open unit of work: who acts, when, and what is recorded of it. */
export class Transaction {
  private readonly recorded: DomainEvent[] = [];
  private readonly later: (() => void)[] = [];

  constructor(
    own: Statements,
    readonly actor: Actor,
    readonly now: Date,
  ) {
    statements.set(this, own);
  }

  /** Notes a fact; it is written to the journal when the unit ends, in the same transaction. */
  record(event: DomainEvent): void {
    this.recorded.push(event);
  }

  /** Work that may fail without undoing anything, done once the unit is on disk. */
  afterCommit(work: () => void): void {
    this.later.push(work);
  }

  get events(): readonly DomainEvent[] {
    return this.recorded;
  }

  get followUps(): readonly (() => void)[] {
    return this.later;
  }
}
