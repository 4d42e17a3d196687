// Takes pictures of the main screens, light and dark, left-to-right and right-to-left, into
// docs/screens: from the demonstration, on a database that is thrown away.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = resolve(fileURLToPath(import.meta.url), '..', '..');
const OUTPUT = join(ROOT, 'docs', 'screens');
const VIEW = { width: 1440, height: 900 };
const PERSON = 'lead@demo.example';
const LOOKS = ['light', 'dark'].flatMap((mode) => [
  { mode, language: 'en', side: 'ltr' },
  { mode, language: 'fa', side: 'rtl' },
]);
/** Pages by the name of their picture; `m:` stands before pages of the mission. */
const PAGES = {
  readiness: 'm:readiness',
  worksheet: 'm:worksheet?area=OPS',
  findings: 'm:findings',
  'my-work': '/my-work',
};

/** Starts the demonstration; resolves with its address, its password and the way to end it. */
async function demonstrate() {
  const child = spawn(process.execPath, [join(ROOT, 'scripts', 'start.mjs'), 'demo'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORT: '0', OCTANT_LOG_LEVEL: 'error' },
  });
  let address;
  for await (const line of createInterface({ input: child.stdout })) {
    address ??= /listens at (\S+)/.exec(line)?.[1];
    const password = /password (\S+)/.exec(line)?.[1];
    if (password) return { address, password, end: () => child.kill('SIGTERM') };
  }
  throw new Error('The demonstration ended before it listened');
}

async function signIn(context, address, password) {
  const data = { email: PERSON, password };
  await context.request.post(`${address}/api/v1/session`, { data });
  const answer = await context.request.get(`${address}/api/v1/missions?perPage=1`);
  const { items } = await answer.json();
  return items[0].id;
}

async function picture(page, address, path, name) {
  await page.goto(address + path);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(OUTPUT, `${name}.png`) });
}

async function takePictures(browser, { address, password }, { mode, language, side }) {
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
  const mission = await signIn(context, address, password);
  for (const [name, path] of Object.entries(PAGES))
    await picture(page, address, path.replace(/^m:/, `/missions/${mission}/`), named(name));
  await context.close();
}

mkdirSync(OUTPUT, { recursive: true });
const finder = join(ROOT, 'scripts', 'find-chromium.mjs');
const launching = JSON.parse(execFileSync(process.execPath, [finder], { encoding: 'utf8' }));
const demonstration = await demonstrate();
const browser = await chromium.launch(launching);
try {
  for (const look of LOOKS) await takePictures(browser, demonstration, look);
} finally {
  await browser.close();
  demonstration.end();
}
