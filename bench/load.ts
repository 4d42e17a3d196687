import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface LoadRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
}

/** Bounded by time, or by a number of requests where each one is long. */
export interface LoadJob {
  readonly url: string;
  readonly token: string;
  readonly connections: number;
  readonly seconds: number;
  readonly amount?: number;
  readonly requests: LoadRequest[];
}

export interface LoadResult {
  readonly answers: number;
  readonly seconds: number;
  readonly statuses: Readonly<Record<number, number>>;
  readonly errors: number;
  readonly median: number;
  readonly p99: number;
  readonly bytesPerAnswer: number;
}

type Report = { readonly result: LoadResult } | { readonly failure: string };

/** Sends jobs to the load process, one after the other. */
export class LoadGenerator {
  private readonly ended: Promise<[Report]>;

  private constructor(private readonly child: ChildProcess) {
    this.ended = once(child, 'exit').then(() => [{ failure: 'it ended' }]);
  }

  static start(): LoadGenerator {
    return new LoadGenerator(fork(join(__dirname, 'load-process.js'), { env: {} }));
  }

  async run(job: LoadJob): Promise<LoadResult> {
    const answered = once(this.child, 'message');
    this.child.send(job);
    const [report] = (await Promise.race([answered, this.ended])) as [Report];
    if ('failure' in report) throw new Error(`The load process failed: ${report.failure}`);
    return report.result;
  }

  stop(): void {
    if (this.child.connected) this.child.disconnect();
  }
}
