import type { Visitor } from './support/browser';
import type { Person } from './support/scene';
import { Stage } from './support/stage';

describe('findings', () => {
  const stage = Stage.ofThisFile();

  const somebody = async (who: Person): Promise<Visitor> => {
    const visitor = await stage.visitor();
    await visitor.arrive(who);
    // What is kept is asked about when a page is left; here it may be left.
    visitor.page.on('dialog', (dialog) => void dialog.accept());
    return visitor;
  };
  const confirm = async ({ page }: Visitor, name: string) => {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  const isNow = ({ page }: Visitor, state: string) =>
    page
      .getByRole('region', { name: 'Status' })
      .locator('.MuiChip-label', { hasText: state })
      .waitFor();

  it('go from the auditor to the State and back, until one is closed', async () => {
    const lead = await somebody(stage.scene.lead);
    const ncmc = await somebody(stage.scene.ncmc);
    await raise(lead, stage.path('findings'));
    await confirm(lead, 'Issue');
    await isNow(lead, 'Issued');
    await confirm(lead, 'Ask for the plan');
    await isNow(lead, 'Plan due');
    const finding = new URL(lead.page.url()).pathname;

    await ncmc.open(finding);
    await ncmc.page.getByRole('link', { name: 'Write the plan' }).click();
    await writePlan(ncmc);
    expect(await ncmc.barriers()).toEqual([]);
    await confirm(ncmc, 'Submit the plan');
    await isNow(ncmc, 'Plan submitted');

    await lead.open(`${finding}/plan`);
    await review(lead);
    await lead.open(finding);
    await isNow(lead, 'Plan accepted');

    await ncmc.open(finding);
    await isDue(ncmc, /step 1due 30 Jun 2031 · Flight Operations[\d,]+ days left$/);
    await reportDone(ncmc);
    await confirm(ncmc, 'Report completion');
    await isNow(ncmc, 'Completion reported');

    await lead.open(finding);
    await confirm(lead, 'Verify');
    await lead.page.getByText('Verified', { exact: true }).waitFor();
    await confirm(lead, 'Close');
    await isNow(lead, 'Closed');
    await lead.page.getByText('Plan accepted', { exact: true }).first().waitFor();
    expect(await lead.barriers()).toEqual([]);
  }, 120_000);

  it('are filtered, opened, and found again as they were filtered', async () => {
    const visitor = await somebody(stage.scene.lead);
    const { page } = visitor;
    await visitor.open(stage.path('findings'));
    await page.getByLabel('Status', { exact: true }).click();
    await page.getByRole('option', { name: 'Draft', exact: true }).click();
    const issued = page.getByRole('row').getByText('Issued', { exact: true });
    await issued.first().waitFor({ state: 'detached' });
    const first = page.getByRole('row').nth(1).getByRole('link');
    const title = await first.textContent();
    await first.click();
    await page.getByRole('heading', { name: title ?? '' }).waitFor();
    await page.goBack();
    await page.getByRole('row').nth(1).waitFor();
    expect(new URL(page.url()).search).toBe('?state=draft');
    await page.getByRole('button', { name: 'Board' }).click();
    await page.getByRole('region', { name: 'Draft' }).getByRole('link').first().waitFor();
  });

  it('are issued many at once, those that may be', async () => {
    const visitor = await somebody(stage.scene.lead);
    const { page } = visitor;
    await visitor.open(stage.path('findings?state=draft&perPage=50&sort=reference'));
    for (const index of [1, 2])
      await page.getByRole('row').nth(index).getByRole('checkbox').check();
    await page.getByText('2 findings selected').waitFor();
    await page.getByRole('button', { name: 'Issue (2)' }).click();
    await page.getByText('2 findings changed').waitFor();
  });

  it('keep what was typed over a reload, until it is saved', async () => {
    const visitor = await somebody(stage.scene.lead);
    const { page } = visitor;
    await visitor.open(stage.path('findings/new'));
    await page.getByLabel(/^Title/).fill('Half a thought');
    await page.reload();
    await page.getByText('What you typed earlier is back', { exact: false }).waitFor();
    expect(await page.getByLabel(/^Title/).inputValue()).toBe('Half a thought');
    await page.getByRole('button', { name: 'Throw it away' }).click();
    expect(await page.getByLabel(/^Title/).inputValue()).toBe('');
  });

  it('show both texts when two people edit one', async () => {
    const [one, other] = [await somebody(stage.scene.lead), await somebody(stage.scene.lead)];
    await one.open(stage.path('findings?state=draft&sort=-reference'));
    await one.page.getByRole('row').nth(1).getByRole('link').click();
    await one.page.getByRole('link', { name: 'Edit', exact: true }).click();
    await one.page.getByLabel(/^Title/).waitFor();
    await other.open(new URL(one.page.url()).pathname);
    const write = async ({ page }: Visitor, title: string) => {
      await page.getByLabel(/^Title/).fill(title);
      await page.getByRole('button', { name: 'Save', exact: true }).click();
    };
    await write(one, 'as one sees it');
    await one.page.getByRole('heading', { name: 'as one sees it' }).waitFor();
    await write(other, 'as the other sees it');
    const dialog = other.page.getByRole('dialog');
    await dialog.getByText('as one sees it').waitFor();
    await dialog.getByText('Lola Rahimova', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: 'Keep mine' }).click();
    await other.page.getByRole('heading', { name: 'as the other sees it' }).waitFor();
  });

  it.each([
    { language: 'fa', scheme: 'dark', width: 1440 },
    { language: 'fa', scheme: 'light', width: 390 },
    { language: 'ru', scheme: 'light', width: 1024 },
  ] as const)(
    'have no barriers and fit: %j',
    async (look) => {
      const visitor = await stage.visitor(look);
      const { page } = visitor;
      await visitor.arrive(stage.scene.lead);
      await visitor.open(stage.path('findings?state=issued'));
      await page.locator('main a[href*="/findings/0"]').first().waitFor();
      const finding = await page
        .locator('main a[href*="/findings/0"]')
        .first()
        .getAttribute('href');
      const list = stage.path('findings');
      const paths = [
        list,
        `${list}?view=board`,
        `${list}/new`,
        finding ?? '',
        `${finding ?? ''}/edit`,
      ];
      for (const path of paths) {
        await visitor.open(path);
        await page.locator('h1').waitFor();
        expect([path, await visitor.barriers()]).toEqual([path, []]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect([path, overflow]).toEqual([path, 0]);
        const dir = await page.locator('html').getAttribute('dir');
        expect(dir).toBe(look.language === 'fa' ? 'rtl' : 'ltr');
      }
    },
    60_000,
  );
});

async function raise(visitor: Visitor, list: string): Promise<void> {
  const { page } = visitor;
  await visitor.open(list);
  await page.getByRole('link', { name: 'Raise a finding' }).click();
  await page.getByLabel(/^Area/).click();
  await page.getByRole('option', { name: /^OPS/ }).click();
  await page.getByLabel(/^Title/).fill('Ramp inspections follow no plan');
  await page.getByLabel(/^What was found/).fill('No plan was shown for the last two years.');
  await page.getByLabel('Recommendation').fill('Plan them by risk.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('heading', { name: 'Ramp inspections follow no plan' }).waitFor();
}

async function writePlan({ page }: Visitor): Promise<void> {
  await page.getByLabel('Root cause').fill('Nobody was told to weigh the risk of an operator.');
  await page.getByLabel('Summary').fill('A procedure, and a plan made by it.');
  await page.getByText('The plan has no step.').waitFor();
  await page.getByRole('button', { name: 'Add a step' }).click();
  await page.getByLabel(/^What is done/).fill('Write the procedure and approve it');
  await page.getByLabel(/^Action office/).fill('Flight Operations');
  await page.getByLabel(/^To be done by/).fill('2031-06-30');
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.getByText('The plan has no step.').waitFor({ state: 'detached' });
}

/** The finding and the row of the step tell by when, by whom, and how much time is left. */
async function isDue({ page }: Visitor, words: RegExp): Promise<void> {
  const due = page.getByRole('region', { name: 'Due', exact: true });
  await due.getByRole('listitem').filter({ hasText: words }).waitFor();
  const step = page.getByRole('listitem').filter({ hasText: 'Write the procedure' });
  await step.getByText(/days left$/).waitFor();
}

async function review({ page }: Visitor): Promise<void> {
  for (const met of await page.getByRole('button', { name: 'Met', exact: true }).all())
    await met.click();
  await page.getByLabel('Fully addresses the finding').check();
  await page.getByRole('button', { name: 'Send the review' }).click();
  await page.getByText('Review sent').waitFor();
}

async function reportDone({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: 'Report progress' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('slider').focus();
  await page.keyboard.press('End');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  const step = page.getByRole('listitem').filter({ hasText: 'Write the procedure and approve it' });
  await step.getByRole('button', { name: 'Evidence', exact: true }).click();
  await step.locator('input[type=file]').setInputFiles({
    name: 'procedure.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('The approved procedure.'),
  });
  await step.getByRole('link', { name: 'procedure' }).waitFor();
}
