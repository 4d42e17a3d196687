import { Injectable } from '@nestjs/common';
import { Ids } from '../../../platform/clock/ids';
import type { Transaction } from '../../../platform/database/transaction';
import { normalEmail, type NewUser, type User } from '../domain/user';
import { userCreated } from '../domain/user.events';
import { OrganizationUnknown } from '../domain/user.errors';
import { Users } from '../persistence/users';

/** How accounts come into being, wherever they are made: over HTTP, on the command line, by a seed. */
@Injectable()
export class Accounts {
  constructor(
    private readonly ids: Ids,
    private readonly users: Users,
  ) {}

  /** Throws EmailTaken. Without a password hash the person cannot sign in with a password until one is set. */
  async createUser(
    tx: Transaction,
    { passwordHash, ...given }: NewUser & { readonly passwordHash: string | null },
  ): Promise<User> {
    const user: User = {
      ...given,
      id: this.ids.next(),
      email: normalEmail(given.email),
      disabledAt: null,
      createdAt: tx.now,
      version: 1,
    };
    await this.assertOrganization(tx, user.organizationId);
    await this.users.insert(tx, user, passwordHash);
    tx.record(userCreated(user));
    return user;
  }

  async assertOrganization(tx: Transaction, id: string | null): Promise<void> {
    if (id === null || (await this.users.organizationExists(tx, id))) return;
    const detail = 'organizationId names no organization';
    throw new OrganizationUnknown(`${detail}.`, {
      errors: [{ pointer: '#/organizationId', code: 'exists', detail }],
    });
  }
}
