import type { Page } from 'playwright-core';

/** Brings to its end what is moving; what moves for ever is left. Runs in the page. */
export function finishMotion(): void {
  for (const motion of document.getAnimations())
    if (motion.effect?.getComputedTiming().endTime !== Infinity) motion.finish();
}

/** Lets what has changed begin to move, and brings it to its end, so that colours and lines are looked at as they stay. */
export async function endMotion(page: Page): Promise<void> {
  // It begins to move in the next frame.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await page.evaluate(finishMotion);
}
