import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { isSame } from '../../../kernel/version';
import { assertCurrent } from '../../../platform/database/stale';
import { Reader } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { assertPasswordAcceptable } from '../domain/password';
import {
  assertAdministrationSurvives,
  changeUser,
  isAdministrator,
  type AccountRole,
  type User,
  type UserChange,
} from '../domain/user';
import { passwordChanged, userChanged } from '../domain/user.events';
import { Sessions } from '../persistence/sessions';
import { Users } from '../persistence/users';
import { Accounts } from './accounts';
import { Passwords } from './passwords';

export interface ChangeUserCommand extends Omit<UserChange, 'administrator'> {
  readonly roles?: readonly AccountRole[];
  /** A new password, set for the person; their sessions end. */
  readonly password?: string;
}

/** Who manages accounts changes one. */
@Injectable()
export class ChangeUser {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly users: Users,
    private readonly sessions: Sessions,
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
  ) {}

  async execute(
    actor: Actor,
    id: string,
    version: number,
    command: ChangeUserCommand,
  ): Promise<User> {
    const { roles, password, ...fields } = command;
    const change: UserChange = {
      ...fields,
      ...(roles ? { administrator: isAdministrator(roles) } : {}),
    };
    const passwordHash = await this.newHash(id, change, password);
    return this.unitOfWork.run(actor, async (tx) => {
      const administrators = await this.users.countActiveAdministrators(tx);
      const before = await this.users.getForUpdate(tx, id);
      await assertCurrent(tx, { kind: 'user', ...before }, version);
      const after = changeUser(before, change, tx.now);
      assertAdministrationSurvives(actor.id, before, after, administrators);
      if (after.organizationId !== before.organizationId)
        await this.accounts.assertOrganization(tx, after.organizationId);
      if (passwordHash === undefined && isSame(before, after)) return before;
      await this.users.update(tx, after, passwordHash);
      if (passwordHash !== undefined || after.disabledAt) await this.sessions.removeOf(tx, id);
      tx.record(userChanged(before, after));
      if (passwordHash !== undefined) tx.record(passwordChanged(after));
      return { ...after, version: version + 1 };
    });
  }

  /** Made before the unit begins, because it is slow. */
  private async newHash(
    id: string,
    { email }: UserChange,
    password: string | undefined,
  ): Promise<string | undefined> {
    if (password === undefined) return undefined;
    assertPasswordAcceptable(password, email ?? (await this.users.get(this.reader, id)).email);
    return this.passwords.hash(password);
  }
}
