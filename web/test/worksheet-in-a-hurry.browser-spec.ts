import type { Page } from 'playwright-core';
import type { Visitor } from './support/browser';
import { whenNothingIsKept } from './support/kept';
import { Stage } from './support/stage';

describe('the worksheet in a hurry', () => {
  const stage = Stage.ofThisFile();

  const auditorAt = async (path: string): Promise<Visitor> => {
    const visitor = await stage.visitor();
    await visitor.arrive(stage.scene.lead);
    await visitor.open(stage.path(path));
    await visitor.page.getByRole('grid').waitFor();
    return visitor;
  };
  const whenSaved = (page: Page) => page.getByText(/^Lola Rahimova, /).waitFor();
  const atHand = (page: Page) => page.getByRole('grid').getAttribute('aria-activedescendant');
  const isAtTheQuestions = (page: Page) =>
    page.evaluate(() => document.activeElement?.getAttribute('role') === 'grid');

  it('obeys the keys at once, and again after a click or a search', async () => {
    const { page } = await auditorAt('worksheet?area=AIR');
    expect(await isAtTheQuestions(page)).toBe(true);
    await page.keyboard.press('ArrowDown');
    const second = await atHand(page);
    await page
      .getByRole('row')
      .nth(4)
      .getByRole('button', { name: 'Satisfactory', exact: true })
      .click();
    await page.keyboard.press('ArrowUp');
    expect([await isAtTheQuestions(page), (await atHand(page)) === second]).toEqual([true, false]);
    await page.keyboard.press('/');
    await page.keyboard.type('inspector');
    await page.keyboard.press('Enter');
    expect(await isAtTheQuestions(page)).toBe(true);
  });

  it('saves the last of two answers that follow each other faster than the server', async () => {
    const { page } = await auditorAt('worksheet?area=OPS');
    let [underWay, most] = [0, 0];
    await page.route('**/assessments', async (route) => {
      if (route.request().method() !== 'PATCH') return route.continue();
      underWay += 1;
      most = Math.max(most, underWay);
      const response = await route.fetch();
      await new Promise((resolve) => setTimeout(resolve, 500));
      underWay -= 1;
      return route.fulfill({ response });
    });
    for (const key of ['n', 's', 'n', 's']) await page.keyboard.press(key);
    await whenNothingIsKept(page);
    await whenSaved(page);
    expect([most, await page.getByRole('dialog').count()]).toEqual([1, 0]);
    await page.reload();
    const first = page.getByRole('row').first();
    await first.getByRole('button', { name: 'Satisfactory', exact: true, pressed: true }).waitFor();
  });

  it('saves the remarks of the last question once', async () => {
    const { page } = await auditorAt('worksheet?area=ORG');
    await page.keyboard.press('End');
    await page.keyboard.press('r');
    await page.keyboard.type('Nobody keeps a list');
    await page.keyboard.press('Control+Enter');
    await whenNothingIsKept(page);
    await whenSaved(page);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await isAtTheQuestions(page)).toBe(true);
  });

  it('tells what is in this browser only, and sends it when the server is there again', async () => {
    const { page } = await auditorAt('worksheet?area=ANS&status=not-reviewed');
    await page.route('**/assessments', (route) =>
      route.request().method() === 'PATCH' ? route.abort() : route.continue(),
    );
    for (let count = 0; count < 3; count += 1) {
      await page.keyboard.press('s');
      await page.getByText('Not saved: The server does not answer', { exact: false }).waitFor();
      await page.keyboard.press('ArrowDown');
    }
    stage.faults();
    const bar = page.getByRole('alert');
    await bar.filter({ hasText: '3 answers are in this browser only' }).waitFor();
    await page.unroute('**/assessments');
    await bar.getByRole('button', { name: 'Save now' }).click();
    await whenNothingIsKept(page);
    await bar.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('grid').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('does not call unsaved what the server took before the page was closed', async () => {
    const { page } = await auditorAt('worksheet?area=PEL');
    const taken = new Promise<void>((resolve) => {
      void page.route('**/assessments', async (route) => {
        if (route.request().method() !== 'PATCH') return route.continue();
        await route.fetch();
        resolve();
      });
    });
    await page.keyboard.press('r');
    await page.keyboard.type('Three inspectors for nine schools');
    await page.keyboard.press('Control+Enter');
    await taken;
    await page.reload();
    await page.getByRole('grid').waitFor();
    await page.getByRole('row').first().click();
    await page.getByText('Three inspectors for nine schools').waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('comes back from raising a finding to the same question', async () => {
    const { page } = await auditorAt('worksheet?area=AGA');
    for (let count = 0; count < 30; count += 1) await page.keyboard.press('ArrowDown');
    const question = await atHand(page);
    await page.keyboard.press('f');
    await page.getByRole('heading', { name: 'Raise a finding' }).waitFor();
    await page.goBack();
    await page.getByRole('grid').waitFor();
    expect(await atHand(page)).toBe(question);
  });
});
