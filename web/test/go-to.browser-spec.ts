import type { Visitor } from './support/browser';
import { Stage } from './support/stage';

describe('going somewhere with Ctrl+K', () => {
  const stage = Stage.ofThisFile();

  const opened = async (language = 'en'): Promise<Visitor> => {
    const visitor = await stage.visitor({ language });
    await visitor.arrive(stage.scene.lead);
    await visitor.open(stage.path('readiness'));
    await visitor.page.keyboard.press('Control+KeyK');
    await visitor.page.locator('[role=dialog] [role=option]').first().waitFor();
    return visitor;
  };
  const go = async ({ page }: Visitor, words: string, option: string): Promise<void> => {
    await page.locator('[role=dialog] input').fill(words);
    await page.locator('[role=option]', { hasText: option }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[role=dialog]').waitFor({ state: 'detached' });
  };

  it('leads to a question, from the worksheet to the next one too', async () => {
    const visitor = await opened();
    const { page } = visitor;
    await go(visitor, '2.051', '2.051');
    await page.locator('[aria-activedescendant="question-2.051"]').waitFor();
    expect(page.url()).toContain('/worksheet?question=2.051');
    await page.keyboard.press('Control+KeyK');
    await go(visitor, '1.001', '1.001');
    await page.locator('[aria-activedescendant="question-1.001"]').waitFor();
  });

  it('leads to a page by its name in the language of the screen', async () => {
    const visitor = await opened('fa');
    await go(visitor, 'گزارش', 'گزارش‌ها');
    await visitor.page.waitForURL(/\/reports$/);
  });

  it('leads to a finding by a part of its reference', async () => {
    const visitor = await opened();
    await go(visitor, '-LEG-001', '-LEG-001');
    await visitor.page.waitForURL(/\/findings\/[0-9a-f-]{36}$/);
    expect(await visitor.page.locator('h1').innerText()).not.toBe('');
  });

  it('says that nothing fits, stays with Escape, and has no barriers', async () => {
    const visitor = await opened();
    const { page } = visitor;
    expect(await visitor.barriers()).toEqual([]);
    await page.locator('[role=dialog] input').fill('no such words anywhere');
    await page.locator('[role=dialog] [role=status]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[role=dialog]').waitFor({ state: 'detached' });
    expect(page.url()).toMatch(/\/readiness$/);
  });
});
