import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { systemActor } from '../../../kernel/actor';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { LOGGER } from '../../../platform/logging/logger';
import { isDueForTouch, sessionExpiry } from '../domain/session';
import type { SessionHolder } from '../persistence/credentials';
import { Sessions } from '../persistence/sessions';

/** Moves the end of a session as it is used. No request waits for it. */
@Injectable()
export class SessionTouch implements BeforeApplicationShutdown {
  private readonly underWay = new Map<string, Promise<void>>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: Sessions,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  note(session: SessionHolder, now: Date): void {
    const { sessionId } = session;
    if (!isDueForTouch(session.usedAt, now) || this.underWay.has(sessionId)) return;
    const work = this.touch(session)
      .catch((error: unknown) => {
        this.logger.warn({ err: error }, 'The use of a session could not be noted');
      })
      .finally(() => this.underWay.delete(sessionId));
    this.underWay.set(sessionId, work);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.underWay.values());
  }

  private touch({ sessionId, createdAt }: SessionHolder): Promise<void> {
    return this.unitOfWork.run(systemActor('sessions'), (tx) =>
      this.sessions.touch(tx, sessionId, tx.now, sessionExpiry(createdAt, tx.now)),
    );
  }
}
