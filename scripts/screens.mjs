// Takes pictures of the main screens, light and dark, left-to-right and right-to-left, into
// docs/screens: from the demonstration, on a database that is thrown away.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demonstrate, openChromium, signIn } from './demonstration.mjs';

const ROOT = resolve(fileURLToPath(import.meta.url), '..', '..');
const OUTPUT = join(ROOT, 'docs', 'screens');
const VIEW = { width: 1440, height: 900 };
const LOOKS = ['light', 'dark'].flatMap((mode) => [
  { mode, language: 'en', side: 'ltr' },
  { mode, language: 'fa', side: 'rtl' },
]);
/** Pages by the name of their picture; `m:` stands before pages of the mission. */
const PAGES = {
  readiness: 'm:readiness',
  outlook: 'm:outlook',
  worksheet: 'm:worksheet?area=OPS',
  findings: 'm:findings',
  'my-work': '/my-work',
};

async function picture(page, address, path, name) {
  await page.goto(address + path);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(OUTPUT, `${name}.png`) });
}

async function takePictures(browser, demonstration, { mode, language, side }) {
  const { address } = demonstration;
  const context = await browser.newContext({
    viewport: VIEW,
    colorScheme: mode,
    reducedMotion: 'reduce',
    locale: language,
  });
  await context.addInitScript((wanted) => {
    globalThis.localStorage.setItem('octant.language', wanted);
  }, language);
  const page = await context.newPage();
  const named = (name) => `${name}-${mode}-${side}`;
  await picture(page, address, '/', named('sign-in'));
  const mission = await signIn(context, demonstration);
  for (const [name, path] of Object.entries(PAGES))
    await picture(page, address, path.replace(/^m:/, `/missions/${mission}/`), named(name));
  await context.close();
}

mkdirSync(OUTPUT, { recursive: true });
const demonstration = await demonstrate();
const browser = await openChromium();
try {
  for (const look of LOOKS) await takePictures(browser, demonstration, look);
} finally {
  await browser.close();
  demonstration.end();
}
