import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { dayIn, type CalendarDate } from '../../../kernel/calendar-date';
import type { DueItem } from '../../../kernel/due';
import { Ids } from '../../../platform/clock/ids';
import { CONFIG, type Config } from '../../../platform/config/config';
import type { Transaction } from '../../../platform/database/transaction';
import { DailyJobs, type DailyJob } from '../../../platform/jobs/daily-jobs';
import { fallsTo } from '../domain/duty';
import { noticeFor, noticesGiven, type Notice } from '../domain/notice';
import { DigestRepository } from '../persistence/digest.repository';
import { NoticeRepository } from '../persistence/notice.repository';
import { Watchers, type Recipient } from '../persistence/watchers';
import { DeadlineQueries } from './deadline-queries';

/** Once a day, everybody is reminded of what falls to them and is due soon, due, or overdue: of each once. */
@Injectable()
export class GiveNotices implements DailyJob, OnModuleInit {
  readonly name = 'give-notices';

  constructor(
    private readonly jobs: DailyJobs,
    private readonly ids: Ids,
    private readonly queries: DeadlineQueries,
    private readonly watchers: Watchers,
    private readonly notices: NoticeRepository,
    private readonly digests: DigestRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.jobs.add(this);
  }

  async run(tx: Transaction): Promise<void> {
    const items = await this.queries.items(tx, tx.actor, tx.now);
    const near = byMission(items.filter(({ status }) => status !== 'later'));
    const people = await this.watchers.members(tx);
    const wanted = people.flatMap((person) => this.noticesFor(person, near));
    const given = await this.notices.insertNew(tx, wanted);
    const today = dayIn('UTC', tx.now);
    if (this.config.mail) await this.makeDigests(tx, today, given);
    if (given.length > 0) tx.record(noticesGiven(today, given.length));
  }

  private noticesFor(person: Recipient, near: ReadonlyMap<string, readonly DueItem[]>) {
    return [...person.memberships.keys()]
      .flatMap((missionId) => near.get(missionId) ?? [])
      .filter((item) => fallsTo(person, item))
      .flatMap((item) => noticeFor(person.id, item) ?? [])
      .map((notice) => ({ ...notice, id: this.ids.next() }));
  }

  private async makeDigests(
    tx: Transaction,
    day: CalendarDate,
    given: readonly Pick<Notice, 'id' | 'userId'>[],
  ): Promise<void> {
    const people = [...new Set(given.map(({ userId }) => userId))];
    const digests = people.map((userId) => ({ id: this.ids.next(), userId, day }));
    await this.digests.insert(tx, digests);
    for (const { id, userId } of digests) {
      const own = given.filter((notice) => notice.userId === userId);
      await this.notices.putIntoDigest(tx, id, own);
    }
  }
}

function byMission(items: readonly DueItem[]): ReadonlyMap<string, readonly DueItem[]> {
  const groups = new Map<string, DueItem[]>();
  for (const item of items) {
    const group = groups.get(item.missionId);
    if (group) group.push(item);
    else groups.set(item.missionId, [item]);
  }
  return groups;
}
