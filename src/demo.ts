import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from './app';
import { ensureSeeds } from './beginnings';
import { DemoClock } from './demo/demo-clock';
import type { Cast } from './demo/people';
import { playStory } from './demo/story';
import { readSettingsOrExit, reportAndExit } from './endings';
import { drainOnSignal } from './serve';

/** `npm run demo`: the product on a database that is thrown away, filled with an illustrative mission. */
async function demonstrate(): Promise<void> {
  const settings = readSettingsOrExit(process.env);
  const folder = mkdtempSync(join(tmpdir(), 'octant-demo-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const clock = new DemoClock();
  const app = await createApp(
    {
      ...settings,
      database: { kind: 'sqlite', file: join(folder, 'demo.sqlite') },
      evidence: { kind: 'file', folder: join(folder, 'evidence') },
    },
    { clock },
  );
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  await ensureSeeds(app);
  const cast = await playStory(app, clock, say);
  await app.listen({ host: settings.host, port: settings.port });
  drainOnSignal(app);
  process.stdout.write(`Octant listens at ${await app.getUrl()}\n${signIns(cast)}\n`);
}

const say = (chapter: string): void => void process.stderr.write(`  … ${chapter}\n`);

const signIns = ({ people, password }: Cast): string =>
  [
    'Everything in it is illustrative, and is gone when you stop it. Sign in as one of these:',
    ...Object.values(people).map(({ email, role }) => `  ${email.padEnd(30)} ${role}`),
    `All have the password ${password}`,
  ].join('\n');

demonstrate().catch(reportAndExit);
