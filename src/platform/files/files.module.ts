import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ids } from '../clock/ids';
import { CONFIG, type Config, type EvidenceConfig } from '../config/config';
import { ByteStore } from './byte-store';
import { FolderStore } from './folder-store';
import { S3Store } from './s3-store';
import { INCOMING, Staging } from './staging';

const storeFor = ({ evidence }: Config): ByteStore =>
  evidence.kind === 's3' ? new S3Store(evidence) : new FolderStore(resolve(evidence.folder));

/** In a folder store the temporary place is on the same disk, so that keeping a file costs nothing. */
const stagingFolder = (evidence: EvidenceConfig): string =>
  evidence.kind === 's3'
    ? join(tmpdir(), `octant-${INCOMING}-${evidence.bucket}`)
    : join(resolve(evidence.folder), INCOMING);

/** Where files come in and where they are kept. */
@Global()
@Module({
  providers: [
    { provide: ByteStore, inject: [CONFIG], useFactory: storeFor },
    {
      provide: Staging,
      inject: [CONFIG, Ids],
      useFactory: ({ evidence }: Config, ids: Ids) => new Staging(stagingFolder(evidence), ids),
    },
  ],
  exports: [ByteStore, Staging],
})
export class FilesModule implements OnApplicationShutdown {
  constructor(@Inject(ByteStore) private readonly store: ByteStore) {}

  onApplicationShutdown(): void {
    if (this.store instanceof S3Store) this.store.close();
  }
}
