import type { Language } from '../../../kernel/localized-text';
import { LastAdministrator, OwnAdministratorRole } from './user.errors';

/** A person with an account. */
export interface User {
  readonly id: string;
  readonly name: string;
  /** In lower case. */
  readonly email: string;
  readonly language: Language;
  readonly organizationId: string | null;
  readonly administrator: boolean;
  readonly disabledAt: Date | null;
  readonly createdAt: Date;
  readonly version: number;
}

export type NewUser = Pick<
  User,
  'name' | 'email' | 'language' | 'organizationId' | 'administrator'
>;

/** What may be changed of an account; what is absent stays. */
export interface UserChange {
  readonly name?: string;
  readonly email?: string;
  readonly language?: Language;
  readonly organizationId?: string | null;
  readonly administrator?: boolean;
  readonly disabled?: boolean;
}

/** The one role that belongs to an account; the others are given in a mission. */
export const ACCOUNT_ROLES = ['administrator'] as const;
export type AccountRole = (typeof ACCOUNT_ROLES)[number];

export const isAdministrator = (roles: readonly AccountRole[]): boolean =>
  roles.includes('administrator');
export const rolesOf = ({ administrator }: Pick<User, 'administrator'>): readonly AccountRole[] =>
  administrator ? ['administrator'] : [];

export const normalEmail = (email: string): string => email.trim().toLowerCase();

const isActiveAdministrator = (user: User): boolean =>
  user.administrator && user.disabledAt === null;

/** The account after a change. An account that is disabled already keeps the moment when that happened. */
export function changeUser(user: User, change: UserChange, now: Date): User {
  const { disabled, ...fields } = change;
  const email = normalEmail(change.email ?? user.email);
  if (disabled === undefined) return { ...user, ...fields, email };
  return { ...user, ...fields, email, disabledAt: disabled ? (user.disabledAt ?? now) : null };
}

/** Nobody locks themselves out, and somebody who manages accounts is always left. */
export function assertAdministrationSurvives(
  actorId: string,
  before: User,
  after: User,
  activeAdministrators: number,
): void {
  if (!isActiveAdministrator(before) || isActiveAdministrator(after)) return;
  if (before.id === actorId)
    throw new OwnAdministratorRole('Ask another administrator to change your own account.');
  if (activeAdministrators <= 1)
    throw new LastAdministrator('Make somebody else an administrator first.');
}
