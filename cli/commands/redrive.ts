import path from 'node:path';
import { Argument, type Command } from 'commander';
import { type ArchiveOptions, archiveOptions } from '../options.ts';

const QUEUES = ['discover', 'collect'] as const;
type QueueName = (typeof QUEUES)[number];

/** `newsprint redrive`: dead letters are tried again, once what killed them is mended. */
export function addRedriveCommand(program: Command): void {
  archiveOptions(program.command('redrive'))
    .description('send dead letters back to their queue, to be tried again')
    .addArgument(new Argument('[queue]', 'the dead letters of this queue; without it, of both').choices(QUEUES))
    .addHelpText(
      'after',
      `
A dead letter is a message that failed five times: a bug, not a slow site. Mend that first. On this machine,
'newsprint watch' must not be running; with --stack, name the pipeline's stack, not the storage's.

Examples:
  newsprint redrive collect
  newsprint redrive --stack newsprint-pipeline`,
    )
    .action(async (queue: QueueName | undefined, options: ArchiveOptions) => {
      for (const name of queue ? [queue] : QUEUES)
        console.log(`${name}: ${await redriveOf(name, options)} dead letters sent back`);
    });
}

async function redriveOf(name: QueueName, { data, stack }: ArchiveOptions): Promise<number> {
  if (stack) return (await import('../stack.ts')).redriveStack(stack, name);
  return (await import('../../local/redrive.ts')).redrive(path.join(path.resolve(data), 'queues'), name);
}
