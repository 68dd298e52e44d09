import type { Command } from 'commander';
import { collectAddresses, collectDue } from '../collect.ts';
import { SomeFailed } from '../failure.ts';
import { hostOptions, withHost } from '../options.ts';
import { showProgress } from '../progress.ts';
import { printSummary } from '../summary.ts';

/** `newsprint collect`: these addresses, or whatever is due. */
export function addCollectCommand(program: Command): void {
  hostOptions(program.command('collect'))
    .description('collect now: these feeds, sites, sitemaps or articles; without any, every source that is due')
    .argument('[urls...]', 'addresses of feeds, sitemaps, front pages or articles; each is kept as a source')
    .addHelpText(
      'after',
      `
Examples:
  newsprint collect https://example.org/             finds the feed of a site
  newsprint collect https://example.org/feed.xml https://example.com/news-sitemap.xml
  newsprint collect                                  whatever is due
  newsprint collect --data ~/news --contact mailto:me@example.org https://example.org/`,
    )
    .action(collectUrls);
}

/** Collects addresses, or what is due, and shows it. Throws `SomeFailed` when an address could not be read. */
export async function collectUrls(urls: readonly string[], options: { data: string; contact: string }): Promise<void> {
  const progress = showProgress();
  const host = { ...options, observe: progress.observe };
  await withHost(host, async (opened) => {
    if (urls.length > 0) await collectAddresses(opened, urls, progress);
    else await collectDue(opened, progress);
    await printSummary(opened.pipeline, progress, options);
  });
  if (progress.failures.size > 0) throw new SomeFailed();
}
