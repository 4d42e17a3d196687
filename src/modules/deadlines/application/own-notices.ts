import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import type { Listing } from '../../../kernel/page';
import { assertCurrent } from '../../../platform/database/stale';
import { Reader, type Scope } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { NoticeNotFound, NoticeTransitionUnknown } from '../domain/deadline.errors';
import { moveNotice, noticeMoved, type Notice, type NoticeState } from '../domain/notice';
import { NoticeRepository, type NoticeFilter } from '../persistence/notice.repository';

/** The reminders that a person got. */
@Injectable()
export class OwnNotices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly notices: NoticeRepository,
  ) {}

  list(actor: Actor, filter: NoticeFilter): Listing<Notice> {
    return this.notices.list(this.reader, actor, filter);
  }

  async get(actor: Actor, id: string, scope: Scope = this.reader): Promise<Notice> {
    const notice = await this.notices.find(scope, actor, id);
    if (!notice) throw new NoticeNotFound('You have no notice with this id.');
    return notice;
  }

  /** Marks as read what was given until a moment, or all; answers how many were unread. */
  readAll(actor: Actor, until: string | undefined): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      const read = await this.notices.readAll(tx, until === undefined ? tx.now : new Date(until));
      if (read.length === 0)
        throw new NoticeTransitionUnknown('You have no notice that you have not read.');
      for (const notice of read) tx.record(noticeMoved(notice, 'read'));
      return read.length;
    });
  }

  move(actor: Actor, id: string, version: number, to: NoticeState): Promise<Notice> {
    return this.unitOfWork.run(actor, async (tx) => {
      const notice = await this.get(actor, id, tx);
      await assertCurrent(tx, { ...notice, kind: 'notice' }, version);
      const moved = moveNotice(notice, to, tx.now);
      await this.notices.update(tx, moved);
      tx.record(noticeMoved(notice, to));
      return { ...moved, version: version + 1 };
    });
  }
}
