import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Plan, chosen } from './compare';
import type { Entry } from './contestants';
import { type CpuProfile, summary } from './cpu-profile';
import { LoadGenerator } from './load';
import { Series } from './measure';
import { say } from './progress';
import { ServerProcess } from './server-process';
import type { Workload } from './workloads';

async function profileOne(
  workload: Workload,
  plan: Plan,
  { command, contestant }: Entry,
  load: LoadGenerator,
): Promise<string> {
  const directory = join(plan.workspace, `profile-${workload.name}`);
  mkdirSync(directory);
  const nodeOptions = ['--cpu-prof', `--cpu-prof-dir=${directory}`];
  const { server, startedIn } = await ServerProcess.start({ ...command, nodeOptions });
  const begin = performance.now();
  const series = new Series(workload, { ...contestant, server }, load);
  await series.prepare();
  const warmAfter = startedIn + performance.now() - begin;
  await series.round(plan.rounds * plan.seconds);
  await server.stop();
  // Worker threads write profiles of their own; the largest is that of the thread that answers.
  const files = readdirSync(directory).map((name) => readFileSync(join(directory, name), 'utf8'));
  const [largest = '{}'] = files.sort((a, b) => b.length - a.length);
  return summary(JSON.parse(largest) as CpuProfile, warmAfter);
}

/** Runs each workload once more against a profiled Octant, and tells where its time went. */
export async function profile(plan: Plan, octant: Entry): Promise<string> {
  const load = LoadGenerator.start();
  const parts: string[] = [];
  for (const workload of chosen(plan)) {
    say(`profiling ${workload.name}`);
    parts.push(`== ${workload.title} ==\n${await profileOne(workload, plan, octant, load)}`);
  }
  load.stop();
  return parts.join('\n\n');
}
