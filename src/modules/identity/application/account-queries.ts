import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import type { Listing } from '../../../kernel/page';
import { Reader } from '../../../platform/database/transaction';
import type { ApiToken } from '../domain/token';
import type { User } from '../domain/user';
import { Tokens } from '../persistence/tokens';
import { Users, type UserFilter } from '../persistence/users';

@Injectable()
export class AccountQueries {
  constructor(
    private readonly reader: Reader,
    private readonly users: Users,
    private readonly tokens: Tokens,
  ) {}

  user(id: string): Promise<User> {
    return this.users.get(this.reader, id);
  }

  listUsers(filter: UserFilter): Listing<User> {
    return this.users.list(this.reader, filter);
  }

  /** The actor's own tokens. */
  listTokens(actor: Actor): Listing<ApiToken> {
    return this.tokens.list(this.reader, actor.id);
  }
}
