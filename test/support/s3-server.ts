import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import type { EvidenceConfig } from '../../src/platform/config/config';

/** A server that speaks S3, with one bucket. */
export class S3Server {
  private constructor(
    private readonly server: S3rver,
    private readonly folder: string,
    readonly evidence: EvidenceConfig,
  ) {}

  static async start(): Promise<S3Server> {
    const folder = mkdtempSync(join(tmpdir(), 'octant-s3-'));
    process.env.AWS_ACCESS_KEY_ID = 'S3RVER';
    process.env.AWS_SECRET_ACCESS_KEY = 'S3RVER';
    const bucket = `evidence-${String(process.pid)}`;
    const server = new S3rver({
      port: 0,
      address: '127.0.0.1',
      silent: true,
      directory: folder,
      configureBuckets: [{ name: bucket }],
    });
    const { port } = await server.run();
    const endpoint = `http://127.0.0.1:${String(port)}`;
    return new S3Server(server, folder, { kind: 's3', bucket, region: 'us-east-1', endpoint });
  }

  /** Stopping it again does nothing. */
  async stop(): Promise<void> {
    if (!existsSync(this.folder)) return;
    await this.server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
