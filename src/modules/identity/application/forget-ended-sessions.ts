import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction';
import { DailyJobs, type DailyJob } from '../../../platform/jobs/daily-jobs';
import { Sessions } from '../persistence/sessions';
import { SignInAttempts } from '../persistence/sign-in-attempts';

/** Longer than any lock-out after wrong passwords. */
const ATTEMPTS_KEPT_MS = 7 * 86_400_000;

/** Once a day, sessions that have ended and attempts that block nobody any more are forgotten. */
@Injectable()
export class ForgetEndedSessions implements DailyJob, OnModuleInit {
  readonly name = 'forget-ended-sessions';

  constructor(
    private readonly jobs: DailyJobs,
    private readonly sessions: Sessions,
    private readonly attempts: SignInAttempts,
  ) {}

  onModuleInit(): void {
    this.jobs.add(this);
  }

  async run(tx: Transaction): Promise<void> {
    await this.sessions.removeExpired(tx);
    await this.attempts.removeBefore(tx, new Date(tx.now.getTime() - ATTEMPTS_KEPT_MS));
  }
}
