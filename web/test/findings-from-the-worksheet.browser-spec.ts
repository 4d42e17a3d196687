import type { Visitor } from './support/browser';
import type { Person } from './support/scene';
import { Stage } from './support/stage';

describe('a finding from the worksheet', () => {
  const stage = Stage.ofThisFile();

  const somebody = async (who: Person): Promise<Visitor> => {
    const visitor = await stage.visitor();
    await visitor.arrive(who);
    return visitor;
  };

  it('begins with the remarks of its row, and with the title under the fingers', async () => {
    const visitor = await somebody(stage.scene.lead);
    const { page } = visitor;
    await visitor.open(stage.path('worksheet?area=ORG&status=not-satisfactory'));
    await page.getByRole('grid').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('r');
    await page.keyboard.type('Two of five posts are vacant');
    await page.keyboard.press('Control+Enter');
    await page.getByText(/^Lola Rahimova, /).waitFor();
    await page.keyboard.press('f');
    const description = page.getByLabel('What was found');
    await description.waitFor();
    expect(await description.inputValue()).toBe('Two of five posts are vacant');
    await page.keyboard.type('Posts of inspectors are vacant');
    expect(await page.getByLabel('Title').inputValue()).toBe('Posts of inspectors are vacant');
  });

  it('is not offered to the State, by key or by address', async () => {
    const visitor = await somebody(stage.scene.ncmc);
    const { page } = visitor;
    await visitor.open(stage.path('worksheet?area=ORG'));
    await page.getByText('You can read this worksheet.', { exact: false }).waitFor();
    await page.getByRole('grid').focus();
    await page.keyboard.press('f');
    await page.keyboard.press('n');
    expect(page.url()).toContain('/worksheet');
    await visitor.open(stage.path('findings/new'));
    await page.getByText('Only auditors of the mission write findings').waitFor();
    expect(await page.getByRole('button', { name: 'Save' }).count()).toBe(0);
    await visitor.open(stage.path('findings?state=issued'));
    const finding = await page.locator('main tbody tr a').first().getAttribute('href');
    await visitor.open(`${finding ?? ''}/edit`);
    await page.getByText('Only auditors of the mission write findings').waitFor();
  });
});
