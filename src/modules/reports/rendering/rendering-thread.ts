import { Worker } from 'node:worker_threads';
import type { Advance, JobNews, Order } from './order';

interface Running {
  readonly id: number;
  resolve(bytes: Uint8Array): void;
  reject(error: Error): void;
  readonly advance: Advance;
}

/** How long an idle thread keeps its fonts and caches in memory. */
const IDLE_MS = 120_000;

/** Renders one order after another in a thread of its own, which starts with the first order. */
export class RenderingThread {
  private worker: Worker | undefined;
  private running: Running | undefined;
  private count = 0;
  private idle: NodeJS.Timeout | undefined;

  constructor(private readonly script: string) {}

  run(order: Order, signal: AbortSignal, advance: Advance): Promise<Uint8Array> {
    const worker = (this.worker ??= this.start());
    this.count += 1;
    clearTimeout(this.idle);
    const id = this.count;
    // A rendering cannot be interrupted, but the thread can be ended; the next order starts another.
    const cancel = (): void => void this.stop();
    signal.addEventListener('abort', cancel, { once: true });
    return new Promise<Uint8Array>((resolve, reject) => {
      this.running = { id, resolve, reject, advance };
      worker.postMessage({ id, order });
    }).finally(() => {
      signal.removeEventListener('abort', cancel);
      this.idle = setTimeout(cancel, IDLE_MS).unref();
    });
  }

  async stop(): Promise<void> {
    const { worker } = this;
    clearTimeout(this.idle);
    this.worker = undefined;
    this.fail(new Error('The rendering was stopped'));
    await worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(this.script);
    worker.unref();
    worker.on('message', (news: JobNews) => this.hear(news));
    worker.on('error', (error: unknown) => {
      if (this.worker === worker) this.worker = undefined;
      this.fail(error instanceof Error ? error : new Error(String(error)));
    });
    return worker;
  }

  private hear(news: JobNews): void {
    const { running } = this;
    if (running?.id !== news.id) return;
    if ('progress' in news) {
      running.advance(news.progress);
      return;
    }
    this.running = undefined;
    if ('bytes' in news) running.resolve(news.bytes);
    else running.reject(new Error(news.failure));
  }

  private fail(error: Error): void {
    const { running } = this;
    this.running = undefined;
    running?.reject(error);
  }
}
