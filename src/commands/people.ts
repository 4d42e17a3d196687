import { Option, type Command } from 'commander';
import { createInterface } from 'node:readline/promises';
import { systemActor } from '../kernel/actor';
import { LANGUAGES, type Language } from '../kernel/localized-text';
import { CreateUser } from '../modules/identity';
import { withApp, type CommandContext } from './context';

interface UserOptions {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly administrator?: true;
}

export function addUserCommands(program: Command, context: CommandContext): void {
  const user = program.command('user').description('accounts');
  user
    .command('create')
    .description('make an account; its password is the first line of standard input')
    .requiredOption('--name <name>', 'the name of the person')
    .requiredOption('--email <address>', 'what the person signs in with')
    .addOption(
      new Option('--language <code>', 'of screens and reports').choices(LANGUAGES).default('en'),
    )
    .option('--administrator', 'may manage accounts and reference data, and read everything')
    .action((options: UserOptions) => create(context, options));
}

async function create(context: CommandContext, options: UserOptions): Promise<void> {
  const { name, email, language, administrator } = options;
  const password = await firstLine();
  await withApp(context, async (app) => {
    const user = await app.get(CreateUser).execute(systemActor('command line'), {
      name,
      email,
      language,
      password,
      roles: administrator ? ['administrator'] : [],
    });
    context.say(`Made the account ${user.id} of ${user.email}.`);
  });
}

/** Never an argument: those are for all to see in the list of processes. */
async function firstLine(): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write('Password: ');
  const lines = createInterface({ input: process.stdin });
  for await (const line of lines) {
    lines.close();
    return line;
  }
  return '';
}
