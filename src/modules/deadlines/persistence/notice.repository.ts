import { Injectable } from '@nestjs/common';
import type { Listing } from '../../../kernel/page';
import { Conditions } from '../../../platform/database/conditions';
import { listing, type ListShape } from '../../../platform/database/listing';
import { execute, firstRow, instantOf, placeholders, rows } from '../../../platform/database/sql';
import type { SqlValue } from '../../../platform/database/statements';
import { stale } from '../../../platform/database/stale';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import type { Watcher } from '../domain/duty';
import type { NewNotice, Notice, NoticeKind, NoticeState } from '../domain/notice';
import { addKnown } from './known-missions';

type Instant = Date | string;
type NoticeRow = Omit<Notice, 'createdAt' | 'readAt'> & {
  readonly createdAt: Instant;
  readonly readAt: Instant | null;
};

export interface NoticeFilter {
  readonly state?: NoticeState;
  readonly kind?: readonly NoticeKind[];
}

const COLUMNS = [
  'id',
  'userId',
  'kind',
  'what',
  'subjectId',
  'missionId',
  'findingId',
  'reference',
  'step',
  'dueOn',
  'createdAt',
  'readAt',
  'version',
] as const satisfies (keyof Notice)[];
const SELECTED = COLUMNS.map((column) => `n."${column}"`).join(', ');
const FROM = '"notice" n left join "finding" f on f."id" = n."findingId"';
const KNOWN = {
  missionId: 'n."missionId"',
  issuedAt: 'f."issuedAt"',
  isOfNone: 'n."findingId" is null',
};

const toNotice = (row: NoticeRow): Notice => ({
  ...row,
  createdAt: instantOf(row.createdAt),
  readAt: row.readAt === null ? null : instantOf(row.readAt),
});

const SHAPE: ListShape<NoticeRow, Notice> = {
  columns: SELECTED,
  from: FROM,
  id: 'n."id"',
  sortable: { createdAt: { sql: 'n."createdAt"' }, dueOn: { sql: 'n."dueOn"' } },
  defaultSort: [{ field: 'createdAt', descending: true }],
  toItem: toNotice,
};

const INSERTED = [
  ...['id', 'userId', 'kind', 'what', 'subjectId', 'missionId', 'findingId', 'reference'],
  ...['step', 'dueOn', 'createdAt', 'version'],
];
const MOST = 200;

@Injectable()
export class NoticeRepository {
  list(scope: Scope, watcher: Watcher, { state, kind }: NoticeFilter): Listing<Notice> {
    const conditions = new Conditions().equal('n."userId"', watcher.id).in('n."kind"', kind);
    if (state !== undefined)
      conditions.add(`n."readAt" is ${state === 'unread' ? '' : 'not '}null`);
    return listing(scope, SHAPE, addKnown(conditions, watcher, KNOWN));
  }

  /** A notice to this person, while they may know what it is about. */
  async find(scope: Scope, watcher: Watcher, id: string): Promise<Notice | undefined> {
    const conditions = new Conditions().equal('n."id"', id).equal('n."userId"', watcher.id);
    addKnown(conditions, watcher, KNOWN);
    const query = `select ${SELECTED} from ${FROM}${conditions.where}`;
    const row = await firstRow<NoticeRow>(scope, query, conditions.values);
    return row && toNotice(row);
  }

  async update(tx: Transaction, { id, readAt, version }: Notice): Promise<void> {
    const changed = await execute(
      tx,
      'update "notice" set "readAt" = ?, "version" = "version" + 1 where "id" = ? and "version" = ?',
      [readAt, id, version],
    );
    if (changed === 0) throw await stale(tx, { kind: 'notice', id });
  }

  /** Marks what the actor has not read as read, as far as it was given until a moment; answers what was marked. */
  async readAll(tx: Transaction, until: Date): Promise<readonly Pick<Notice, 'id'>[]> {
    const query =
      'select "id" from "notice" where "userId" = ? and "readAt" is null and "createdAt" <= ?';
    const unread = await rows<Pick<Notice, 'id'>>(tx, query, [tx.actor.id, until]);
    await this.change(tx, unread, '"readAt" = ?, "version" = "version" + 1', tx.now);
    return unread;
  }

  /** Stores those that were never given; answers them. */
  async insertNew(
    tx: Transaction,
    notices: readonly (NewNotice & { readonly id: string })[],
  ): Promise<readonly Pick<Notice, 'id' | 'userId'>[]> {
    const stored: Pick<Notice, 'id' | 'userId'>[] = [];
    const names = INSERTED.map((name) => `"${name}"`).join(', ');
    for (let from = 0; from < notices.length; from += MOST) {
      const chunk = notices.slice(from, from + MOST);
      const marks = chunk.map(() => placeholders(INSERTED.length)).join(', ');
      const values = chunk.flatMap((one) => toValues(one, tx.now));
      const query = `insert into "notice" (${names}) values ${marks}
        on conflict ("userId", "what", "subjectId", "kind", "dueOn") do nothing returning "id", "userId"`;
      stored.push(...(await rows<Pick<Notice, 'id' | 'userId'>>(tx, query, values)));
    }
    return stored;
  }

  putIntoDigest(
    tx: Transaction,
    digestId: string,
    notices: readonly Pick<Notice, 'id'>[],
  ): Promise<void> {
    return this.change(tx, notices, '"digestId" = ?', digestId);
  }

  async inDigest(scope: Scope, digestId: string): Promise<readonly Notice[]> {
    const query = `select ${SELECTED} from "notice" n where n."digestId" = ? order by n."dueOn", n."reference", n."id"`;
    return (await rows<NoticeRow>(scope, query, [digestId])).map(toNotice);
  }

  private async change(
    tx: Transaction,
    notices: readonly Pick<Notice, 'id'>[],
    change: string,
    value: SqlValue,
  ): Promise<void> {
    for (let from = 0; from < notices.length; from += MOST) {
      const ids = notices.slice(from, from + MOST).map(({ id }) => id);
      const query = `update "notice" set ${change} where "id" in ${placeholders(ids.length)}`;
      await execute(tx, query, [value, ...ids]);
    }
  }
}

const toValues = (one: NewNotice & { readonly id: string }, now: Date) => [
  ...[one.id, one.userId, one.kind, one.what, one.subjectId, one.missionId, one.findingId],
  ...[one.reference, one.step, one.dueOn, now, 1],
];
