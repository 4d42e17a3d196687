import { Injectable } from '@nestjs/common';
import type { Listing } from '../../../kernel/page';
import type { Language } from '../../../kernel/localized-text';
import { Conditions } from '../../../platform/database/conditions';
import { listing } from '../../../platform/database/listing';
import {
  containing,
  containsText,
  execute,
  firstRow,
  forUpdate,
  instantOf,
  placeholders,
  rows,
} from '../../../platform/database/sql';
import { stale } from '../../../platform/database/stale';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import { violates } from '../../../platform/database/violation';
import type { User } from '../domain/user';
import { EmailTaken, UserNotFound } from '../domain/user.errors';

export interface UserFilter {
  readonly q?: string;
  readonly administrator?: boolean;
  readonly disabled?: boolean;
  readonly organizationId?: string;
}

/** What signing in needs to know of an account. */
export interface StoredPassword {
  readonly user: User;
  readonly passwordHash: string | null;
}

interface UserRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly organizationId: string | null;
  readonly administrator: boolean | number;
  readonly disabledAt: Date | string | null;
  readonly createdAt: Date | string;
  readonly version: number;
}

const COLUMNS =
  '"id", "name", "email", "language", "organizationId", "administrator", "disabledAt", "createdAt", "version"';
const SELECT = `select ${COLUMNS} from "user_account"`;
const EMAIL = { name: 'user_account_email', columns: 'user_account.email' };

function toUser(row: UserRow): User {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    language: row.language,
    organizationId: row.organizationId,
    administrator: Boolean(row.administrator),
    disabledAt: row.disabledAt === null ? null : instantOf(row.disabledAt),
    createdAt: instantOf(row.createdAt),
    version: row.version,
  };
}

const LIST = {
  columns: COLUMNS,
  from: '"user_account"',
  id: '"id"',
  sortable: {
    name: { sql: '"name"' },
    email: { sql: '"email"' },
    createdAt: { sql: '"createdAt"' },
  },
  defaultSort: [{ field: 'name', descending: false }],
  toItem: toUser,
} as const;

@Injectable()
export class Users {
  async get(scope: Scope, id: string): Promise<User> {
    const row = await firstRow<UserRow>(scope, `${SELECT} where "id" = ?`, [id]);
    if (!row) throw new UserNotFound('No account has this id.');
    return toUser(row);
  }

  /** As `get`; nobody else changes the account before the unit ends. */
  async getForUpdate(tx: Transaction, id: string): Promise<User> {
    await rows(tx, `select 1 from "user_account" where "id" = ?${forUpdate(tx)}`, [id]);
    return this.get(tx, id);
  }

  async findPassword(scope: Scope, email: string): Promise<StoredPassword | undefined> {
    const row = await firstRow<UserRow & { passwordHash: string | null }>(
      scope,
      `select ${COLUMNS}, "passwordHash" from "user_account" where "email" = ?`,
      [email],
    );
    return row && { user: toUser(row), passwordHash: row.passwordHash };
  }

  /** The names of people by their ids; an id that is nobody's is left out. */
  async names(scope: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return new Map();
    const found = await rows<{ id: string; name: string }>(
      scope,
      `select "id", "name" from "user_account" where "id" in ${placeholders(wanted.length)}`,
      wanted,
    );
    return new Map(found.map(({ id, name }) => [id, name]));
  }

  list(scope: Scope, filter: UserFilter): Listing<User> {
    const conditions = new Conditions()
      .equal('"administrator"', filter.administrator)
      .equal('"organizationId"', filter.organizationId);
    if (filter.disabled !== undefined)
      conditions.add(`"disabledAt" is ${filter.disabled ? 'not ' : ''}null`);
    if (filter.q !== undefined) {
      const words = containing(filter.q);
      const columns = ['"name"', '"email"'].map((column) => containsText(scope, column));
      conditions.add(`(${columns.join(' or ')})`, words, words);
    }
    return listing(scope, LIST, conditions);
  }

  async isEmpty(scope: Scope): Promise<boolean> {
    return (await firstRow(scope, 'select 1 from "user_account" limit 1')) === undefined;
  }

  async organizationExists(scope: Scope, id: string): Promise<boolean> {
    const query = 'select 1 from "organization" where "id" = ?';
    return (await firstRow(scope, query, [id])) !== undefined;
  }

  /** Holds them until the unit ends: two who take the role from each other must not both succeed. */
  async countActiveAdministrators(tx: Transaction): Promise<number> {
    const active = await rows(
      tx,
      `select "id" from "user_account" where "administrator" = ? and "disabledAt" is null order by "id"${forUpdate(tx)}`,
      [true],
    );
    return active.length;
  }

  /** Throws EmailTaken. */
  async insert(tx: Transaction, user: User, passwordHash: string | null): Promise<void> {
    const { id, name, email, language, organizationId, administrator, createdAt } = user;
    await refusingTakenEmail(email, () =>
      execute(
        tx,
        `insert into "user_account" ("id", "name", "email", "passwordHash", "language", "organizationId",
          "administrator", "disabledAt", "createdAt") values ${placeholders(9)}`,
        [
          id,
          name,
          email,
          passwordHash,
          language,
          organizationId,
          administrator,
          user.disabledAt,
          createdAt,
        ],
      ),
    );
  }

  /** Throws EmailTaken, and Stale when `user.version` is not the version that stands. A new password hash is set only when given. */
  async update(tx: Transaction, user: User, passwordHash?: string): Promise<void> {
    const { id, version } = user;
    const changed = await refusingTakenEmail(user.email, () =>
      execute(
        tx,
        `update "user_account" set "name" = ?, "email" = ?, "language" = ?, "organizationId" = ?,
          "administrator" = ?, "disabledAt" = ?, "passwordHash" = coalesce(?, "passwordHash"),
          "version" = "version" + 1, "accessVersion" = "accessVersion" + 1
          where "id" = ? and "version" = ?`,
        [
          user.name,
          user.email,
          user.language,
          user.organizationId,
          user.administrator,
          user.disabledAt,
          passwordHash ?? null,
          id,
          version,
        ],
      ),
    );
    if (changed === 0) throw await stale(tx, { kind: 'user', id });
  }
}

async function refusingTakenEmail(email: string, write: () => Promise<number>): Promise<number> {
  try {
    return await write();
  } catch (error) {
    if (!violates(error, EMAIL)) throw error;
    const detail = `${email} belongs to another account`;
    throw new EmailTaken(`${detail}.`, {
      errors: [{ pointer: '#/email', code: 'taken', detail }],
    });
  }
}
