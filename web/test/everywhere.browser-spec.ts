import { Stage } from './support/stage';

/** Pages of the mission, and after them those of no mission. */
const PAGES = ['readiness', 'outlook', 'worksheet', 'findings', 'findings/new'];
const OWN_PAGES = ['/my-work', '/reports', '/account'];
const LOOKS = [
  { language: 'en', scheme: 'light', width: 1440 },
  { language: 'fa', scheme: 'dark', width: 1440 },
  { language: 'ru', scheme: 'light', width: 390 },
  { language: 'tg', scheme: 'dark', width: 1024 },
] as const;

describe('every screen', () => {
  const stage = Stage.ofThisFile();

  it.each(LOOKS)(
    'has no barriers and fits: %j',
    async (look) => {
      const visitor = await stage.visitor(look);
      await visitor.open('/');
      expect(await visitor.barriers()).toEqual([]);
      await visitor.signIn(stage.scene.lead);
      await visitor.page.evaluate((language) => {
        localStorage.setItem('octant.language', language);
      }, look.language);
      const pages = [...PAGES.map((one) => stage.path(one)), ...OWN_PAGES];
      const headings = new Set<string | null>();
      await visitor.open('/');
      for (const page of pages) {
        await visitor.goOn(page);
        headings.add(await visitor.page.locator('h1').textContent());
        expect([page, await visitor.barriers()]).toEqual([page, []]);
        const overflow = await visitor.page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect([page, overflow]).toEqual([page, 0]);
      }
      expect(headings.size).toBe(pages.length);
    },
    180_000,
  );

  it('speaks Persian from right to left, with its own digits and calendar', async () => {
    const visitor = await stage.visitor({ language: 'fa' });
    const { page } = visitor;
    await visitor.open('/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('ورود به Octant');
    await visitor.signIn(stage.scene.lead);
    await page.evaluate(() => {
      localStorage.setItem('octant.language', 'fa');
    });
    await visitor.open(stage.path('readiness'));
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.getByTestId('overall').textContent()).toMatch(/^\u061c[۰-۹]{1,3}٫[۰-۹]{2}٪$/);
    await page
      .getByText(/۱۴۰[۰-۹]/)
      .first()
      .waitFor();
    const nav = await page.getByRole('navigation').boundingBox();
    expect(nav?.x).toBeGreaterThan(1000);
  });

  it('moves nothing for people who want no motion', async () => {
    const visitor = await stage.visitor();
    const { page } = visitor;
    await visitor.signIn(stage.scene.lead);
    const longest = () =>
      page.evaluate(() =>
        Math.max(
          ...[...document.querySelectorAll('*')].flatMap((element) => {
            const { transitionDuration, animationDuration } = getComputedStyle(element);
            return `${transitionDuration},${animationDuration}`.split(',').map(parseFloat);
          }),
        ),
      );
    await page.getByRole('button', { name: /^Language/ }).click();
    expect(await longest()).toBeLessThan(0.001);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await longest()).toBeGreaterThan(0.1);
  });

  it('tells nobody more than that the password is wrong', async () => {
    const visitor = await stage.visitor();
    await visitor.open('/');
    await visitor.page.locator('input[name=email]').fill('lead@example.org');
    await visitor.page.locator('input[name=password]').fill('not it at all');
    await visitor.page.keyboard.press('Enter');
    await visitor.page.getByText('E-mail and password do not match', { exact: false }).waitFor();
  });

  it('signs in again over the page when the session has ended, and goes on', async () => {
    const visitor = await stage.visitor();
    const { page } = visitor;
    await visitor.arrive(stage.scene.lead);
    await visitor.open(stage.path('worksheet?area=ORG'));
    await page.getByRole('grid').waitFor();
    await page.context().clearCookies();
    await page.getByRole('grid').focus();
    await page.keyboard.press('r');
    await page.keyboard.type('typed after the end');
    await page.keyboard.press('Escape');
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
    await dialog.getByLabel(/Password of/).fill(stage.scene.lead.password);
    await dialog.getByRole('button', { name: 'Sign in and go on' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(/^Lola Rahimova, /).waitFor();
    expect(await page.getByLabel('Remarks', { exact: true }).inputValue()).toBe(
      'typed after the end',
    );
  });

  it('is kept by browsers, compressed, and answers deep links', async () => {
    const { address } = stage.server;
    const page = await fetch(address + stage.path('worksheet'), {
      headers: { accept: 'text/html' },
    });
    const html = await page.text();
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const script = /href="(\/assets\/base-[^"]+\.js)"/.exec(html)?.[1] ?? '';
    const asset = await fetch(address + script, { headers: { 'accept-encoding': 'br' } });
    expect(asset.headers.get('content-encoding')).toBe('br');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    await asset.arrayBuffer();
    const missing = await fetch(`${address}/assets/gone.js`);
    expect([missing.status, (await missing.json()) as unknown]).toMatchObject([404, {}]);
  });

  it('fetches less than 150 kB for the first page, and shows figures soon after', async () => {
    const visitor = await stage.visitor();
    const { page } = visitor;
    await visitor.open('/');
    const bytes = await page.evaluate(() =>
      performance
        .getEntries()
        .reduce((sum, entry) => sum + ((entry as PerformanceResourceTiming).transferSize || 0), 0),
    );
    expect(bytes).toBeLessThan(150_000);
    await visitor.arrive(stage.scene.lead);
    const since = Date.now();
    await page.goto(stage.server.address + stage.path('readiness'));
    await page.getByTestId('overall').waitFor();
    expect(Date.now() - since).toBeLessThan(3_000);
  });
});
