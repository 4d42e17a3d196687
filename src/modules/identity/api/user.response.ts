import type { Language } from '../../../kernel/localized-text';
import { rolesOf, type AccountRole, type User } from '../domain/user';

export class UserResponse {
  readonly id!: string;
  /** The person's name, as others see it. */
  readonly name!: string;
  /** What the person signs in with, in lower case. */
  readonly email!: string;
  /** The language of screens and reports for this person. */
  readonly language!: Language;
  /** The organization that the person works for. */
  readonly organizationId!: string | null;
  /** `administrator`, or nothing; the roles in missions are with the missions. */
  readonly roles!: readonly AccountRole[];
  /** Since when the person is locked out (RFC 3339, UTC); null for an account in use. */
  readonly disabledAt!: string | null;
  /** When the account was made (RFC 3339, UTC). */
  readonly createdAt!: string;
  /** Raised by every change; the ETag. */
  readonly version!: number;
}

export function toUserResponse(user: User): UserResponse {
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    language: user.language,
    organizationId: user.organizationId,
    roles: rolesOf(user),
    disabledAt: user.disabledAt?.toISOString() ?? null,
    createdAt: user.createdAt.toISOString(),
    version: user.version,
  };
}
