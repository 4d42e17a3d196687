import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { pid } from 'node:process';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Ids } from '../clock/ids';
import { unavailable, type StagedFile } from './byte-store';

/** More came than was allowed; what had come is gone again. */
export class TooManyBytes extends Error {}

/** A file that a process left behind in the temporary place. */
export interface LeftFile {
  readonly path: string;
  /** The file with the hash under which its bytes may have been kept; undefined when it never came in whole. */
  readonly staged: StagedFile | undefined;
}

/** The name of the temporary place within a folder store. */
export const INCOMING = 'incoming';

const HOST = hostname().replaceAll(/[^\w.-]/g, '_');
const OWNER = `${HOST}~${String(pid)}`;
const DAY_MS = 86_400_000;

/**
 * The temporary place: a file comes in here while its bytes are counted and hashed. The name of a file says which
 * process works on it (`host~pid~id`) and, once its bytes are about to be kept, under which hash, so that whoever
 * sweeps later can take back what was never finished.
 */
export class Staging {
  private readonly mine = new Set<string>();

  constructor(
    private readonly folder: string,
    private readonly ids: Ids,
  ) {}

  /** Takes a stream in whole. Throws TooManyBytes; whatever goes wrong, nothing stays behind. */
  async receive(source: Readable, mostBytes: number): Promise<StagedFile> {
    await mkdir(this.folder, { recursive: true });
    const name = `${OWNER}~${this.ids.next()}`;
    const path = join(this.folder, name);
    this.mine.add(name);
    const hash = createHash('sha256');
    let size = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        hash.update(chunk);
        if (size > mostBytes) done(new TooManyBytes());
        else done(null, chunk);
      },
    });
    try {
      await pipeline(source, measure, createWriteStream(path, { flags: 'wx', flush: true }));
      return await this.named({ path, hash: hash.digest('hex'), size }, name);
    } catch (error) {
      await this.forget(name, path);
      throw isFull(error) ? unavailable(error) : error;
    }
  }

  /** Removes what was left behind. */
  async remove({ path }: LeftFile): Promise<void> {
    await rm(path, { force: true });
  }

  async discard({ path, hash }: StagedFile): Promise<void> {
    await this.forget(path.slice(this.folder.length + 1, -hash.length - 1), path);
    await rm(`${path}.copy`, { force: true });
  }

  /** What was left behind: by a process of this machine that is no more, or by anybody a day ago. */
  async left(now: Date): Promise<readonly LeftFile[]> {
    const found: LeftFile[] = [];
    for (const name of await this.names()) {
      const path = join(this.folder, name);
      const [, , id = '', hash] = name.split('~');
      if (this.mine.has(`${OWNER}~${id}`)) continue;
      if (isOrphan(name) || (await isOld(path, now)))
        found.push({ path, staged: await wholeFile(path, hash) });
    }
    return found;
  }

  private async named(staged: StagedFile, name: string): Promise<StagedFile> {
    const path = join(this.folder, `${name}~${staged.hash}`);
    await rename(staged.path, path);
    return { ...staged, path };
  }

  private async forget(name: string, path: string): Promise<void> {
    await rm(path, { force: true });
    this.mine.delete(name);
  }

  private async names(): Promise<readonly string[]> {
    await mkdir(this.folder, { recursive: true });
    return readdir(this.folder);
  }
}

const FULL: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EROFS']);
const isFull = (error: unknown): boolean => FULL.has((error as { code?: unknown }).code);

/** Its process was on this machine and is no more. A process that bears our own number is an earlier one. */
function isOrphan(name: string): boolean {
  const [host, process = ''] = name.split('~');
  return host === HOST && (Number(process) === pid || !isAlive(Number(process)));
}

function isAlive(process: number): boolean {
  try {
    return globalThis.process.kill(process, 0);
  } catch (error) {
    return (error as { code?: unknown }).code === 'EPERM';
  }
}

/** Only a file that came in whole is called by its hash, and a copy of one, which may be half, by something more. */
async function wholeFile(path: string, hash = ''): Promise<StagedFile | undefined> {
  const found = hash.length === 64 ? await stat(path).catch(() => undefined) : undefined;
  return found && { path, hash, size: found.size };
}

async function isOld(path: string, now: Date): Promise<boolean> {
  try {
    return now.getTime() - (await stat(path)).mtimeMs > DAY_MS;
  } catch {
    return false;
  }
}
