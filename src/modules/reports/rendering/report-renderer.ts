import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ReportGivenUp, TooManyReports } from '../domain/report.errors';
import type { Order, Watch } from './order';
import { render } from './render';
import { RenderingThread } from './rendering-thread';

/** How many orders may wait while one is rendered. */
const MOST_WAITING = 8;
/** A report takes a second or so; by then there is room again. */
const RETRY_AFTER_SECONDS = 5;
const GONE = 'Who asked for the report has gone away.';

interface Place {
  readonly watch: Watch;
}

/**
 * Renders reports away from the thread that answers requests, one at a time, in the order in which they came.
 * Where the built worker is missing (sources run unbuilt), the same renderers run in this thread.
 */
@Injectable()
export class ReportRenderer implements OnApplicationShutdown {
  private readonly thread = threadBeside();
  private last: Promise<unknown> = Promise.resolve();
  /** The order that is being rendered, and those that wait behind it. */
  private line: readonly Place[] = [];

  async render(order: Order, signal: AbortSignal, watch: Watch): Promise<Uint8Array> {
    if (this.line.length > MOST_WAITING)
      throw new TooManyReports(
        'Many reports are being made just now: ask again in a few seconds.',
        {
          facts: { retryAfter: RETRY_AFTER_SECONDS },
        },
      );
    if (signal.aborted) throw new ReportGivenUp(GONE);
    const place: Place = { watch };
    this.stand([...this.line, place]);
    // Who goes away makes room at once, also from the midst of the line.
    const leave = (): void => this.stand(this.line.filter((one) => one !== place));
    signal.addEventListener('abort', leave, { once: true });
    const before = this.last;
    const mine = before.then(() => this.renderFor(order, signal, watch));
    this.last = mine.catch(() => undefined);
    return mine.finally(leave);
  }

  /** Everybody in the line hears how many are before them. */
  private stand(line: readonly Place[]): void {
    this.line = line;
    line.forEach(({ watch }, before) => watch.waits(before));
  }

  private async renderFor(order: Order, signal: AbortSignal, watch: Watch): Promise<Uint8Array> {
    const advance = watch.advances;
    try {
      if (!signal.aborted)
        return await (this.thread
          ? this.thread.run(order, signal, advance)
          : render(order, advance));
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    throw new ReportGivenUp(GONE);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.thread?.stop();
  }
}

function threadBeside(): RenderingThread | undefined {
  const script = join(__dirname, 'render-worker.js');
  return existsSync(script) ? new RenderingThread(script) : undefined;
}
