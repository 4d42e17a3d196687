import { ADMINISTRATOR } from './support/server';
import { Stage } from './support/stage';

const PAGES = [
  '/my-work',
  '/reports',
  '/missions',
  '/missions/create',
  '/users',
  '/users/create',
  '/organizations',
  '/states/TJ',
  '/legal-instruments',
  '/legal-instruments/create',
  '/targets',
  '/benchmarks',
  '/editions',
  '/editions/2024/show',
  '/questions',
  '/journal',
  '/system',
  '/account',
];
const OF_MISSION = ['', '?tab=members', '?tab=consultations', '?tab=clocks', '?tab=history'];
const LOOKS = [
  { language: 'fa', scheme: 'dark', width: 1024 },
  { language: 'tg', scheme: 'light', width: 390 },
] as const;

describe('the screens of administration', () => {
  const stage = Stage.ofThisFile();

  it.each(LOOKS)(
    'have no barriers and fit: %j',
    async (look) => {
      const visitor = await stage.visitor(look);
      const { page } = visitor;
      await visitor.arrive(ADMINISTRATOR);
      const mission = `/missions/${stage.scene.mission.id}`;
      const headings = new Set<string | null>();
      await visitor.open('/');
      for (const path of [...PAGES, ...OF_MISSION.map((part) => mission + part)]) {
        await visitor.goOn(path);
        headings.add(await page.locator('h1').textContent());
        expect([path, await visitor.barriers()]).toEqual([path, []]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect([path, overflow]).toEqual([path, 0]);
      }
      // The parts of a mission stand under one heading.
      expect(headings.size).toBe(PAGES.length + 1);
    },
    180_000,
  );

  it('speak Persian from right to left, with their own digits and calendar', async () => {
    const visitor = await stage.visitor({ language: 'fa' });
    const { page } = visitor;
    await visitor.arrive(ADMINISTRATOR);
    await visitor.open('/journal');
    await page.getByRole('heading', { name: 'دفتر رویدادها' }).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await page
      .getByRole('cell', { name: /آذر|دی|بهمن|اسفند|[۰-۹]{4}/ })
      .first()
      .waitFor();
    await page.getByRole('status').filter({ hasText: 'از' }).first().waitFor();
  });
});
