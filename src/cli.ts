import { Command } from 'commander';
import { addBenchCommand } from './commands/bench';
import { addCatalogueCommands } from './commands/catalogue';
import type { CommandContext } from './commands/context';
import { addDatabaseCommands } from './commands/database';
import { addJournalCommands } from './commands/journal';
import { addUserCommands } from './commands/people';
import { readSettingsOrExit, reportAndExit } from './endings';

const context: CommandContext = {
  config: () => readSettingsOrExit(process.env),
  say: (line) => process.stdout.write(`${line}\n`),
};

const program = new Command('octant')
  .description('Looks after an installation of Octant. Settings come from the environment.')
  .showHelpAfterError('(see --help)');
addDatabaseCommands(program, context);
addUserCommands(program, context);
addCatalogueCommands(program, context);
addJournalCommands(program, context);
addBenchCommand(program);

program.parseAsync().catch(reportAndExit);
