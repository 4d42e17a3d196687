import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { ByteStore, type StagedFile } from '../../../platform/files/byte-store';
import { Staging } from '../../../platform/files/staging';
import { EvidenceRepository } from '../persistence/evidence.repository';

/**
 * Keeps the bytes of a file while some work makes a document of it, so that there is no document without bytes and no
 * bytes without a document. The same bytes may come from several people at once, and from several instances: whoever
 * takes bytes back looks afterwards whether somebody relies on them, and whoever made a document looks afterwards
 * whether they are still there. Each still has the staged file, and puts it back.
 */
@Injectable()
export class KeepBytes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: ByteStore,
    private readonly staging: Staging,
    private readonly evidence: EvidenceRepository,
  ) {}

  async during<T>(staged: StagedFile, work: () => Promise<T>): Promise<T> {
    try {
      const isNew = !(await this.isRelied(staged));
      if (isNew) await this.store.place(staged);
      const result = await this.undoing(isNew ? staged : undefined, work);
      if (!(await this.store.has(staged.hash))) await this.store.place(staged);
      return result;
    } finally {
      await this.staging.discard(staged);
    }
  }

  private async undoing<T>(placed: StagedFile | undefined, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (placed) await this.takeBack(placed);
      throw error;
    }
  }

  private async takeBack(staged: StagedFile): Promise<void> {
    await this.store.remove(staged.hash);
    if (await this.isRelied(staged)) await this.store.place(staged);
  }

  /** Asked in a unit, although it writes nothing: the reader may be a replica that does not know the document yet. */
  private isRelied({ hash }: StagedFile): Promise<boolean> {
    return this.unitOfWork.run(systemActor('evidence'), (tx) => this.evidence.holds(tx, hash));
  }
}
