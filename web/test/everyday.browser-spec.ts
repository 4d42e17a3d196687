import { Api, type Reply } from './support/api';
import type { Visitor } from './support/browser';
import type { Person } from './support/scene';
import { ADMINISTRATOR } from './support/server';
import { Stage } from './support/stage';

const QUESTIONS = `number,area,critical_element,priority,on_site_only,topic_en
1.001,LEG,CE-1,true,false,Law
1.002,LEG,CE-2,false,false,Rules
`;
const csv = (text: string) => ({
  name: 'questions.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

describe('everyday things', () => {
  const stage = Stage.ofThisFile();

  type Account = Pick<Person, 'email' | 'password'>;
  const come = async (who: Account, language = 'en'): Promise<Visitor> => {
    const visitor = await stage.visitor({ language });
    await visitor.arrive(who);
    return visitor;
  };
  const findingsOf = async (api: Api, state: string): Promise<readonly Reply[]> => {
    const path = `/findings?missionId=${stage.scene.mission.id}&state=${state}&sort=reference`;
    return ((await api.get(path)) as unknown as { items: readonly Reply[] }).items;
  };

  it('make an address for the calendar, show it once, and take it away', async () => {
    const visitor = await come(stage.scene.lead);
    const { page } = visitor;
    await visitor.open('/account');
    await page.getByRole('button', { name: 'Make an address' }).click();
    const address = await page.getByTestId('secret').inputValue();
    expect(address).toMatch(/\/api\/v1\/calendar\/[\w-]{43}\.ics$/);
    await page.getByRole('button', { name: 'I have kept it' }).click();
    const path = new URL(address).pathname;
    expect((await fetch(stage.server.address + path)).status).toBe(200);
    await page.getByRole('button', { name: 'Take the address away' }).click();
    expect(await visitor.barriers()).toEqual([]);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Take the address away' }).click();
    await page.getByRole('button', { name: 'Make an address' }).waitFor();
    expect((await fetch(stage.server.address + path)).status).toBe(404);
  });

  it('say under a field in Persian what is wrong with it', async () => {
    const visitor = await come(ADMINISTRATOR, 'fa');
    const { page } = visitor;
    await visitor.open('/organizations/create');
    await page.locator('input[name=name]').fill('x'.repeat(400));
    await page.locator('form [role=combobox]').first().click();
    await page.getByRole('option').first().click();
    await page.locator('button[type=submit]').click();
    await page.locator('p', { hasText: /^حداکثر ۳۰۰ نویسه بنویسید\.$/ }).waitFor();
    expect(await page.getByText('must be shorter').count()).toBe(0);
    expect(stage.faults()).toEqual([expect.stringContaining('400')]);
  });

  it('name the finding that came back', async () => {
    const api = await Api.signIn(stage.server.address, stage.scene.lead);
    const [draft] = await findingsOf(api, 'draft');
    const [earlier] = await findingsOf(api, 'issued');
    const reference = String(earlier?.reference);
    const visitor = await come(stage.scene.lead);
    const { page } = visitor;
    await visitor.open(stage.path(`findings/${String(draft?.id)}/edit`));
    await page.getByLabel('Came back from').first().fill(reference);
    await page.getByRole('option', { name: reference }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: reference, exact: true }).click();
    await page.getByRole('heading', { name: reference }).waitFor();
    expect(await api.get(`/findings/${String(draft?.id)}`)).toMatchObject({
      repeatOf: earlier?.id,
    });
  });

  it('link the findings that a consultation was about', async () => {
    const visitor = await come(stage.scene.lead);
    const { page } = visitor;
    const api = await Api.signIn(stage.server.address, stage.scene.lead);
    const [finding] = await findingsOf(api, 'issued');
    await visitor.open(`/missions/${stage.scene.mission.id}`);
    await page.getByRole('tab', { name: 'Consultations' }).click();
    await page.getByRole('button', { name: 'Record a consultation' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Topic').fill('Planning inspections by risk');
    await dialog.getByLabel('Findings', { exact: true }).fill(String(finding?.reference));
    await page.getByRole('option', { name: String(finding?.reference) }).click();
    await page.keyboard.press('Escape');
    await dialog.getByRole('button', { name: 'Create' }).click();
    await page.getByRole('button', { name: 'Planning inspections by risk', exact: true }).click();
    await dialog.getByRole('link', { name: String(finding?.reference) }).waitFor();
    await dialog.getByText('Materials').waitFor();
    expect(await visitor.barriers()).toEqual([]);
  });

  it('check the questions of an edition, import and publish them', async () => {
    const visitor = await come(ADMINISTRATOR);
    const { page } = visitor;
    await visitor.open('/editions');
    await page.getByRole('button', { name: 'Import questions' }).click();
    const dialog = page.getByRole('dialog');
    const file = dialog.locator('input[type=file]');
    await dialog.getByLabel('Edition').fill('2027');
    await file.setInputFiles(csv(QUESTIONS.replace('1.002,LEG', '1.002,XYZ')));
    await dialog.getByRole('button', { name: 'Check' }).click();
    await dialog.getByText('1 cell is wrong. Nothing was taken.').waitFor();
    await dialog.getByRole('row', { name: /^3\s*area/ }).waitFor();
    expect(stage.faults()).toEqual([expect.stringContaining('400')]);
    await file.setInputFiles(csv(QUESTIONS));
    await dialog.getByRole('button', { name: 'Check' }).click();
    await dialog.getByText('Edition 2027: 2 new, 0 changed, 0 as they were.').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('heading', { name: 'Edition 2027' }).waitFor();
    await page.getByRole('button', { name: 'Publish' }).click();
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Publish' }).waitFor({ state: 'detached' });
  });

  it('offer no more than the rights that a person has by now', async () => {
    const { mission } = stage.scene;
    const admin = await Api.signIn(stage.server.address, ADMINISTRATOR);
    const who = { email: 'parviz@example.org', password: 'a long enough password 9' };
    const { id: userId } = await admin.post('/users', { name: 'Parviz', language: 'en', ...who });
    const members = `/missions/${mission.id}/members`;
    const member = await admin.post(members, { userId, role: 'lead-auditor', areas: [] });
    const change = (role: string, version: number) =>
      admin.send('PATCH', `${members}/${member.id}`, { role }, version);
    const visitor = await stage.visitor();
    const { page } = visitor;
    await page.clock.install();
    await visitor.signIn(who);
    const raise = page.getByRole('link', { name: 'Raise a finding' });
    const [issued] = await findingsOf(admin, 'issued');
    await visitor.open(stage.path(`findings/${String(issued?.id)}`));
    const ask = page.getByRole('button', { name: 'Ask for the plan', exact: true });
    await ask.waitFor();
    await page.clock.fastForward(10_000);
    const lowered = await change('viewer', member.version);
    await ask.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Ask for the plan', exact: true }).click();
    await dialog.getByText('Your role does not allow this').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await ask.waitFor({ state: 'detached' });
    expect(stage.faults()).toEqual([expect.stringContaining('403')]);

    await visitor.open(stage.path('findings'));
    expect(await raise.count()).toBe(0);
    await change('lead-auditor', lowered.version);
    await page.clock.fastForward(70_000);
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await raise.first().waitFor();
  });
});
