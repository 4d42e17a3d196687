import type { EntityManager } from 'typeorm';
import type { Actor } from '../../kernel/actor';
import type { DomainEvent } from '../../kernel/domain-event';
import type { Statements } from './statements';

interface Access {
  readonly manager: EntityManager;
  readonly statements: Statements;
}
const accesses = new WeakMap<Scope, Access>();

/** What a repository may be called with: an open unit of work, or the read-only side of the database. */
export type Scope = Transaction | Reader;

function accessOf(scope: Scope): Access {
  const access = accesses.get(scope);
  if (!access) throw new Error('This scope was not opened by the database');
  return access;
}

/** Only persistence code may ask for the manager behind a scope. */
export const managerOf = (scope: Scope): EntityManager => accessOf(scope).manager;
/** Only persistence code may run SQL in a scope; see sql.ts. */
export const statementsOf = (scope: Scope): Statements => accessOf(scope).statements;

/** The side of the database that cannot write and sees only what is committed. */
export class Reader {
  readonly kind = 'reader';
  constructor(access: Access) {
    accesses.set(this, access);
  }
}

/** One open unit of work: who acts, when, and what is recorded of it. */
export class Transaction {
  private readonly recorded: DomainEvent[] = [];
  private readonly later: (() => void)[] = [];

  constructor(
    access: Access,
    readonly actor: Actor,
    readonly now: Date,
  ) {
    accesses.set(this, access);
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
