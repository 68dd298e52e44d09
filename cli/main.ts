import { Command, CommanderError } from 'commander';
import { InputError, messageOf } from '../shared/errors.ts';
import { addCommands } from './commands.ts';
import { SomeFailed } from './failure.ts';

/** Runs the command line; the exit status is 0: done, 1: some of it failed, 2: the command was wrong. */
export async function main(argv: readonly string[]): Promise<number> {
  process.stdout.on('error', endWithReader);
  const program = new Command('newsprint')
    .description('Collects news: finds articles, fetches them politely, keeps clean text and metadata.')
    .version('0.1.0')
    .showHelpAfterError('(newsprint --help shows every command)')
    .exitOverride();
  addCommands(program);
  try {
    await program.parseAsync([...argv]);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof SomeFailed) return 1;
    console.error(`newsprint: ${messageOf(error)}`);
    if (!(error instanceof InputError)) console.error((error as Error).stack ?? '');
    return error instanceof InputError ? 2 : 1;
  }
}

/** `newsprint … | head` ends quietly when its reader has enough. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}
