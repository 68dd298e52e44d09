import type { Command } from 'commander';
import { InputError } from '../../shared/errors.ts';
import type { Archive } from '../../shared/steps/archive.ts';
import { checkSource } from '../../shared/steps/query/links.ts';
import { type Target, takeDown } from '../../shared/steps/takedown.ts';
import { articlesBy, walkArticles } from '../../shared/steps/walk.ts';
import { articleId, canonicalUrl } from '../../shared/url.ts';
import { showCount } from '../count.ts';
import { type ArchiveOptions, archiveOptions, withArchive } from '../options.ts';

interface TakedownOptions extends ArchiveOptions {
  source?: string;
  author?: string;
  reason: string;
}

/** `newsprint takedown`: remove every copy, leave a tombstone, print a receipt. */
export function addTakedownCommand(program: Command): void {
  archiveOptions(program.command('takedown'))
    .description('remove articles with every copy and version; they are not collected again')
    .argument('[article]', 'the URL or the whole id of one article')
    .option('--source <id>', 'every article of a source')
    .option('--author <name>', 'every article signed by this name')
    .option('--reason <words>', 'kept with the tombstone and printed on the receipt', 'removed on request')
    .addHelpText(
      'after',
      `
Examples:
  newsprint takedown https://example.org/2026/11/story.html
  newsprint takedown --author "Ada Quill" --reason "asked by the author, 25 November" > receipts.jsonl
  newsprint takedown --source example          the source itself stays: see newsprint sources remove

A receipt is one line of JSON for each article: when it was removed, and what. A URL that was never
collected gets its tombstone as well. If it is interrupted, run it again.`,
    )
    .action((article: string | undefined, options: TakedownOptions) =>
      withArchive(options, async (archive) => {
        const count = showCount('articles removed');
        for await (const targets of targetsOf(archive, article, options)) {
          const receipts = await takeDown(archive, targets, options.reason);
          for (const receipt of receipts) console.log(JSON.stringify(receipt));
          if (article === undefined) count.add(receipts.length);
        }
        count.stop();
      }),
    );
}

async function* targetsOf(archive: Archive, article: string | undefined, options: TakedownOptions) {
  const { source, author } = options;
  if ([article, source, author].filter((given) => given !== undefined).length !== 1)
    throw new InputError('name one article, or --source, or --author');
  if (article !== undefined) yield [await targetOf(archive, article)];
  else if (source !== undefined) {
    await checkSource(archive, source);
    yield* walkArticles(archive, { sourceId: source });
  } else if (author !== undefined) yield* articlesBy(archive, author);
}

async function targetOf({ articles, ledger }: Archive, article: string): Promise<Target> {
  const url = canonicalUrl(article);
  if (url !== undefined) return { id: articleId(url), url };
  if ((await articles.get(article)) || (await ledger.get(article))) return { id: article };
  throw new InputError(
    `there is no article ${JSON.stringify(article)}; give its URL or its whole id, as 'newsprint articles --format json' prints it`,
    { parameter: 'article' },
  );
}
