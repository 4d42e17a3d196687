import { open, type FileHandle } from 'node:fs/promises';

/** A file of which parts are read in any order. */
export interface FileBytes {
  readonly size: number;
  /** The bytes from `at` on; fewer than `length` where the file ends. */
  read(at: number, length: number): Promise<Buffer>;
}

class OpenFile implements FileBytes {
  constructor(
    private readonly handle: FileHandle,
    readonly size: number,
  ) {}

  async read(at: number, length: number): Promise<Buffer> {
    const within = Math.max(0, Math.min(length, this.size - at));
    const buffer = Buffer.alloc(within);
    const { bytesRead } = await this.handle.read(buffer, 0, within, at);
    return buffer.subarray(0, bytesRead);
  }
}

/** Lends a file to some work, and closes it when that is done. */
export async function withFile<T>(
  path: string,
  work: (bytes: FileBytes) => Promise<T>,
): Promise<T> {
  const handle = await open(path);
  try {
    return await work(new OpenFile(handle, (await handle.stat()).size));
  } finally {
    await handle.close();
  }
}
