import { type Entry, enterBare, enterOctant } from './contestants';
import { LoadGenerator } from './load';
import { type Figure, Series } from './measure';
import { median, say } from './progress';
import { ServerProcess } from './server-process';
import type { Footprint, Report, Row } from './table';
import { type Workload, workloads } from './workloads';

export interface Plan {
  readonly workspace: string;
  readonly connections: number;
  readonly seconds: number;
  readonly rounds: number;
  readonly findings: number;
  readonly only: readonly string[];
}
interface Pair {
  readonly bare: Entry;
  readonly octant: Entry;
}

const STARTS = 3;

export function chosen({ connections, only }: Plan): readonly Workload[] {
  const all = workloads(connections);
  const unknown = only.find((name) => !all.some((workload) => workload.name === name));
  if (unknown !== undefined) {
    throw new Error(
      `No workload "${unknown}"; there are: ${all.map(({ name }) => name).join(', ')}`,
    );
  }
  return only.length === 0 ? all : all.filter(({ name }) => only.includes(name));
}

/** One round here, one round there, and again: what disturbs the machine disturbs both. */
async function compareOne(
  workload: Workload,
  pair: Pair,
  plan: Plan,
  load: LoadGenerator,
): Promise<Row> {
  const series = [pair.bare, pair.octant].map(
    ({ contestant }) => new Series(workload, contestant, load),
  );
  for (const one of series) await one.prepare();
  for (let round = 1; round <= plan.rounds; round++) {
    say(`${workload.name}, round ${round} of ${plan.rounds}`);
    for (const one of series) await one.round(plan.seconds);
  }
  const [bare, octant] = await Promise.all(series.map((one) => one.finish()));
  if (!bare || !octant) throw new Error('A series is missing.');
  return {
    name: workload.name,
    title: workload.title,
    target: workload.target ?? null,
    bare: bare.figure,
    octant: octant.figure,
    ratio: median(ratios(bare.figure, octant.figure)),
    complaints: [...bare.complaints, ...octant.complaints],
  };
}

/** Octant beside the bare server, round by round: what slows the machine down for a while slows both rounds of a pair. */
const ratios = (bare: Figure, octant: Figure): readonly number[] =>
  octant.rounds.map((rate, round) => rate / (bare.rounds[round] ?? Number.NaN));

/** Memory as the load left it, then the time from start to first answer on the filled database. */
async function footprints({ bare, octant }: Pair): Promise<Report['footprints']> {
  const entries = [bare, octant];
  const memory = entries.map(({ contestant }) => contestant.server.memory());
  for (const { contestant } of entries) await contestant.server.stop();
  const starts: number[][] = [[], []];
  for (let n = 0; n < STARTS; n++) {
    say(`start ${n + 1} of ${STARTS}`);
    for (const [index, { command }] of entries.entries()) {
      const { server, startedIn } = await ServerProcess.start(command);
      starts[index]?.push(startedIn);
      await server.stop();
    }
  }
  const of = (index: number): Footprint => ({
    startMilliseconds: Math.round(median(starts[index] ?? [])),
    memoryMebibytes: Math.round(memory[index] ?? 0),
  });
  return { bare: of(0), octant: of(1) };
}

/** Runs the chosen workloads against both servers, and leaves both stopped and filled. */
export async function compare(plan: Plan): Promise<{ report: Report; octant: Entry }> {
  const selection = chosen(plan);
  const { seed, ...octant } = await enterOctant(plan.workspace, plan.findings);
  const bare = await enterBare(plan.workspace, seed, octant.contestant);
  const load = LoadGenerator.start();
  try {
    const rows: Row[] = [];
    for (const workload of selection) {
      rows.push(await compareOne(workload, { bare, octant }, plan, load));
    }
    return { report: { rows, footprints: await footprints({ bare, octant }) }, octant };
  } finally {
    load.stop();
  }
}
