// What the scripts that look at the screens share: the demonstration on a database that is thrown
// away, a Chromium, and somebody who is signed in.
import { execFileSync, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const SCRIPTS = resolve(fileURLToPath(import.meta.url), '..');
const PERSON = 'lead@demo.example';

/** Starts the demonstration; resolves with its address, its password and the way to end it. */
export async function demonstrate() {
  const child = spawn(process.execPath, [join(SCRIPTS, 'start.mjs'), 'demo'], {
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

export function openChromium() {
  const finder = join(SCRIPTS, 'find-chromium.mjs');
  const launching = JSON.parse(execFileSync(process.execPath, [finder], { encoding: 'utf8' }));
  return chromium.launch(launching);
}

/** Signs the browser in as the lead auditor; resolves with the mission that was begun last. */
export async function signIn(context, { address, password }) {
  const data = { email: PERSON, password };
  await context.request.post(`${address}/api/v1/session`, { data });
  const answer = await context.request.get(`${address}/api/v1/missions?perPage=1`);
  const { items } = await answer.json();
  return items[0].id;
}
