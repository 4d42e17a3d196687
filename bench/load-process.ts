import autocannon, { type Client, type Request } from 'autocannon';
import type { LoadJob, LoadResult } from './load';

const SAMPLE = 100;
const PATIENCE = 120;

/** The load comes from a process of its own: it takes no time from the server or the table. */
class Tally {
  private readonly times: number[] = [];
  private readonly statuses: Record<number, number> = {};
  private bytes = 0;
  private begin = performance.now();
  private last = this.begin;

  start(): void {
    this.begin = performance.now();
  }

  add(status: number, bytes: number, milliseconds: number): void {
    this.last = performance.now();
    this.times.push(milliseconds);
    this.statuses[status] = (this.statuses[status] ?? 0) + 1;
    this.bytes += bytes;
  }

  result(errors: number): LoadResult {
    const sorted = Float64Array.from(this.times).sort();
    const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
    return {
      answers: sorted.length,
      seconds: (this.last - this.begin) / 1000,
      statuses: this.statuses,
      errors,
      median: at(0.5),
      p99: at(0.99),
      bytesPerAnswer: sorted.length === 0 ? 0 : Math.round(this.bytes / sorted.length),
    };
  }
}

/** Each connection begins at another request of the list, so that they do not march in step. */
function rotation(requests: readonly Request[]): (client: Client) => void {
  let turn = 0;
  return (client) => {
    const from = turn++ % requests.length;
    client.setRequests([...requests.slice(from), ...requests.slice(0, from)]);
  };
}

function run(job: LoadJob): Promise<LoadResult> {
  const tally = new Tally();
  return new Promise((resolve, reject) => {
    const load = autocannon(
      {
        url: job.url,
        connections: job.connections,
        ...(job.amount === undefined ? { duration: job.seconds } : { amount: job.amount }),
        timeout: PATIENCE,
        sampleInt: SAMPLE,
        headers: { authorization: `Bearer ${job.token}`, 'content-type': 'application/json' },
        requests: job.requests,
        setupClient: rotation(job.requests),
      },
      (error, result) => {
        if (error) reject(error);
        else resolve(tally.result(result.errors + result.timeouts));
      },
    );
    load.on('start', () => tally.start());
    load.on('response', (_client: Client, status: number, bytes: number, milliseconds: number) =>
      tally.add(status, bytes, milliseconds),
    );
  });
}

process.on('message', (job: LoadJob) => {
  run(job).then(
    (result) => process.send?.({ result }),
    (error: unknown) => process.send?.({ failure: String(error) }),
  );
});
process.on('disconnect', () => process.exit());
