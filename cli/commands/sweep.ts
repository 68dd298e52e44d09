import type { Command } from 'commander';
import { sweep } from '../../shared/steps/sweep.ts';
import { type ArchiveOptions, archiveOptions, withArchive } from '../options.ts';

/** `newsprint sweep`: the upkeep that is worth a run a day. */
export function addSweepCommand(program: Command): void {
  archiveOptions(program.command('sweep'))
    .description('upkeep, worth a run a day: clusters, Parquet files, retention, old URLs')
    .addHelpText(
      'after',
      `
It finds near-duplicates among what is new and writes the Parquet files of its days, removes articles
that are older than their source keeps them ("retentionDays" of 'newsprint sources show'), and forgets
URLs that never became an article and that nothing has listed for 90 days.

Examples:
  newsprint sweep
  newsprint sweep --stack newsprint-storage`,
    )
    .action((options: ArchiveOptions) =>
      withArchive(options, async (archive) => {
        const { articles, clustered, days, expired, forgotten } = await sweep(archive);
        console.log(
          `${articles} new articles followed up: ${clustered} put into clusters, ${days.length} Parquet files written`,
        );
        console.log(`${expired} articles older than their source keeps them removed`);
        console.log(`${forgotten} old URLs forgotten`);
      }),
    );
}
