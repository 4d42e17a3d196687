import type { Visitor } from './support/browser';
import { ADMINISTRATOR } from './support/server';
import { Stage } from './support/stage';
import { jumpsBack, walkByTab } from './support/tab-walk';

describe('by keyboard alone', () => {
  const stage = Stage.ofThisFile();

  const everythingIsReached = async ({ page }: Visitor, path: string) => {
    const walk = await walkByTab(page);
    const { wanted, stops } = walk;
    expect([path, wanted.length > 2]).toEqual([path, true]);
    expect([path, stops.map(({ name }) => name)]).toEqual([path, wanted]);
    expect([path, stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name)]).toEqual([
      path,
      [],
    ]);
    expect([path, jumpsBack(walk)]).toEqual([path, []]);
  };
  const aFinding = async ({ page }: Visitor) => {
    const link = page.locator('main tbody tr a').first();
    return (await link.getAttribute('href')) ?? '';
  };

  it('one signs in', async () => {
    const visitor = await stage.visitor();
    await visitor.open('/');
    await everythingIsReached(visitor, '/');
  });

  it.each(['en', 'fa'])(
    'everything of the working screens is reached and seen: %s',
    async (language) => {
      const visitor = await stage.visitor({ language });
      await visitor.arrive(stage.scene.lead);
      await visitor.open(stage.path('findings?state=draft&state=issued'));
      const finding = await aFinding(visitor);
      const pages = [
        'readiness',
        'outlook',
        'worksheet?area=ORG',
        'findings',
        'findings?view=board',
      ];
      const paths = [...pages.map((page) => stage.path(page)), stage.path('findings/new')];
      for (const path of [...paths, finding, `${finding}/plan`, '/my-work', '/reports']) {
        await visitor.open(path);
        await visitor.page.locator('h1').waitFor();
        await everythingIsReached(visitor, path);
      }
    },
    240_000,
  );

  it('everything of a plan is reached and seen by whoever writes it', async () => {
    const visitor = await stage.visitor();
    const { page } = visitor;
    await visitor.arrive(stage.scene.ncmc);
    await visitor.open(stage.path('findings?state=issued&kind=weakness'));
    await page.locator('main tbody tr a').first().waitFor();
    await visitor.open(`${await aFinding(visitor)}/plan`);
    await page.locator('main form, main textarea').first().waitFor();
    await everythingIsReached(visitor, 'plan');
  });

  it('everything of the administration is reached and seen', async () => {
    const visitor = await stage.visitor();
    await visitor.arrive(ADMINISTRATOR);
    for (const path of ['/organizations', '/users/create', '/journal', '/account']) {
      await visitor.open(path);
      await visitor.page.locator('h1').waitFor();
      await everythingIsReached(visitor, path);
    }
  }, 120_000);

  it.each([
    ['worksheet', 'main', 'Keyboard help', 'dialog'],
    ['findings', 'main', 'Views', 'menu'],
    ['findings', 'main', 'Columns', 'menu'],
    ['readiness', 'header', 'Language: English', 'menu'],
    ['readiness', 'header', 'Your account: Lola Rahimova', 'menu'],
    ['findings/1', 'main', 'Issue', 'dialog'],
  ] as const)('on %s, what %s › %s opens is closed by Escape, and one is back', async (...row) => {
    const [where, part, name, role] = row;
    const visitor = await stage.visitor();
    const { page } = visitor;
    await visitor.arrive(stage.scene.lead);
    await visitor.open(stage.path(where === 'findings/1' ? 'findings?state=draft' : where));
    if (where === 'findings/1') await visitor.open(await aFinding(visitor));
    const opener = page.locator(part).getByRole('button', { name, exact: true }).first();
    await opener.focus();
    await page.keyboard.press('Enter');
    const opened = page.getByRole(role).first();
    await opened.waitFor();
    await page.waitForFunction(
      () =>
        document.activeElement?.closest('[role=dialog],[role=menu],[role=presentation]') !== null,
    );
    await page.keyboard.press('Escape');
    await opened.waitFor({ state: 'detached' });
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
