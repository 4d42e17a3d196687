import type { Page } from 'playwright-core';

/** Waits until the server has every answer that was typed: the browser keeps none any more. */
export async function whenNothingIsKept(page: Page): Promise<void> {
  await page.waitForFunction(
    () => !Object.keys(localStorage).some((name) => name.includes('drafts.')),
  );
}
