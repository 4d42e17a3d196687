import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Plan, chosen, compare } from './compare';
import { profile } from './profile';
import { say } from './progress';
import { killServers } from './server-process';
import { type Report, table } from './table';

export interface BenchOptions {
  /** Connections at once, where a workload does not name its own number. */
  readonly connections?: number;
  /** Length of one round. */
  readonly seconds?: number;
  /** Rounds of each workload against each server in turn; the median counts. */
  readonly rounds?: number;
  /** Findings in the database before the rounds begin. */
  readonly findings?: number;
  /** Names of workloads; all when missing or empty. */
  readonly only?: readonly string[];
  /** Print the report as JSON in place of the table. */
  readonly json?: boolean;
  /** Afterwards, run each workload once more under the profiler and print where the time went. */
  readonly profile?: boolean;
}

const DEFAULTS = { connections: 16, seconds: 1, rounds: 12, findings: 100_000, only: [] };

/** On the disk of the project, because a temporary folder may be memory, where fsync is free. */
function makeWorkspace(): string {
  const parent = join(process.cwd(), '.cache');
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, 'bench-'));
}

const complaintsOf = ({ rows }: Report): readonly string[] =>
  rows.flatMap(({ complaints }) => complaints);

function print(report: Report, json: boolean): void {
  process.stdout.write(`${json ? JSON.stringify(report, null, 2) : table(report)}\n`);
  for (const complaint of complaintsOf(report)) say(`WORTHLESS: ${complaint}`);
}

async function measure(plan: Plan, options: BenchOptions): Promise<number> {
  const { report, octant } = await compare(plan);
  print(report, options.json ?? false);
  if (options.profile) process.stderr.write(`${await profile(plan, octant)}\n`);
  return complaintsOf(report).length === 0 ? 0 : 1;
}

/**
 * Measures Octant beside a bare server that does the same work, and prints a table. Gives the exit
 * status: 1 when an answer was not a success or a recording is missing, so that the figures are
 * worth nothing. A missed target is a figure, not a failure.
 */
export async function runBench(options: BenchOptions): Promise<number> {
  const workspace = makeWorkspace();
  const plan: Plan = { ...DEFAULTS, ...options, workspace };
  const tidy = () => rmSync(workspace, { recursive: true, force: true });
  const interrupted = () => process.exit(130);
  process.once('exit', tidy).once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    chosen(plan);
    return await measure(plan, options);
  } finally {
    killServers();
    tidy();
    process.off('exit', tidy).off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
}
