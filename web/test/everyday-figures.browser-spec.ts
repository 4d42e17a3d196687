import { acceptPlans } from './support/accepted-plan';
import { Api } from './support/api';
import type { Person } from './support/scene';
import { ADMINISTRATOR } from './support/server';
import { Stage } from './support/stage';

interface Bounds {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}
type Account = Pick<Person, 'email' | 'password'>;

describe('everyday figures', () => {
  const stage = Stage.ofThisFile();

  const open = async (who: Account, path: string) => {
    const visitor = await stage.visitor();
    await visitor.arrive(who);
    await visitor.open(path);
    return visitor;
  };

  it('open the records behind them', async () => {
    const visitor = await open(stage.scene.lead, stage.path('readiness'));
    const { page } = visitor;
    await page.getByText('Date not known').waitFor();
    const targets = page.getByRole('region', { name: 'Targets' });
    await targets
      .getByRole('link', { name: /more questions to go/ })
      .first()
      .click();
    await page.waitForURL(/worksheet\?area=LEG.*status=not-satisfactory$/);
    await page.goBack();
    await page.getByTestId('overall').getByRole('link').click();
    await page.waitForURL(/status=satisfactory&status=not-satisfactory$/);
    await page.goBack();

    const held = page.getByRole('region', { name: 'What holds us back' });
    await held.getByRole('button', { name: /^Questions that nobody has assessed/ }).click();
    const questions = held.getByRole('link', { name: /^\d\.\d{3}$/ });
    const first = await questions.count();
    await held.getByRole('button', { name: /more$/ }).last().click();
    expect(await questions.count()).toBeGreaterThan(first);
    await held.getByRole('button', { name: /^Findings past their day/ }).click();
    await held
      .getByRole('link', { name: /-\d{3}$/ })
      .first()
      .click();
    await page.waitForURL(/findings\/[0-9a-f-]{36}$/);
  });

  it('are tables too, whose figures have two decimals', async () => {
    const visitor = await open(stage.scene.ncmc, stage.path('readiness'));
    const { page } = visitor;
    const figures = page.getByText(/^Coverage \d+\.\d\d%$/);
    await figures.first().waitFor();
    for (const chart of await page.getByRole('button', { name: 'Table' }).all())
      await chart.click();
    await page.getByRole('columnheader', { name: 'Published' }).waitFor();
    const written = await page.getByRole('cell', { name: /%$/ }).allTextContents();
    expect(written.length).toBeGreaterThan(40);
    expect(written.filter((text) => /^\d+(\.\d)?%$/.test(text))).toEqual([]);
    expect(await visitor.barriers()).toEqual([]);
  });

  it('that nobody knows yet tell who takes the first step', async () => {
    const admin = await Api.signIn(stage.server.address, ADMINISTRATOR);
    const { items } = (await admin.get('/missions?q=TJ-2025-01')) as unknown as {
      items: readonly { readonly id: string }[];
    };
    const mission = items[0]?.id ?? '';
    const visitor = await open(ADMINISTRATOR, `/missions/${mission}/readiness`);
    const { page } = visitor;
    await page.getByText('Not known yet').first().waitFor();
    const areas = page.getByRole('region', { name: 'By audit area' });
    expect(await areas.getByText('not known', { exact: true }).count()).toBe(8);
    await page.getByRole('link', { name: 'Name the people' }).click();
    await page.waitForURL(/tab=members$/);
    const { lead } = stage.scene;
    const member = { userId: lead.id, role: 'lead-auditor', areas: [] };
    await admin.post(`/missions/${mission}/members`, member);
    const auditor = await open(lead, `/missions/${mission}/readiness`);
    await auditor.page.getByRole('link', { name: 'Answer the first question' }).waitFor();
  });

  it('of what may be are those of the chosen day, and lead to what to close first', async () => {
    const { lead, ncmc } = stage.scene;
    const { address } = stage.server;
    await acceptPlans(await Api.signIn(address, lead), await Api.signIn(address, ncmc), 2);
    const { page } = await open(lead, stage.path('readiness'));
    await page.getByRole('main').getByRole('link', { name: 'Outlook' }).click();
    await page.getByText('No step is done or past its day yet.', { exact: false }).waitFor();
    const answer = page.waitForResponse(/forecast\?.*on=2031-01-15$/);
    await page.getByLabel('Day of the forecast').fill('2031-01-15');
    const { overall } = (await (await answer).json()) as { overall: Bounds };
    const [low, median, high] = [overall.low, overall.median, overall.high].map(
      (value) => `${value.toFixed(2)}%`,
    );
    expect(new Set([low, median, high]).size).toBe(3);
    const forecast = page.getByRole('region', { name: /on 15 Jan 2031, forecast$/ });
    await forecast.getByText(`${low ?? ''} to ${high ?? ''} with`, { exact: false }).waitFor();
    expect(await forecast.getByTestId('likely').textContent()).toBe(median);

    await page.getByRole('button', { name: 'May be closed by then' }).click();
    await page.waitForURL(/on=2031-01-15&prospect=possible$/);
    const plan = page.getByRole('region', { name: 'Closure plan' });
    await plan.getByText(/^Target 85%: reached with the first \d+ of this list$/).waitFor();
    const rows = plan.getByRole('row').filter({ hasText: /^\d/ });
    await rows.nth(2).waitFor({ state: 'detached' });
    expect(await rows.filter({ hasText: /Plan accepted.*50%/ }).count()).toBe(2);
    await rows
      .first()
      .getByRole('link', { name: /-\d{3}$/ })
      .click();
    await page.waitForURL(/findings\/[0-9a-f-]{36}$/);
  });

  it('of what is due are counted, and lead from what changed to the finding', async () => {
    const visitor = await open(stage.scene.ncmc, '/my-work?whose=all');
    const { page } = visitor;
    const changed = page.getByRole('region', { name: 'What changed' });
    await changed
      .getByRole('link', { name: /-\d{3}$/ })
      .first()
      .click();
    await page.waitForURL(/findings\/[0-9a-f-]{36}$/);
  });
});
