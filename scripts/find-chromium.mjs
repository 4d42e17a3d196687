// Prints where a Chromium for the browser tests is, as one line of JSON: the machine's own when it
// has one, else the one that comes with a package, unpacked at the first call.
import { existsSync } from 'node:fs';
import process from 'node:process';

const OWN = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Text is as wide here as there.
  '--font-render-hinting=none',
];

async function find() {
  const own = OWN.find((path) => existsSync(path));
  if (own) return { executablePath: own, args: QUIET };
  const { default: chromium } = await import('@sparticuz/chromium');
  // The package's own flags are for the smallest machines: all in one process, which one fault ends.
  return { executablePath: await chromium.executablePath(), args: QUIET };
}

process.stdout.write(`${JSON.stringify(await find())}\n`);
