import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { Logger } from 'pino';
import { systemActor } from '../../../kernel/actor';
import { Clock } from '../../../platform/clock/clock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { ByteStore, type StagedFile } from '../../../platform/files/byte-store';
import { Staging } from '../../../platform/files/staging';
import { LOGGER } from '../../../platform/logging/logger';
import { EvidenceRepository } from '../persistence/evidence.repository';

const HOUR_MS = 3_600_000;

/** Removes what uploads left behind that were cut off with their process: at the start, and every hour. */
@Injectable()
export class SweepUploads implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: ByteStore,
    private readonly staging: Staging,
    private readonly evidence: EvidenceRepository,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.attempt();
    this.timer = setInterval(() => void this.attempt(), HOUR_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Answers how many files were left behind. */
  async execute(): Promise<number> {
    const left = await this.staging.left(this.clock.now());
    for (const file of left) {
      if (file.staged) await this.takeBack(file.staged);
      await this.staging.remove(file);
    }
    return left.length;
  }

  /** Its bytes may be kept already, without a document that tells of them. */
  private async takeBack(staged: StagedFile): Promise<void> {
    if (await this.isRelied(staged)) return;
    await this.store.remove(staged.hash);
    // Somebody who sent the same bytes meanwhile may have found them there, and made a document of them.
    if (await this.isRelied(staged)) await this.store.place(staged);
  }

  /** Asked in a unit, although it writes nothing: the reader may be a replica that does not know the document yet. */
  private isRelied({ hash }: StagedFile): Promise<boolean> {
    return this.unitOfWork.run(systemActor('evidence'), (tx) => this.evidence.holds(tx, hash));
  }

  private async attempt(): Promise<void> {
    try {
      const count = await this.execute();
      if (count > 0) this.logger.info({ count }, 'Uploads that were cut off have been removed');
    } catch (error) {
      this.logger.warn({ err: error }, 'Uploads that were cut off could not be removed');
    }
  }
}
