import { parentPort } from 'node:worker_threads';
import type { Job, JobDone } from './order';
import { render } from './render';

const answer = (done: JobDone): void => parentPort?.postMessage(done);

parentPort?.on('message', ({ id, order }: Job) => {
  render(order).then(
    (bytes) => answer({ id, bytes: Uint8Array.from(bytes) }),
    (error: unknown) =>
      answer({
        id,
        failure: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
  );
});
