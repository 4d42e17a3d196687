import { Api } from './support/api';
import { ADMINISTRATOR } from './support/server';
import { Stage } from './support/stage';

describe('the journal', () => {
  const stage = Stage.ofThisFile();

  const come = async (language: string) => {
    const visitor = await stage.visitor({ language });
    await visitor.arrive(ADMINISTRATOR);
    return visitor;
  };

  it('names what no line of the page names', async () => {
    const auditor = await Api.signIn(stage.server.address, stage.scene.lead);
    const mission = stage.scene.mission.id;
    const list = await auditor.get(
      `/missions/${mission}/assessments?status=satisfactory&perPage=1`,
    );
    const [{ question, version }] = list.items as [{ question: string; version: number }];
    const again = { question, status: 'satisfactory', remarks: 'Seen again.', version };
    await auditor.send('PATCH', `/missions/${mission}/assessments`, { items: [again] });
    const visitor = await come('en');
    const filter = encodeURIComponent(JSON.stringify({ type: 'assessment.changed' }));
    await visitor.open(`/journal?filter=${filter}`);
    await visitor.page.getByRole('button', { name: `Answer ${question}` }).waitFor();
    const issued = encodeURIComponent(JSON.stringify({ type: 'finding.issued' }));
    await visitor.open(`/journal?filter=${issued}`);
    await visitor.page
      .getByRole('button', { name: /^Finding [A-Z]{2}-\d{4}-\d{2}-/ })
      .first()
      .waitFor();
    expect(
      await visitor.page
        .getByRole('cell')
        .getByText(/…[0-9a-f]{6}$/)
        .count(),
    ).toBe(0);
  });

  it('speaks Persian in its details too: words, days and digits', async () => {
    const visitor = await come('fa');
    const { page } = visitor;
    const filter = encodeURIComponent(JSON.stringify({ type: 'legal-instrument.added' }));
    await visitor.open(`/journal?filter=${filter}`);
    await page
      .getByRole('button', { name: /^سند قانونی/ })
      .first()
      .click();
    const timeline = page.getByRole('region', { name: 'چه گذشت' });
    await timeline.getByText('۲۲ آبان ۱۴۰۲').waitFor();
    await timeline.getByText('شماره: 2211 · تصویب: ۲۶ آذر ۱۴۰۴').waitFor();
    expect(await timeline.textContent()).not.toMatch(/\d{4}-\d{2}|[a-z][A-Z]/);
    expect(await visitor.barriers()).toEqual([]);
  });

  it('takes days of the Solar Hijri calendar, typed or chosen', async () => {
    const visitor = await come('fa');
    const { page } = visitor;
    await visitor.open('/journal');
    // What was stands on the right of what is, also where both are numbers or Latin words.
    await page.locator('dd:not(bdi *) > del > bdi').first().waitFor();
    const from = page.getByLabel('از', { exact: true });
    await from.fill('۱۴۰۴/۱۲/۳۰');
    await page.keyboard.press('Tab');
    await page.getByText('روز را چنین بنویسید').waitFor();
    await from.fill('1404/12/29');
    await page.keyboard.press('Tab');
    await page.getByText('۲۹ اسفند ۱۴۰۴').waitFor();
    await page.waitForURL(/from/);
    const typed = page.url();
    await page.getByRole('button', { name: 'انتخاب از تقویم: از' }).click();
    const days = page.getByRole('grid', { name: 'تقویم' });
    await days.getByRole('button', { name: '۲۹ اسفند ۱۴۰۴' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.keyboard.press('ArrowLeft');
    await days.getByRole('button', { name: '۰۱ فروردین ۱۴۰۵' }).waitFor();
    await page.keyboard.press('Enter');
    await days.waitFor({ state: 'detached' });
    expect(await from.inputValue()).toBe('۱۴۰۵/۰۱/۰۱');
    await page.waitForURL((url) => url.href !== typed);
    await page.reload();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value === '۱۴۰۵/۰۱/۰۱'),
    );
  });
});
