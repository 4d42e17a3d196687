import { InvalidArgumentError, type Command } from 'commander';
import { runBench, type BenchOptions } from '../../bench';

function whole(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('It takes a whole number above 0.');
}

export function addBenchCommand(program: Command): void {
  program
    .command('bench')
    .description('measure this program beside a bare server that does the same work')
    .option('--connections <n>', 'connections at once', whole)
    .option('--seconds <n>', 'length of one round', whole)
    .option('--rounds <n>', 'rounds of each workload; the median counts', whole)
    .option('--findings <n>', 'findings in the database before it begins', whole)
    .option('--only <names...>', 'these workloads only')
    .option('--json', 'print the report as JSON')
    .option('--profile', 'print where the time went')
    .action(async (options: BenchOptions) => {
      process.exitCode = await runBench(options);
    });
}
