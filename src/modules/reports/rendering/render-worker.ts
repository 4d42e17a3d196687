import { parentPort } from 'node:worker_threads';
import type { Job, JobNews } from './order';
import { render } from './render';

const tell = (news: JobNews): void => parentPort?.postMessage(news);

parentPort?.on('message', ({ id, order }: Job) => {
  render(order, (progress) => tell({ id, progress })).then(
    (bytes) => tell({ id, bytes: Uint8Array.from(bytes) }),
    (error: unknown) =>
      tell({
        id,
        failure: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
  );
});
