import { Stage } from './support/stage';

describe('reports', () => {
  const stage = Stage.ofThisFile();

  it('show how far the server is, and can be cancelled meanwhile', async () => {
    const { page, barriers } = await ready();
    // The report is made at once; only its way here is long.
    let arrive: () => void = () => undefined;
    const arrival = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/api/v1/reports/readiness?*', async (route) => {
      const response = await route.fetch();
      await arrival;
      await route.fulfill({ response }).catch(() => undefined);
    });
    const bar = page.getByRole('progressbar', { name: 'The report is being made' });
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.waitForFunction(
      () => document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow') === '100',
    );
    expect(await barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await bar.waitFor({ state: 'detached' });
    expect(await page.locator('iframe').count()).toBe(0);

    arrive();
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.locator('iframe').waitFor();
    await bar.waitFor({ state: 'detached' });
  });

  it('say when something else was chosen since the preview', async () => {
    const { page } = await ready();
    const preview = page.getByRole('button', { name: 'Preview' });
    const outdated = page.getByText('You have chosen otherwise since.');
    await preview.click();
    await page.locator('iframe').waitFor();
    await page.getByLabel('File').click();
    await page.getByRole('option', { name: /XLSX/ }).click();
    expect(await outdated.count()).toBe(0);
    await page.getByLabel('Language', { exact: true }).click();
    await page.getByRole('option', { name: 'Русский' }).click();
    await outdated.waitFor();
    await preview.click();
    await outdated.waitFor({ state: 'detached' });
  });

  async function ready() {
    const visitor = await stage.visitor();
    await visitor.arrive(stage.scene.lead);
    await visitor.open('/reports');
    await visitor.page.getByRole('button', { name: 'Preview' }).waitFor();
    return { page: visitor.page, barriers: () => visitor.barriers() };
  }
});
