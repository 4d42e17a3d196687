import { Inject, Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { CONFIG, type Config } from '../../../platform/config/config';
import type { StagedFile } from '../../../platform/files/byte-store';
import { Staging, TooManyBytes } from '../../../platform/files/staging';
import { EvidenceTooLarge } from '../domain/evidence.errors';
import { FILE_KINDS } from '../domain/file-kind';
import { safeName } from '../domain/file-name';
import { inspectFile } from './inspect-file';

/** A file that came in, found to be what its name says, and waits in the temporary place. */
export interface ReceivedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly staged: StagedFile;
}

const MEBIBYTE = 1024 * 1024;

/** Takes files in before anything is known of them but their name. */
@Injectable()
export class IncomingFiles {
  constructor(
    private readonly staging: Staging,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Refuses a file for its name, its size or its content; then nothing stays of it. */
  async take(file: {
    readonly fileName: string;
    readonly stream: Readable;
  }): Promise<ReceivedFile> {
    const { fileName, promised } = safeName(file.fileName);
    const staged = await this.receive(file.stream);
    try {
      const kind = await inspectFile(staged.path, promised);
      return { fileName, mediaType: FILE_KINDS[kind].mediaType, staged };
    } catch (error) {
      await this.staging.discard(staged);
      throw error;
    }
  }

  digestOf({ fileName, staged }: ReceivedFile): string {
    return `${staged.hash} ${fileName}`;
  }

  putBack({ staged }: ReceivedFile): Promise<void> {
    return this.staging.discard(staged);
  }

  private async receive(stream: Readable): Promise<StagedFile> {
    const most = this.config.evidenceLimit;
    try {
      return await this.staging.receive(stream, most);
    } catch (error) {
      if (!(error instanceof TooManyBytes)) throw error;
      const mebibytes = String(most / MEBIBYTE);
      throw new EvidenceTooLarge(`A file has at most ${mebibytes} MiB here.`, {
        facts: { mostBytes: most },
      });
    }
  }
}
