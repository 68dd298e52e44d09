import type { Command } from 'commander';
import pc from 'picocolors';
import type { Announcing } from '../../shared/steps/announce.ts';
import { hostOptions, withHost } from '../options.ts';
import { showProgress } from '../progress.ts';

/** `newsprint watch`: the schedule, on this machine. */
export function addWatchCommand(program: Command): void {
  hostOptions(program.command('watch'))
    .description('keep to the schedule until stopped (Ctrl-C)')
    .addHelpText(
      'after',
      `
Examples:
  newsprint sources add https://example.org/ && newsprint watch
  newsprint watch --data /var/lib/newsprint --contact https://example.org/about-our-collector`,
    )
    .option('--events <file|url>', 'tell a file or a webhook what is new, as `newsprint events` does')
    .action(async ({ events, ...options }: { data: string; contact: string; events?: string }) => {
      const stop = new AbortController();
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
      const progress = showProgress();
      const listener = events === undefined ? undefined : await listenerAt(events);
      await withHost({ ...options, observe: progress.observe, listener }, async (host) => {
        const sources = await host.pipeline.sources.list();
        console.log(pc.dim(`Watching ${sources.length} sources; stop with Ctrl-C, nothing is lost.`));
        await host.watch(stop.signal);
      });
      progress.stop();
    });
}

async function listenerAt(to: string): Promise<Announcing> {
  const { sinkTo } = await import('../../local/sinks.ts');
  return { name: to, sink: sinkTo(to, process.env.NEWSPRINT_WEBHOOK_SECRET) };
}
