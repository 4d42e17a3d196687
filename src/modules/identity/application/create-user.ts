import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import type { Language } from '../../../kernel/localized-text';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { assertPasswordAcceptable } from '../domain/password';
import { isAdministrator, type AccountRole, type User } from '../domain/user';
import { Accounts } from './accounts';
import { Passwords } from './passwords';

export interface CreateUserCommand {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly language: Language;
  readonly organizationId?: string | null;
  readonly roles?: readonly AccountRole[];
}

@Injectable()
export class CreateUser {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
  ) {}

  async execute(actor: Actor, command: CreateUserCommand): Promise<User> {
    const { name, email, password, language, organizationId = null, roles = [] } = command;
    assertPasswordAcceptable(password, email);
    const passwordHash = await this.passwords.hash(password);
    const administrator = isAdministrator(roles);
    const account = { name, email, language, organizationId, administrator, passwordHash };
    return this.unitOfWork.run(actor, (tx) => this.accounts.createUser(tx, account));
  }
}
