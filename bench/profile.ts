import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Plan, chosen } from './compare';
import type { Entry } from './contestants';
import { LoadGenerator } from './load';
import { say } from './progress';
import { ServerProcess } from './server-process';

interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
}
interface CpuProfile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: CallFrame }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const TOP = 30;
const NOT_WORK = new Set(['(idle)', '(root)']);

const where = ({ functionName, url, lineNumber }: CallFrame): string => {
  const file = url.replace(/^.*\/(node_modules|dist)\//, '').replace('file://', '');
  return `${functionName || '(anonymous)'} ${file}${file === '' ? '' : `:${lineNumber + 1}`}`;
};

/** Time spent in each function itself, as shares of the time in which the process worked. */
export function selfTimes({ nodes, samples, timeDeltas }: CpuProfile): string[] {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, where(callFrame).trim()]));
  const times = new Map<string, number>();
  samples.forEach((id, n) => {
    const name = names.get(id) ?? '';
    if (!NOT_WORK.has(name)) times.set(name, (times.get(name) ?? 0) + (timeDeltas[n] ?? 0));
  });
  const whole = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, TOP)
    .map(([name, time]) => `${((time / whole) * 100).toFixed(1).padStart(5)} %  ${name}`);
}

/** Runs each workload once more against a profiled Octant; gives the largest self times of each. */
export async function profile(plan: Plan, { command, contestant }: Entry): Promise<string> {
  const load = LoadGenerator.start();
  const parts: string[] = [];
  for (const workload of chosen(plan)) {
    say(`profiling ${workload.name}`);
    const directory = join(plan.workspace, `profile-${workload.name}`);
    mkdirSync(directory);
    const nodeOptions = ['--cpu-prof', `--cpu-prof-dir=${directory}`];
    const { server } = await ServerProcess.start({ ...command, nodeOptions });
    await load.run({
      url: server.url,
      token: contestant.token,
      connections: workload.connections,
      seconds: 2 * plan.seconds,
      ...(workload.amount === undefined ? {} : { amount: workload.amount }),
      requests: workload.requests(contestant.missions),
    });
    await server.stop();
    const files = readdirSync(directory).map((name) => readFileSync(join(directory, name), 'utf8'));
    const [largest = '{}'] = files.sort((a, b) => b.length - a.length);
    const times = selfTimes(JSON.parse(largest) as CpuProfile);
    parts.push([`Octant, ${workload.title}: where its time goes`, ...times].join('\n'));
  }
  load.stop();
  return parts.join('\n\n');
}
