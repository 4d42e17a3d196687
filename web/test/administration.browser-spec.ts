import { Api } from './support/api';
import type { Visitor } from './support/browser';
import { ADMINISTRATOR } from './support/server';
import { Stage } from './support/stage';

const NEW_PERSON = 'Zarina Saidova';
const PASSWORD = 'a long enough password 8';

describe('administration', () => {
  const stage = Stage.ofThisFile();

  const administrator = async (): Promise<Visitor> => {
    const visitor = await stage.visitor();
    await visitor.arrive(ADMINISTRATOR);
    return visitor;
  };
  const choose = async ({ page }: Visitor, label: string, option: string): Promise<void> => {
    await page.getByLabel(label).first().click();
    await page.getByRole('option', { name: option }).click();
  };

  it('takes a new person into a new mission', async () => {
    const visitor = await administrator();
    const { page } = visitor;
    await visitor.open('/users');
    await page.getByRole('link', { name: 'New user' }).click();
    await page.getByRole('heading', { name: 'New user' }).waitFor();
    await page.getByLabel('Name').fill(NEW_PERSON);
    await page.getByLabel('E-mail').fill('zarina@example.org');
    await page.getByLabel('Password', { exact: false }).first().fill(PASSWORD);
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByRole('link', { name: NEW_PERSON, exact: true }).waitFor();

    await visitor.open('/missions/create');
    await page.getByLabel('Title').fill('Self-assessment before the audit');
    await choose(visitor, 'Kind', 'Self-assessment');
    await choose(visitor, 'Edition', '2024');
    await choose(visitor, 'Areas', 'OPS');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByRole('heading', { name: 'Self-assessment before the audit' }).waitFor();

    await page.getByRole('tab', { name: 'Members' }).click();
    await page.getByRole('button', { name: 'Add a member' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Person').fill('Zarina');
    await page.getByRole('option', { name: NEW_PERSON }).click();
    await dialog.getByLabel('Role').click();
    await page.getByRole('option', { name: 'Lead auditor' }).click();
    await dialog.getByRole('button', { name: 'Create' }).click();
    await page.getByRole('cell', { name: NEW_PERSON, exact: true }).waitFor();
  });

  it.each(['ncmc', 'lead'] as const)('lets the %s take in whom they find by name', async (who) => {
    const admin = await Api.signIn(stage.server.address, ADMINISTRATOR);
    const name = `Safar Nazarov (${who})`;
    const account = { name, email: `safar.${who}@example.org`, password: PASSWORD, language: 'ru' };
    await admin.post('/users', account);
    const visitor = await stage.visitor();
    const { page } = visitor;
    await visitor.arrive(stage.scene[who]);
    await visitor.open(`/missions/${stage.scene.mission.id}?tab=members`);
    await page.getByRole('button', { name: 'Add a member' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Person').fill('safar');
    await page.getByRole('option', { name, exact: true }).click();
    await dialog.getByLabel('Role').click();
    await page.getByRole('option', { name: 'Action owner' }).click();
    expect(await visitor.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Create' }).click();
    await page.getByRole('cell', { name, exact: true }).waitFor();
  });

  it('shows both texts when somebody else was quicker, and keeps what a person chooses', async () => {
    const admin = await Api.signIn(stage.server.address, ADMINISTRATOR);
    const { id } = await admin.post('/organizations', {
      name: 'Airport',
      kind: 'service-provider',
    });
    const [one, other] = [await administrator(), await administrator()];
    for (const { page } of [one, other]) {
      await page.goto(`${stage.server.address}/organizations/${id}`);
      await page.getByLabel('Full name').waitFor();
    }
    await other.page.getByLabel('Short name').fill('DYU');
    await other.page.getByLabel('Full name').fill('Airport of Dushanbe');
    await other.page.getByRole('button', { name: 'Save' }).click();
    await other.page.getByRole('link', { name: 'Airport of Dushanbe' }).waitFor();

    await one.page.getByLabel('Full name').fill('Dushanbe Airport');
    await one.page.getByRole('button', { name: 'Save' }).click();
    const dialog = one.page.getByRole('dialog');
    await dialog.getByText('Airport of Dushanbe').waitFor();
    await dialog.getByText('Dushanbe Airport').waitFor();
    expect(await one.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Save mine over it' }).click();
    await one.page.getByRole('link', { name: 'Dushanbe Airport' }).waitFor();
    expect(await admin.get(`/organizations/${id}`)).toMatchObject({
      name: 'Dushanbe Airport',
      shortName: 'DYU',
    });
  });

  it('says what a deletion would break', async () => {
    const visitor = await administrator();
    const { page } = visitor;
    await visitor.open('/states/TJ');
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByText('It is still in use').waitFor();
    await page.getByRole('dialog').getByText('TJ-2025-01', { exact: false }).first().waitFor();
    expect(stage.faults()).toEqual([expect.stringContaining('409')]);
  });

  it('holds somebody back who would leave what they typed', async () => {
    const visitor = await administrator();
    const { page } = visitor;
    await visitor.open('/targets/create');
    await page.getByLabel('Source').fill('A plan');
    await page.getByRole('link', { name: 'Benchmarks' }).click();
    await page.getByRole('button', { name: 'Stay here' }).click();
    expect(await page.getByLabel('Source').inputValue()).toBe('A plan');
    await page.getByRole('link', { name: 'Benchmarks' }).click();
    await page.getByRole('button', { name: 'Leave without saving' }).click();
    await page.getByRole('heading', { name: 'Benchmarks' }).waitFor();

    await visitor.open('/account');
    await page.getByLabel('Current password').fill('something');
    await page.getByRole('link', { name: 'Benchmarks' }).click();
    await page.getByRole('button', { name: 'Stay here' }).click();
    expect(await page.getByLabel('Current password').inputValue()).toBe('something');
  });

  it('deletes what nobody needs, and asks for it no more', async () => {
    const admin = await Api.signIn(stage.server.address, ADMINISTRATOR);
    const { id } = await admin.post('/organizations', { name: 'Left over', kind: 'ministry' });
    const visitor = await administrator();
    const { page } = visitor;
    await visitor.open(`/organizations/${id}`);
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('heading', { name: 'Organizations' }).waitFor();
    await page.getByRole('row').nth(1).waitFor();
    expect(await page.getByRole('link', { name: 'Left over' }).count()).toBe(0);
  });

  it('shows a token once', async () => {
    const visitor = await administrator();
    const { page } = visitor;
    await visitor.open('/account');
    await page.getByRole('button', { name: 'New token' }).first().click();
    await page.getByLabel('What it is for').fill('nightly import');
    await page.getByLabel('Last day').fill('2027-01-01');
    await page.getByRole('button', { name: 'Create' }).click();
    expect(await page.getByTestId('secret').inputValue()).toMatch(/^oct_/);
    await page.getByRole('button', { name: 'I have kept it' }).click();
    await page.getByRole('cell', { name: 'nightly import', exact: true }).waitFor();
  });

  it('offers an auditor nothing that an auditor may not do', async () => {
    const visitor = await stage.visitor();
    const { page } = visitor;
    await visitor.arrive(stage.scene.ncmc);
    await visitor.open('/organizations');
    await page.getByRole('heading', { name: 'Organizations' }).waitFor();
    expect(await page.getByRole('link', { name: 'New organization' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Users' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'System' }).count()).toBe(0);
    for (const path of ['/targets/create', '/states/TJ', '/users', '/system']) {
      await visitor.open(path);
      await page.getByRole('heading', { name: 'This page is not for your role' }).waitFor();
      expect(await page.title()).toBe('This page is not for your role · Octant');
    }
  });

  it('previews a report where nothing of it can run, and hands it over as a file', async () => {
    const visitor = await administrator();
    const { page } = visitor;
    await visitor.open('/reports');
    await page.getByRole('button', { name: 'Preview' }).click();
    const frame = page.locator('iframe');
    await frame.waitFor();
    expect(await frame.getAttribute('sandbox')).toBe('');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download' }).click();
    expect((await waiting).suggestedFilename()).toMatch(/\.pdf$/);
  });
});
