import type { Command } from 'commander';
import { VerifyJournal } from '../modules/audit-trail';
import { backUp } from '../platform/backup/backup';
import { restore } from '../platform/backup/restore';
import { Clock } from '../platform/clock/clock';
import { DATABASE } from '../platform/database/database.module';
import type { Database } from '../platform/database/open-database';
import { withApp, type CommandContext } from './context';
import { withProgress } from './progress';

export function addDatabaseCommands(program: Command, context: CommandContext): void {
  program
    .command('migrate')
    .description('bring the schema of the database up to date')
    .action(() => migrate(context));
  program
    .command('backup')
    .description('save database, signing key and evidence to a folder; a server may go on working')
    .argument('<dir>', 'a folder that is empty or not there')
    .action((folder: string) => save(context, folder));
  program
    .command('restore')
    .description('bring a backup to where the settings say, and check it; writes over nothing')
    .argument('<dir>', 'the folder of the backup')
    .action((folder: string) => bringBack(context, folder));
}

async function migrate(context: CommandContext): Promise<void> {
  await withApp(context, (app) => {
    const { writer } = app.get<Database>(DATABASE);
    context.say(`The schema is up to date: ${String(writer.migrations.length)} migrations.`);
    return Promise.resolve();
  });
}

async function save(context: CommandContext, folder: string): Promise<void> {
  const config = context.config();
  const { files } = await withProgress('Saving', (report) =>
    backUp(config, folder, new Clock().now(), report),
  );
  context.say(`Saved ${String(files.length)} files to ${folder}.`);
  if (config.evidence.kind === 's3')
    context.say(`Evidence stays in the bucket ${config.evidence.bucket}: save it there.`);
}

async function bringBack(context: CommandContext, folder: string): Promise<void> {
  const restored = await withProgress('Restoring', (report) =>
    restore(context.config(), folder, report),
  );
  const { takenAt, files } = restored.manifest;
  try {
    const entries = await withApp(context, (app) => verified(app.get(VerifyJournal)));
    context.say(
      `Restored the backup of ${takenAt}: ${String(files.length)} files, ` +
        `${String(entries)} journal entries that hold.`,
    );
  } catch (error) {
    restored.undo();
    throw error;
  }
}

async function verified(journal: VerifyJournal): Promise<number> {
  const { entries, faults } = await withProgress('Verifying', (report) =>
    journal.execute(undefined, report),
  );
  const [fault] = faults;
  if (fault) throw new JournalBroken(`The journal of the backup does not hold. ${fault.detail}`);
  return entries;
}

/** A journal that does not hold is a finding for people, not a failure of the program. */
class JournalBroken extends Error {
  readonly code = 'journal.broken';
}
