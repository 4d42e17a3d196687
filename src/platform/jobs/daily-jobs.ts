import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { hostname } from 'node:os';
import type { Logger } from 'pino';
import { systemActor } from '../../kernel/actor';
import { addDays, dayIn } from '../../kernel/calendar-date';
import { Clock } from '../clock/clock';
import type { Transaction } from '../database/transaction';
import { UnitOfWork } from '../database/unit-of-work';
import { KEY_KEPT_DAYS, forgetAnswers } from '../idempotency/idempotency-key';
import { LOGGER } from '../logging/logger';
import { forgetLeases, takeLease } from './leases';

/** Work that is done once a day by one instance, in one unit together with its lease: what fails is tried again. */
export interface DailyJob {
  readonly name: string;
  run(tx: Transaction): Promise<void>;
}

const BETWEEN_LOOKS_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** Runs what is due, from when the server begins to listen until it ends. */
@Injectable()
export class DailyJobs implements BeforeApplicationShutdown {
  private readonly jobs: DailyJob[] = [FORGET_ANSWERS, FORGET_LEASES];
  private readonly followUps: (() => Promise<void>)[] = [];
  private readonly me = `${hostname()}:${String(process.pid)}`.slice(0, 100);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  add(job: DailyJob): void {
    this.jobs.push(job);
  }

  /** Work that follows every look at what is due, once an hour; each instance does it, and it says itself what is still to do. */
  addFollowUp(work: () => Promise<void>): void {
    this.followUps.push(work);
  }

  start(): void {
    const look = (): void => {
      this.running = this.runDue();
    };
    look();
    this.timer = setInterval(look, BETWEEN_LOOKS_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Does every job whose day has come and that nobody has taken. */
  async runDue(): Promise<void> {
    const today = dayIn('UTC', this.clock.now());
    for (const job of this.jobs) {
      try {
        await this.unitOfWork.run(systemActor(`daily job: ${job.name}`), async (tx) => {
          if (await takeLease(tx, job.name, today, this.me)) await job.run(tx);
        });
      } catch (error) {
        this.logger.error({ err: error, job: job.name }, 'A daily job failed');
      }
    }
    for (const work of this.followUps)
      await work().catch((error: unknown) => {
        this.logger.error({ err: error }, 'What follows the daily jobs failed');
      });
  }
}

const FORGET_ANSWERS: DailyJob = {
  name: 'forget-idempotency-keys',
  async run(tx) {
    await forgetAnswers(tx, new Date(tx.now.getTime() - KEY_KEPT_DAYS * DAY_MS));
  },
};

const LEASES_KEPT_DAYS = 30;

const FORGET_LEASES: DailyJob = {
  name: 'forget-leases',
  run: (tx) => forgetLeases(tx, addDays(dayIn('UTC', tx.now), -LEASES_KEPT_DAYS)),
};
