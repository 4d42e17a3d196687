import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { Ids } from '../../../platform/clock/ids';
import { Reader, type Transaction } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { sessionExpiry } from '../domain/session';
import { CredentialsWrong } from '../domain/session.errors';
import { sessionStarted } from '../domain/session.events';
import { normalEmail, type User } from '../domain/user';
import { Sessions } from '../persistence/sessions';
import { Users, type StoredPassword } from '../persistence/users';
import { Passwords } from './passwords';
import { Principals } from './principals';
import { hashOf, newSecret } from './secrets';
import { SignInGate, type Caller, type TakenAttempt } from './sign-in-gate';

export interface SignInCommand {
  readonly email: string;
  readonly password: string;
}

export interface SignedIn {
  readonly actor: Actor;
  /** What the cookie holds; only its hash is stored. */
  readonly secret: string;
}

@Injectable()
export class SignIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly ids: Ids,
    private readonly users: Users,
    private readonly sessions: Sessions,
    private readonly passwords: Passwords,
    private readonly principals: Principals,
    private readonly gate: SignInGate,
  ) {}

  /** Throws CredentialsWrong whether the account is unknown, disabled, or has another password, and TooManyAttempts. */
  async execute(caller: Caller, command: SignInCommand): Promise<SignedIn> {
    const email = normalEmail(command.email);
    const attempt = await this.gate.take(caller, email);
    const known = await this.users.findPassword(this.reader, email);
    const fits = await this.passwords.matches(command.password, known?.passwordHash);
    if (!known || !fits || known.user.disabledAt) return this.refuse(attempt, known?.user);
    const person = await this.principals.load(known.user.id, null);
    const actor: Actor = { ...person, call: { requestId: caller.requestId } };
    const secret = newSecret();
    await this.unitOfWork.run(actor, async (tx) => {
      await this.assertUnchanged(tx, known);
      await this.gate.giveBack(tx, attempt);
      await this.begin(tx, secret, caller);
    });
    return { actor, secret };
  }

  private async refuse(attempt: TakenAttempt, user: User | undefined): Promise<never> {
    const subject = user ? { kind: 'user', id: user.id } : { kind: 'session', id: this.ids.next() };
    await this.gate.failed(attempt, subject);
    throw new CredentialsWrong('Check both, and that the account is not disabled.');
  }

  /** The account may have been disabled, or its password changed, while the hash was compared. */
  private async assertUnchanged(tx: Transaction, known: StoredPassword): Promise<void> {
    await this.users.getForUpdate(tx, known.user.id);
    const now = await this.users.findPassword(tx, known.user.email);
    if (now?.passwordHash !== known.passwordHash || now.user.disabledAt)
      throw new CredentialsWrong('The account has changed meanwhile: try again.');
  }

  private async begin(tx: Transaction, secret: string, { address }: Caller): Promise<void> {
    const id = this.ids.next();
    await this.sessions.removeExpired(tx);
    await this.sessions.insert(tx, {
      id,
      userId: tx.actor.id,
      secretHash: hashOf(secret),
      createdAt: tx.now,
      usedAt: tx.now,
      expiresAt: sessionExpiry(tx.now, tx.now),
    });
    tx.record(sessionStarted(id, address));
  }
}
