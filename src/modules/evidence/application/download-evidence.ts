import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Readable } from 'node:stream';
import type { Actor } from '../../../kernel/actor';
import { Reader } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { ByteStore, BytesMissing, type ByteRange } from '../../../platform/files/byte-store';
import { LOGGER } from '../../../platform/logging/logger';
import { contentOf, type Evidence, type EvidenceContent } from '../domain/evidence';
import { EvidenceBytesMissing } from '../domain/evidence.errors';
import { evidenceDownloaded } from '../domain/evidence.events';
import { EvidenceRepository } from '../persistence/evidence.repository';
import { EvidenceContext } from './evidence-context';

/** A content that somebody may read. */
export interface Readied {
  readonly evidence: Evidence;
  readonly content: EvidenceContent;
}

/** Hands out contents, and notes who took what. No download waits for the note. */
@Injectable()
export class DownloadEvidence implements BeforeApplicationShutdown {
  private readonly noting = new Set<Promise<void>>();

  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly store: ByteStore,
    private readonly context: EvidenceContext,
    private readonly evidence: EvidenceRepository,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** The newest content, or one of those before it. */
  async ready(actor: Actor, id: string, number?: number): Promise<Readied> {
    const { evidence } = await this.context.seen(this.reader, actor, id);
    if (number === undefined) return { evidence, content: contentOf(evidence) };
    return { evidence, content: await this.evidence.content(this.reader, id, number) };
  }

  /** The bytes, or a part of them, with a note in the journal. */
  async open(actor: Actor, { evidence, content }: Readied, part?: ByteRange): Promise<Readable> {
    const stream = await this.read(content, part);
    const range = part ? `${part.start}-${part.end}` : null;
    const note = this.unitOfWork
      .run(actor, (tx) => {
        tx.record(evidenceDownloaded(evidence, content, range));
        return Promise.resolve();
      })
      .catch((error: unknown) => {
        this.logger.error({ err: error, id: evidence.id }, 'A download could not be noted');
      })
      .finally(() => this.noting.delete(note));
    this.noting.add(note);
    return stream;
  }

  /** Waits until every download is noted. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.noting);
  }

  private async read({ hash }: EvidenceContent, part?: ByteRange): Promise<Readable> {
    try {
      return await this.store.open(hash, part);
    } catch (error) {
      if (!(error instanceof BytesMissing)) throw error;
      throw new EvidenceBytesMissing('Ask the administrator: the store has lost this content.');
    }
  }
}
