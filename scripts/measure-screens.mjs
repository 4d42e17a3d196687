// Opens each main screen in a browser that has nothing of it yet, and says how long it took until
// its content was there: `node scripts/measure-screens.mjs [times]`. The server is a warm
// demonstration. Ends with status 1 where a median is over its limit.
import { Console } from 'node:console';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { demonstrate, openChromium, signIn } from './demonstration.mjs';

const TIMES = Number(process.argv[2] ?? 7);
const WARM_UPS = 2;
/** So long does every request wait when it is counted how many of them wait for each other. */
const LAG_MS = 600;
const LIMITS = { ms: 1000, depth: 3, signInBytes: 150_000 };
/** What each screen is opened for: its address, and what must be in sight before it is of use. */
const SCREENS = [
  { name: 'sign-in', path: '/', shows: 'input[name=password]', isForNobody: true },
  { name: 'readiness', path: 'm:readiness', shows: '[data-testid=overall]' },
  { name: 'outlook', path: 'm:outlook?on=2099-12-31', shows: '[data-testid=likely]' },
  { name: 'worksheet', path: 'm:worksheet', shows: '[role=grid] [role=gridcell]' },
  { name: 'findings', path: 'm:findings', shows: 'main tbody tr a' },
  { name: 'board', path: 'm:findings?view=board', shows: 'main section a' },
  { name: 'finding', path: 'f:', shows: 'main h1' },
  { name: 'plan', path: 'f:/plan', shows: 'main h1' },
  { name: 'my-work', path: '/my-work', shows: 'main li a' },
  { name: 'reports', path: '/reports', shows: 'main h1' },
  { name: 'missions', path: '/missions', shows: 'main tbody tr a' },
];

/** What was fetched, and when the page was of use. Runs in the page. */
function watchPage() {
  const { performance } = globalThis;
  const sizes = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ].map(({ transferSize }) => transferSize);
  return { sizes, shownAt: globalThis.octantShownAt };
}

/** Notes when what is waited for can be seen: at the first frame that has it. Runs in the page. */
function noteWhenShown(selector) {
  const { document, performance, requestAnimationFrame } = globalThis;
  const look = () => {
    const found = document.querySelector(selector);
    if (found?.getClientRects().length > 0) globalThis.octantShownAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function openOnce(browser, address, { path, shows, state }, lag = 0) {
  const context = await browser.newContext({ storageState: state, locale: 'en' });
  const page = await context.newPage();
  await page.addInitScript(noteWhenShown, shows);
  if (lag > 0) await page.route('**/*', (route) => wait(lag).then(() => route.continue()));
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(address + path, { waitUntil: 'commit' });
  await page.waitForFunction(() => globalThis.octantShownAt !== undefined);
  const { metrics } = await session.send('Performance.getMetrics');
  const busy = metrics.find(({ name }) => name === 'TaskDuration').value;
  await page.waitForLoadState('networkidle');
  const { sizes, shownAt } = await page.evaluate(watchPage);
  await context.close();
  return {
    ms: shownAt,
    busyMs: busy * 1000,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    count: sizes.length,
  };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function measure(browser, address, screen) {
  const visits = [];
  for (let visit = -WARM_UPS; visit < TIMES; visit += 1) {
    const seen = await openOnce(browser, address, screen);
    if (visit >= 0) visits.push(seen);
  }
  const lagging = await openOnce(browser, address, screen, LAG_MS);
  const of = (what) => visits.map((visit) => visit[what]);
  return {
    screen: screen.name,
    'view ms': Math.round(median(of('ms'))),
    'worst ms': Math.round(Math.max(...of('ms'))),
    'main thread ms': Math.round(median(of('busyMs'))),
    depth: Math.round((lagging.ms - median(of('ms'))) / LAG_MS),
    requests: median(of('count')),
    kB: Math.round(median(of('bytes')) / 1000),
  };
}

/** Somebody who has been here before: what the browser keeps of them, and where they go. */
async function visitor(browser, demonstration) {
  const context = await browser.newContext();
  const mission = await signIn(context, demonstration);
  const list = await context.request.get(
    `${demonstration.address}/api/v1/findings?missionId=${mission}&state=closed&perPage=1`,
  );
  const finding = (await list.json()).items[0].id;
  const page = await context.newPage();
  await page.goto(`${demonstration.address}/my-work`);
  await page.locator('main h1').waitFor();
  const state = await context.storageState();
  await context.close();
  const home = `/missions/${mission}/`;
  const addressOf = (path) =>
    path.replace(/^m:/, home).replace(/^f:/, `${home}findings/${finding}`);
  return { state, addressOf };
}

function faultsOf(row) {
  const faults = [];
  if (row['view ms'] >= LIMITS.ms) faults.push(`${row.screen}: ${row['view ms']} ms`);
  if (row.depth > LIMITS.depth) faults.push(`${row.screen}: ${row.depth} requests in a row`);
  if (row.screen === 'sign-in' && row.kB * 1000 >= LIMITS.signInBytes)
    faults.push(`${row.screen}: ${row.kB} kB`);
  return faults;
}

const demonstration = await demonstrate();
const browser = await openChromium();
const rows = [];
try {
  const { state, addressOf } = await visitor(browser, demonstration);
  for (const { isForNobody, path, ...screen } of SCREENS) {
    process.stderr.write(`  … ${screen.name}\n`);
    const visit = { ...screen, path: addressOf(path), state: isForNobody ? undefined : state };
    rows.push(await measure(browser, demonstration.address, visit));
  }
} finally {
  await browser.close();
  demonstration.end();
}
new Console(process.stdout).table(rows);
const faults = rows.flatMap(faultsOf);
for (const fault of faults) process.stderr.write(`over the limit: ${fault}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
