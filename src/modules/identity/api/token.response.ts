import type { Permission } from '../../../kernel/actor';
import type { MadeToken } from '../application/make-token';
import type { ApiToken } from '../domain/token';

export class TokenResponse {
  readonly id!: string;
  /** What the token is for. */
  readonly name!: string;
  /** What the token may do at most; null for everything that you may do. */
  readonly scopes!: readonly Permission[] | null;
  /** The last day (UTC) on which the token works. */
  readonly expiresOn!: string;
  /** When it was made (RFC 3339, UTC). */
  readonly createdAt!: string;
}

export class MadeTokenResponse extends TokenResponse {
  /** The token itself. It is shown this once; a repeated request with the same Idempotency-Key answers without it. */
  readonly token?: string;
}

const shown = ({ id, name, scopes, expiresOn, createdAt }: ApiToken) => ({
  id,
  name,
  scopes,
  expiresOn,
  createdAt: createdAt.toISOString(),
});

export function toTokenResponse(token: ApiToken): TokenResponse {
  return shown(token);
}

export function toMadeTokenResponse(made: MadeToken): MadeTokenResponse {
  return { ...shown(made), token: made.token };
}
