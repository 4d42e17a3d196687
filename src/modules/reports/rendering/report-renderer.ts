import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ReportGivenUp, TooManyReports } from '../domain/report.errors';
import type { Order } from './order';
import { render } from './render';
import { RenderingThread } from './rendering-thread';

/** How many orders may wait while one is rendered. */
const MOST_WAITING = 8;
/** A report takes a second or so; by then there is room again. */
const RETRY_AFTER_SECONDS = 5;

/**
 * Renders reports away from the thread that answers requests, one at a time, in the order in which they came.
 * Where the built worker is missing (sources run unbuilt), the same renderers run in this thread.
 */
@Injectable()
export class ReportRenderer implements OnApplicationShutdown {
  private readonly thread = threadBeside();
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  async render(order: Order, signal: AbortSignal): Promise<Uint8Array> {
    if (this.waiting > MOST_WAITING)
      throw new TooManyReports(
        'Many reports are being made just now: ask again in a few seconds.',
        {
          facts: { retryAfter: RETRY_AFTER_SECONDS },
        },
      );
    this.waiting += 1;
    const before = this.last;
    const mine = before.then(() => this.renderFor(order, signal));
    this.last = mine.catch(() => undefined);
    return mine.finally(() => (this.waiting -= 1));
  }

  private async renderFor(order: Order, signal: AbortSignal): Promise<Uint8Array> {
    try {
      if (!signal.aborted)
        return await (this.thread ? this.thread.run(order, signal) : render(order));
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    throw new ReportGivenUp('Who asked for the report has gone away.');
  }

  async onApplicationShutdown(): Promise<void> {
    await this.thread?.stop();
  }
}

function threadBeside(): RenderingThread | undefined {
  const script = join(__dirname, 'render-worker.js');
  return existsSync(script) ? new RenderingThread(script) : undefined;
}
