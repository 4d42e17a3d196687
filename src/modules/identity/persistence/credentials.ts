import { Injectable } from '@nestjs/common';
import type { Permission } from '../../../kernel/actor';
import { firstRow, instantOf, jsonOf } from '../../../platform/database/sql';
import type { Scope } from '../../../platform/database/transaction';

/** Whose credential it is, and in which state of their rights. */
export interface Holder {
  readonly userId: string;
  readonly accessVersion: number;
  readonly disabled: boolean;
}
export interface SessionHolder extends Holder {
  readonly sessionId: string;
  readonly createdAt: Date;
  readonly usedAt: Date;
  readonly expiresAt: Date;
}
export interface TokenHolder extends Holder {
  readonly expiresOn: string;
  readonly scopes: readonly Permission[] | null;
}

interface HolderRow {
  readonly userId: string;
  readonly accessVersion: number;
  readonly disabledAt: unknown;
}
type SessionRow = HolderRow &
  Record<'createdAt' | 'usedAt' | 'expiresAt', Date | string> & { readonly sessionId: string };
type TokenRow = HolderRow & {
  readonly expiresOn: string;
  readonly scopes: string | readonly Permission[] | null;
};

const HOLDER = 'u."id" as "userId", u."accessVersion", u."disabledAt"';
const BY_SESSION = `select ${HOLDER}, s."id" as "sessionId", s."createdAt", s."usedAt", s."expiresAt"
  from "user_session" s join "user_account" u on u."id" = s."userId" where s."secretHash" = ?`;
const BY_TOKEN = `select ${HOLDER}, t."expiresOn", t."scopes"
  from "api_token" t join "user_account" u on u."id" = t."userId" where t."secretHash" = ?`;

const toHolder = ({ userId, accessVersion, disabledAt }: HolderRow): Holder => ({
  userId,
  accessVersion,
  disabled: disabledAt !== null,
});

/** The one query that every request costs: who stands behind a secret. */
@Injectable()
export class Credentials {
  async findSession(scope: Scope, secretHash: string): Promise<SessionHolder | undefined> {
    const row = await firstRow<SessionRow>(scope, BY_SESSION, [secretHash]);
    return (
      row && {
        sessionId: row.sessionId,
        createdAt: instantOf(row.createdAt),
        usedAt: instantOf(row.usedAt),
        expiresAt: instantOf(row.expiresAt),
        ...toHolder(row),
      }
    );
  }

  async findToken(scope: Scope, secretHash: string): Promise<TokenHolder | undefined> {
    const row = await firstRow<TokenRow>(scope, BY_TOKEN, [secretHash]);
    if (!row) return undefined;
    const scopes = row.scopes === null ? null : jsonOf<readonly Permission[]>(row.scopes);
    return { expiresOn: row.expiresOn, scopes, ...toHolder(row) };
  }
}
