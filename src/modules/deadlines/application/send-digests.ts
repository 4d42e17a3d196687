import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Logger } from 'pino';
import { systemActor } from '../../../kernel/actor';
import { Clock } from '../../../platform/clock/clock';
import { CONFIG, type Config } from '../../../platform/config/config';
import { Reader } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { DailyJobs } from '../../../platform/jobs/daily-jobs';
import { LOGGER } from '../../../platform/logging/logger';
import { Mailer, type Delivery } from '../../../platform/mail/mailer';
import { composeDigest, itemsNoticed } from '../domain/digest';
import { DigestRepository, type Digest, type DigestState } from '../persistence/digest.repository';
import { NoticeRepository } from '../persistence/notice.repository';
import { Watchers, type Recipient } from '../persistence/watchers';
import { DeadlineQueries } from './deadline-queries';

/** One an hour: after a day, who has not been reached will not be. */
const MOST_ATTEMPTS = 24;

/** Sends what waits to be sent, each message once: it is taken in one unit, sent in none, and settled in another. */
@Injectable()
export class SendDigests implements OnModuleInit {
  constructor(
    private readonly jobs: DailyJobs,
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
    private readonly queries: DeadlineQueries,
    private readonly watchers: Watchers,
    private readonly notices: NoticeRepository,
    private readonly digests: DigestRepository,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    if (this.config.mail) this.jobs.addFollowUp(() => this.sendAll());
  }

  private async sendAll(): Promise<void> {
    const waiting = await this.digests.waiting(this.reader);
    if (waiting.length === 0 || !(await this.mailer.isReady())) return;
    for (const digest of waiting) await this.send(digest);
  }

  private async send(digest: Digest): Promise<void> {
    if (!(await this.move(digest, 'waiting', 'sending'))) return;
    const outcome = await this.deliver(digest).catch((error: unknown) => {
      this.logger.error({ err: error, digestId: digest.id }, 'A message could not be written');
      return 'refused' as const;
    });
    await this.move(digest, 'sending', NEXT[outcome](digest));
  }

  /** What is settled meanwhile, or is no longer this person's, is left out of the message. */
  private async deliver({ id, userId }: Digest): Promise<Delivery | 'needless'> {
    const person = await this.watchers.find(this.reader, userId);
    if (!person) return 'needless';
    const open = await this.openItems(person);
    const items = itemsNoticed(await this.notices.inDigest(this.reader, id), open);
    if (items.length === 0) return 'needless';
    const { subject, text, html } = composeDigest(person, items, this.config.baseUrl);
    return this.mailer.send({ id, to: person.email, subject, text, html });
  }

  private openItems(person: Recipient) {
    return this.queries.items(this.reader, person, this.clock.now(), { mine: true });
  }

  private async move(digest: Digest, from: DigestState, to: DigestState): Promise<boolean> {
    if (to === 'failed')
      this.logger.error({ digestId: digest.id }, 'A message was never delivered');
    return this.unitOfWork.run(systemActor('daily job: send-digests'), (tx) =>
      this.digests.move(tx, digest, from, to),
    );
  }
}

/** What becomes of a digest. Where nobody knows whether it arrived, it counts as sent: never twice. */
const NEXT: Readonly<Record<Delivery | 'needless', (digest: Digest) => DigestState>> = {
  delivered: () => 'sent',
  unknown: () => 'sent',
  needless: () => 'dropped',
  refused: ({ attempts }) => (attempts + 1 >= MOST_ATTEMPTS ? 'failed' : 'waiting'),
};
