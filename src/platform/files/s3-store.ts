import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { EvidenceConfig } from '../config/config';
import {
  ByteStore,
  BytesMissing,
  unavailable,
  type ByteRange,
  type StagedFile,
} from './byte-store';

const MISSING: ReadonlySet<unknown> = new Set(['NotFound', 'NoSuchKey']);
const isMissing = (error: unknown): boolean =>
  MISSING.has((error as { name?: unknown } | null)?.name);

const refuse = (error: unknown): never => {
  throw unavailable(error);
};

/** Files in a bucket that speaks S3. An object is there whole or not at all, so one request per file is enough. */
export class S3Store extends ByteStore {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor({ bucket, endpoint, region }: Extract<EvidenceConfig, { kind: 's3' }>) {
    super();
    this.bucket = bucket;
    this.client = new S3Client({
      region,
      ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
      // Servers other than Amazon's do not all know the newer checksums; the hash is the name anyway.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  async place({ path, hash, size }: StagedFile): Promise<void> {
    const what = { ...this.named(hash), Body: createReadStream(path), ContentLength: size };
    await this.client.send(new PutObjectCommand(what)).catch(refuse);
  }

  async has(hash: string): Promise<boolean> {
    try {
      await this.client.send(new HeadObjectCommand(this.named(hash)));
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw unavailable(error);
    }
  }

  async open(hash: string, range?: ByteRange): Promise<Readable> {
    const part = range ? { Range: `bytes=${String(range.start)}-${String(range.end)}` } : {};
    try {
      const { Body } = await this.client.send(
        new GetObjectCommand({ ...this.named(hash), ...part }),
      );
      if (!Body) throw new BytesMissing(hash);
      return Body as Readable;
    } catch (error) {
      if (isMissing(error)) throw new BytesMissing(hash);
      throw error instanceof BytesMissing ? error : unavailable(error);
    }
  }

  async remove(hash: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.named(hash))).catch(refuse);
  }

  close(): void {
    this.client.destroy();
  }

  private named(hash: string) {
    return { Bucket: this.bucket, Key: `${hash.slice(0, 2)}/${hash}` };
  }
}
