import { constants } from 'node:fs';
import { copyFile, link, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { ByteStore, BytesMissing, type ByteRange, type StagedFile } from './byte-store';

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code;

/** Files in a folder of this machine, `ab/abcdef…`. */
export class FolderStore extends ByteStore {
  constructor(private readonly folder: string) {
    super();
  }

  async place({ path, hash }: StagedFile): Promise<void> {
    const to = this.pathOf(hash);
    await mkdir(dirname(to), { recursive: true });
    try {
      await link(path, to);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return;
      // Not every file system knows a second name for a file.
      await copyFile(path, `${path}.copy`, constants.COPYFILE_FICLONE);
      await rename(`${path}.copy`, to);
    }
  }

  async has(hash: string): Promise<boolean> {
    try {
      return (await stat(this.pathOf(hash))).isFile();
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return false;
      throw error;
    }
  }

  async open(hash: string, range?: ByteRange): Promise<Readable> {
    try {
      // Opened before the answer begins, so that a missing file is still a problem and not half an answer.
      const file = await open(this.pathOf(hash));
      return file.createReadStream(range ?? {});
    } catch (error) {
      if (codeOf(error) === 'ENOENT') throw new BytesMissing(hash);
      throw error;
    }
  }

  remove(hash: string): Promise<void> {
    return rm(this.pathOf(hash), { force: true });
  }

  private pathOf(hash: string): string {
    return join(this.folder, hash.slice(0, 2), hash);
  }
}
