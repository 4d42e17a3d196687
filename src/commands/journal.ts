import type { Command } from 'commander';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ExportJournal, VerifyJournal } from '../modules/audit-trail';
import { withApp, type CommandContext } from './context';
import { withProgress } from './progress';

interface JournalOptions {
  readonly chain?: string;
  readonly out?: string;
}

const CHAIN = ['--chain <id>', 'one chain only: the id of a mission, or "system"'] as const;

export function addJournalCommands(program: Command, context: CommandContext): void {
  const journal = program.command('journal').description('the record of who did what');
  journal
    .command('verify')
    .description(
      'walk the chains and name the first entry that does not fit; status 1 when one is found',
    )
    .option(...CHAIN)
    .action((options: JournalOptions) => verify(context, options));
  journal
    .command('export')
    .description(
      'write entries and signed checkpoints as lines of JSON; scripts/verify-journal.mjs checks them',
    )
    .option(...CHAIN)
    .option('--out <file>', 'a new file; standard output when left out')
    .action((options: JournalOptions) => write(context, options));
}

async function verify(context: CommandContext, { chain }: JournalOptions): Promise<void> {
  const { entries, chains, faults } = await withApp(context, (app) =>
    withProgress('Verifying', (report) => app.get(VerifyJournal).execute(chain, report)),
  );
  for (const fault of faults) context.say(`Chain ${fault.chain} does not hold. ${fault.detail}`);
  if (faults.length > 0) process.exitCode = 1;
  else
    context.say(
      `The journal holds: ${String(entries)} entries in ${String(chains.length)} chains.`,
    );
}

async function write(context: CommandContext, { chain, out }: JournalOptions): Promise<void> {
  await withApp(context, (app) =>
    withProgress('Exporting', async (report) => {
      const lines = Readable.from(app.get(ExportJournal).lines(chain, report));
      if (out === undefined) await pipeline(lines, process.stdout, { end: false });
      else await pipeline(lines, createWriteStream(out, { flags: 'wx', mode: 0o600 }));
    }),
  );
  if (out !== undefined) context.say(`Written to ${out}.`);
}
