import type { Command } from 'commander';
import { announce } from '../../shared/steps/announce.ts';
import { type ArchiveOptions, archiveOptions, withArchive } from '../options.ts';

interface EventsOptions extends ArchiveOptions {
  to: string;
  since?: string;
}

/** `newsprint events`: tells a program what is new. */
export function addEventsCommand(program: Command): void {
  archiveOptions(program.command('events'))
    .description('tell a program what was stored and revised since it was told last')
    .requiredOption('--to <file|url>', 'a file that gets a JSON line for each event, or a webhook')
    .option('--since <time>', 'where to start the first time; now, if not given')
    .addHelpText(
      'after',
      `
Events are CloudEvents: newsprint.article.stored, newsprint.article.revised, newsprint.source.unhealthy,
newsprint.source.recovered. A webhook is signed by the secret in NEWSPRINT_WEBHOOK_SECRET (standardwebhooks.com).
An article is told of a minute after it was stored; an event may come twice, with the same id.

Examples:
  newsprint events --to events.jsonl --since 2026-11-01
  newsprint watch --events http://localhost:8080/news    tells it every minute`,
    )
    .action((options: EventsOptions) =>
      withArchive(options, async (archive) => {
        const { sinkTo } = await import('../../local/sinks.ts');
        const sink = sinkTo(options.to, process.env.NEWSPRINT_WEBHOOK_SECRET);
        const told = await announce(archive, { name: options.to, sink, since: options.since });
        console.log(`${told} ${told === 1 ? 'event' : 'events'} told to ${options.to}`);
      }),
    );
}
