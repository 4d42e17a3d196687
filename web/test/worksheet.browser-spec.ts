import { Api } from './support/api';
import type { Visitor } from './support/browser';
import { ADMINISTRATOR } from './support/server';
import { whenNothingIsKept } from './support/kept';
import { Stage } from './support/stage';

describe('the worksheet', () => {
  const stage = Stage.ofThisFile();

  const auditor = async (): Promise<Visitor> => {
    const visitor = await stage.visitor();
    await visitor.arrive(stage.scene.lead);
    return visitor;
  };
  const answered = (visitor: Visitor) => visitor.page.getByText(/of 851 questions answered/);

  it('is filled by keyboard, ten questions in a row, and the readiness follows', async () => {
    const visitor = await auditor();
    const { page } = visitor;
    await visitor.open(stage.path('readiness'));
    const before = await page.getByTestId('overall').textContent();
    await visitor.open(stage.path('worksheet?area=AIR'));
    const start = Number((await answered(visitor).textContent())?.split(' ')[0]);
    await visitor.open(stage.path('worksheet?area=AIR&status=not-reviewed'));
    await page.getByRole('grid').focus();
    for (let count = 1; count <= 10; count += 1) {
      await page.keyboard.press('n');
      await page.getByText(`${String(start + count)} of 851 questions answered`).waitFor();
    }
    await page.getByRole('link', { name: 'Readiness' }).click();
    await page.getByTestId('overall').waitFor();
    await page.waitForFunction(
      (old) => document.querySelector('[data-testid=overall]')?.textContent !== old,
      before,
    );
    expect(Number.parseFloat((await page.getByTestId('overall').textContent()) ?? '')).toBeLessThan(
      Number.parseFloat(before ?? ''),
    );
  });

  it('keeps what was typed over a reload, until the server has it', async () => {
    const visitor = await auditor();
    const { page } = visitor;
    await visitor.open(stage.path('worksheet?area=OPS'));
    await page.route('**/assessments', (route) =>
      route.request().method() === 'PATCH' ? route.abort() : route.continue(),
    );
    await page.getByRole('grid').focus();
    await page.keyboard.press('r');
    await page.keyboard.type('Three of five inspectors hold no delegation');
    await page.keyboard.press('Escape');
    await page.getByText('Not saved: The server does not answer', { exact: false }).waitFor();
    stage.faults();
    await page.unroute('**/assessments');
    await page.reload();
    await page.getByRole('grid').waitFor();
    const remarks = page.getByLabel('Remarks', { exact: true });
    await expectValue(remarks, 'Three of five inspectors hold no delegation');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(/^Lola Rahimova, /).waitFor();
  });

  it('keeps what was typed for its person only, also from the next one at the same browser', async () => {
    const { mission } = stage.scene;
    const next = { email: 'next@example.org', password: 'a long enough password 9' };
    const admin = await Api.signIn(stage.server.address, ADMINISTRATOR);
    const { id: userId } = await admin.post('/users', { name: 'Parviz', language: 'en', ...next });
    const member = { userId, role: 'auditor', areas: ['PEL'] };
    await admin.post(`/missions/${mission.id}/members`, member);
    const visitor = await auditor();
    const { page } = visitor;
    const seen = async (text: string): Promise<void> => {
      await visitor.open(stage.path('worksheet?area=PEL'));
      await page.getByRole('grid').focus();
      await page.keyboard.press('r');
      await expectValue(page.getByLabel('Remarks', { exact: true }), text);
    };
    await page.route('**/assessments', (route) =>
      route.request().method() === 'PATCH' ? route.abort() : route.continue(),
    );
    await seen('');
    await page.keyboard.type('For my eyes only');
    await page.keyboard.press('Escape');
    await page.getByText('Not saved: The server does not answer', { exact: false }).waitFor();
    stage.faults();
    await page.context().clearCookies();
    await visitor.signIn(next);
    await seen('');
    await page.context().clearCookies();
    await visitor.signIn(stage.scene.lead);
    await seen('For my eyes only');
  });

  it('shows both answers when two people answer the same question', async () => {
    const [one, other] = [await auditor(), await auditor()];
    for (const visitor of [one, other]) await visitor.open(stage.path('worksheet?area=AGA'));
    const write = async (visitor: Visitor, text: string) => {
      await visitor.page.getByRole('grid').focus();
      await visitor.page.keyboard.press('r');
      await visitor.page.keyboard.type(text);
      await visitor.page.keyboard.press('Control+Enter');
    };
    await write(one, 'as one saw it');
    await whenNothingIsKept(one.page);
    await write(other, 'as the other saw it');
    const dialog = other.page.getByRole('dialog');
    await dialog.getByText('as one saw it').waitFor();
    await dialog.getByText('as the other saw it').waitFor();
    await dialog.getByRole('button', { name: 'My answer, both remarks' }).click();
    await dialog.waitFor({ state: 'detached' });
    await other.page.getByRole('grid').focus();
    await other.page.keyboard.press('Home');
    const remarks = other.page.getByLabel('Remarks', { exact: true });
    await expectValue(remarks, 'as one saw it\n\nas the other saw it');
  });

  it('answers many at once, and says why they do not apply', async () => {
    const visitor = await auditor();
    const { page } = visitor;
    await visitor.open(stage.path('worksheet?area=SSP'));
    await page.getByLabel('Select all shown questions').check();
    await page.getByText('16 questions selected').waitFor();
    await page.getByRole('button', { name: 'Not applicable' }).last().waitFor();
    await page.getByRole('button', { name: 'Not applicable', exact: true }).first().click();
    await page.getByLabel('Why it does not apply').fill('No programme is required yet.');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByText('16 answers saved').waitFor();
  });

  it('draws only the questions in sight', async () => {
    const visitor = await auditor();
    const { page } = visitor;
    await visitor.open(stage.path('worksheet'));
    expect(await page.getByRole('row').count()).toBeLessThan(60);
    await page.getByRole('grid').focus();
    await page.keyboard.press('End');
    await page.locator('#question-8\\.413, [role=row][aria-rowindex="851"]').first().waitFor();
    expect(await visitor.barriers()).toEqual([]);
  });
});

async function expectValue(
  field: { inputValue: () => Promise<string> },
  value: string,
): Promise<void> {
  expect(await field.inputValue()).toBe(value);
}
