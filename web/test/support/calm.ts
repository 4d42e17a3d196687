import type { Page, Request } from 'playwright-core';

const LOOKS = 2;
const BETWEEN_LOOKS_MS = 50;

/** Tells when a page has what it asked for and has drawn it. */
export class Calm {
  private readonly underWay = new Set<Request>();

  constructor(private readonly page: Page) {
    const ended = (request: Request) => this.underWay.delete(request);
    page.on('request', (request) => this.underWay.add(request));
    page.on('requestfinished', ended);
    page.on('requestfailed', ended);
  }

  /** Waits until, looked at twice, no request is under way and the page has nothing to do. */
  async comes(): Promise<void> {
    let calm = 0;
    while (calm < LOOKS) {
      await this.page.waitForTimeout(BETWEEN_LOOKS_MS);
      await this.page.evaluate(
        () => new Promise<void>((resolve) => requestIdleCallback(() => resolve())),
      );
      calm = this.underWay.size === 0 ? calm + 1 : 0;
    }
  }
}
