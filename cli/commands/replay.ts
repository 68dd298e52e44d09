import type { Command } from 'commander';
import pc from 'picocolors';
import type { Article } from '../../shared/article.ts';
import { wordDiff } from '../../shared/diff.ts';
import { checkSource } from '../../shared/steps/query/links.ts';
import { type FieldChange, type Replay, replayArticles } from '../../shared/steps/replay.ts';
import { showCount } from '../count.ts';
import { type ArchiveOptions, archiveOptions, withArchive } from '../options.ts';
import { renderDiff } from '../render-diff.ts';
import { type SelectionOptions, selectionOf, selectionOptions } from '../selection.ts';

interface ReplayOptions extends ArchiveOptions, SelectionOptions {
  dryRun?: true;
  restart?: true;
}

/** `newsprint replay`: extract stored pages again. */
export function addReplayCommand(program: Command): void {
  selectionOptions(archiveOptions(program.command('replay')))
    .description("extract stored pages again, by today's extractor and rules; nothing is fetched")
    .option('--dry-run', 'only print what would change, article by article and field by field')
    .option('--restart', 'from the beginning, even if an earlier run of the same was interrupted')
    .addHelpText(
      'after',
      `
Examples:
  newsprint replay --source example --dry-run        what new rules for a source would change
  newsprint replay --source example                  and keep it: each change is a revision
  newsprint replay --since 30d --dry-run | less -R

If it is interrupted, the same command goes on where it stopped.`,
    )
    .action((options: ReplayOptions) => withArchive(options, (archive) => replay(archive, options)));
}

async function replay(archive: Parameters<typeof replayArticles>[0], options: ReplayOptions): Promise<void> {
  const { dryRun = false, restart = false } = options;
  const counts = { same: 0, changed: 0, left: 0 };
  const count = showCount('pages read');
  const selection = selectionOf(options, archive.now());
  await checkSource(archive, selection.sourceId);
  for await (const { article, replay } of replayArticles(archive, selection, { dryRun, restart })) {
    counts[replay.kind]++;
    count.add(1);
    if (replay.kind === 'same') continue;
    count.stop();
    print(article, replay);
  }
  count.stop();
  const verb = dryRun ? 'would change' : 'changed';
  console.log(`${counts.changed} ${verb}, ${counts.same} stay the same, ${counts.left} were left as they are`);
}

function print({ id, url }: Article, replay: Exclude<Replay, { kind: 'same' }>): void {
  console.log(`${pc.bold(id.slice(0, 8))} ${url}`);
  if (replay.kind === 'left') console.log(`  left as it is: ${replay.reason}`);
  else for (const change of replay.changes) console.log(`  ${pc.cyan(change.field)}: ${difference(change)}`);
  console.log('');
}

function difference({ before, after }: FieldChange): string {
  const parts = wordDiff(shown(before), shown(after));
  return renderDiff(parts, { colour: pc.isColorSupported }).replaceAll('\n', '\n  ');
}

function shown(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
