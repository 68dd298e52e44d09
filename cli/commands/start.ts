import type { Command } from 'commander';
import pc from 'picocolors';
import { SOURCE_DEFAULTS } from '../../shared/source.ts';
import { collectAddresses } from '../collect.ts';
import { hostOptions, withHost } from '../options.ts';
import { showProgress } from '../progress.ts';
import { printSummary } from '../summary.ts';
import { collectUrls } from './collect.ts';

/** The source id of the sample newspaper. */
const SAMPLE = 'sample';
/** Seconds between two requests to the sample newspaper, which is on this machine. */
const SAMPLE_DELAY_SECONDS = 0.1;

/** `npm start`: the bundled sample newspaper, or real addresses. */
export function addStartCommand(program: Command): void {
  hostOptions(program.command('start'))
    .description('collect the bundled sample newspaper, to see how it works; with addresses, the same as collect')
    .argument('[urls...]', 'addresses to collect instead of the sample newspaper')
    .addHelpText(
      'after',
      `
Examples:
  npm start                                  the sample newspaper, served on this machine
  npm start                                  once more: nothing new, but for one correction
  npm start -- https://example.org/          a real site`,
    )
    .action(async (urls: string[], options: { data: string; contact: string }) => {
      if (urls.length > 0) return collectUrls(urls, options);
      await collectSample(options);
    });
}

/** The newspaper's second day is the one after it was collected first: one article has been corrected since. */
async function collectSample(options: { data: string; contact: string }): Promise<void> {
  const progress = showProgress();
  await withHost({ ...options, allowLoopback: true, observe: progress.observe }, async (host) => {
    const known = await host.pipeline.sources.get(SAMPLE);
    const { startSampleNewspaper } = await import('../../sample/server.ts');
    const paper = await startSampleNewspaper({ day: known ? 2 : 1 });
    try {
      console.log(pc.dim(`The sample newspaper is on ${paper.url} while this runs.`));
      const source = { ...SOURCE_DEFAULTS, id: SAMPLE, url: paper.sourceUrl, crawlDelaySeconds: SAMPLE_DELAY_SECONDS };
      await collectAddresses(host, [source], progress);
      await printSummary(host.pipeline, progress, options);
    } finally {
      await paper.close();
    }
  });
}
