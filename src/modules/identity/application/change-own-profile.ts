import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import type { Language } from '../../../kernel/localized-text';
import { isSame } from '../../../kernel/version';
import { assertCurrent } from '../../../platform/database/stale';
import { Reader } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { assertPasswordAcceptable } from '../domain/password';
import { changeUser, type User } from '../domain/user';
import { passwordChanged, userChanged } from '../domain/user.events';
import { PasswordWrong } from '../domain/user.errors';
import { Sessions } from '../persistence/sessions';
import { Users } from '../persistence/users';
import { Passwords } from './passwords';
import { hashOf } from './secrets';
import { SignInGate, type TakenAttempt } from './sign-in-gate';

export interface ChangeOwnProfileCommand {
  readonly name?: string;
  readonly language?: Language;
  readonly password?: string;
  readonly currentPassword?: string;
}

/** From where the person acts: the address, and the session that outlives a new password. */
export interface OwnCall {
  readonly address: string;
  readonly sessionSecret: string | undefined;
}

interface NewPassword {
  readonly passwordHash: string;
  readonly attempt: TakenAttempt;
}

@Injectable()
export class ChangeOwnProfile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly users: Users,
    private readonly sessions: Sessions,
    private readonly passwords: Passwords,
    private readonly gate: SignInGate,
  ) {}

  async execute(
    actor: Actor,
    call: OwnCall,
    version: number,
    command: ChangeOwnProfileCommand,
  ): Promise<User> {
    const { password, currentPassword, ...change } = command;
    const fresh =
      password === undefined
        ? undefined
        : await this.newPassword(actor, call, password, currentPassword);
    return this.unitOfWork.run(actor, async (tx) => {
      const before = await this.users.getForUpdate(tx, actor.id);
      await assertCurrent(tx, { kind: 'user', ...before }, version);
      const after = changeUser(before, change, tx.now);
      if (!fresh && isSame(before, after)) return before;
      await this.users.update(tx, after, fresh?.passwordHash);
      tx.record(userChanged(before, after));
      if (fresh) {
        const kept = call.sessionSecret && hashOf(call.sessionSecret);
        await this.sessions.removeOf(tx, actor.id, kept);
        await this.gate.giveBack(tx, fresh.attempt);
        tx.record(passwordChanged(after));
      }
      return { ...after, version: version + 1 };
    });
  }

  /** Guessing the current password counts as guessing it at the door. */
  private async newPassword(
    actor: Actor,
    { address }: OwnCall,
    password: string,
    currentPassword = '',
  ): Promise<NewPassword> {
    const { email } = await this.users.get(this.reader, actor.id);
    assertPasswordAcceptable(password, email);
    const { requestId } = actor.call;
    const attempt = await this.gate.take({ requestId, address }, email);
    const known = await this.users.findPassword(this.reader, email);
    if (!(await this.passwords.matches(currentPassword, known?.passwordHash))) {
      await this.gate.failed(attempt, { kind: 'user', id: actor.id });
      const detail = 'currentPassword is not your current password';
      throw new PasswordWrong(`${detail}.`, {
        errors: [{ pointer: '#/currentPassword', code: 'wrong', detail }],
      });
    }
    return { attempt, passwordHash: await this.passwords.hash(password) };
  }
}
