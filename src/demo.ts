import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from './app';
import { ensureSeeds } from './beginnings';
import { DemoClock } from './demo/demo-clock';
import type { Cast } from './demo/chapters/people';
import { playStory } from './demo/story';
import { readSettingsOrExit, reportAndExit } from './endings';
import { DailyJobs } from './platform/jobs/daily-jobs';
import { drainOnSignal } from './serve';

/** `npm run demo`: the product on a database that is thrown away, filled with an illustrative mission. */
async function demonstrate(): Promise<void> {
  const settings = readSettingsOrExit(process.env);
  const folder = mkdtempSync(join(tmpdir(), 'octant-demo-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  process.on('SIGTERM', giveUp).on('SIGINT', giveUp);
  const clock = new DemoClock();
  const app = await createApp(
    {
      ...settings,
      // What the story asks of the API is not worth a line each.
      logLevel: process.env.OCTANT_LOG_LEVEL === undefined ? 'warn' : settings.logLevel,
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
  app.get(DailyJobs).start();
  process.off('SIGTERM', giveUp).off('SIGINT', giveUp);
  drainOnSignal(app);
  process.stdout.write(`Octant listens at ${await app.getUrl()}\n${signIns(cast)}\n`);
}

/** Told to end while the story is being played: nothing of it is worth keeping. */
const giveUp = (): never => process.exit(0);

const say = (chapter: string): void => void process.stderr.write(`  … ${chapter}\n`);

/** One sign-in for each role. */
function signIns({ people, password }: Cast): string {
  const byRole = new Map(
    Object.values(people)
      .reverse()
      .map(({ role, email }) => [role, email]),
  );
  return [
    'Everything in it is illustrative, and is gone when you stop it. Sign in as one of these:',
    ...[...byRole].reverse().map(([role, email]) => `  ${email.padEnd(30)} ${role}`),
    `All have the password ${password}`,
  ].join('\n');
}

demonstrate().catch(reportAndExit);
