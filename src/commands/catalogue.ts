import type { Command } from 'commander';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { systemActor } from '../kernel/actor';
import { ImportEdition } from '../modules/catalogue';
import { withApp, type CommandContext } from './context';

interface ImportOptions {
  readonly dryRun?: true;
  readonly edition?: string;
}

export function addCatalogueCommands(program: Command, context: CommandContext): void {
  const catalogue = program.command('catalogue').description('protocol questions');
  catalogue
    .command('import')
    .description(
      'take questions from a CSV, XLSX or JSON file into an edition: all of them, or none',
    )
    .argument('<file>')
    .option('--dry-run', 'only say what would change')
    .option('--edition <code>', 'the edition, where the file does not say it')
    .action((file: string, options: ImportOptions) => take(context, file, options));
}

async function take(context: CommandContext, file: string, options: ImportOptions): Promise<void> {
  const { dryRun = false, edition } = options;
  const bytes = readFileSync(file);
  await withApp(context, async (app) => {
    const { added, changed, unchanged, ...taken } = await app
      .get(ImportEdition)
      .execute(systemActor('command line'), {
        fileName: basename(file),
        bytes,
        dryRun,
        ...(edition === undefined ? {} : { edition }),
      });
    const counts = `${String(added)} added, ${String(changed)} changed, ${String(unchanged)} as they were`;
    context.say(`Edition ${taken.edition}: ${counts}.${dryRun ? ' Nothing was written.' : ''}`);
  });
}
