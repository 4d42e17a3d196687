import { Injectable } from '@nestjs/common';
import type { Permission } from '../../../kernel/actor';
import type { Listing } from '../../../kernel/page';
import { Conditions } from '../../../platform/database/conditions';
import { listing } from '../../../platform/database/listing';
import { execute, firstRow, instantOf, jsonOf, placeholders } from '../../../platform/database/sql';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import type { ApiToken } from '../domain/token';
import { TokenNotFound } from '../domain/token.errors';

type TokenRow = Omit<ApiToken, 'scopes' | 'createdAt'> & {
  readonly scopes: string | readonly Permission[] | null;
  readonly createdAt: Date | string;
};

const COLUMNS = '"id", "userId", "name", "secretHash", "scopes", "expiresOn", "createdAt"';

function toToken(row: TokenRow): ApiToken {
  const { id, userId, name, secretHash, expiresOn } = row;
  const scopes = row.scopes === null ? null : jsonOf<readonly Permission[]>(row.scopes);
  return { id, userId, name, secretHash, expiresOn, scopes, createdAt: instantOf(row.createdAt) };
}

const LIST = {
  columns: COLUMNS,
  from: '"api_token"',
  id: '"id"',
  sortable: {
    name: { sql: '"name"' },
    expiresOn: { sql: '"expiresOn"' },
    createdAt: { sql: '"createdAt"' },
  },
  defaultSort: [{ field: 'createdAt', descending: true }],
  toItem: toToken,
} as const;

@Injectable()
export class Tokens {
  list(scope: Scope, userId: string): Listing<ApiToken> {
    return listing(scope, LIST, new Conditions().equal('"userId"', userId));
  }

  /** A token of this person; somebody else's is not there. */
  async get(scope: Scope, userId: string, id: string): Promise<ApiToken> {
    const row = await firstRow<TokenRow>(
      scope,
      `select ${COLUMNS} from "api_token" where "id" = ? and "userId" = ?`,
      [id, userId],
    );
    if (!row) throw new TokenNotFound('You have no token with this id.');
    return toToken(row);
  }

  async insert(tx: Transaction, token: ApiToken): Promise<void> {
    const { id, userId, name, secretHash, scopes, expiresOn, createdAt } = token;
    await execute(tx, `insert into "api_token" (${COLUMNS}) values ${placeholders(7)}`, [
      id,
      userId,
      name,
      secretHash,
      scopes,
      expiresOn,
      createdAt,
    ]);
  }

  async remove(tx: Transaction, id: string): Promise<void> {
    await execute(tx, 'delete from "api_token" where "id" = ?', [id]);
  }
}
