import type { Page } from 'playwright-core';

/** Brings what is moving to its end, so that colours and lines are looked at as they stay. What moves for ever is left. */
export async function endMotion(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // What has changed begins to move in the next frame.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    for (const motion of document.getAnimations())
      if (motion.effect?.getComputedTiming().endTime !== Infinity) motion.finish();
  });
}
