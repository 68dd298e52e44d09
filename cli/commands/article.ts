import type { Command } from 'commander';
import pc from 'picocolors';
import type { Article } from '../../shared/article.ts';
import type { Archive } from '../../shared/steps/archive.ts';
import { changesOf, findArticle, sameStory } from '../../shared/steps/query/article.ts';
import type { ArticleRow } from '../../shared/store/query-rows.ts';
import { type ArchiveOptions, archiveOptions, withArchive } from '../options.ts';
import { printable } from '../output.ts';
import { renderDiff } from '../render-diff.ts';

interface ArticleOptions extends ArchiveOptions {
  json?: true;
  revisions?: true;
  diff?: true;
}

/** `newsprint article`: everything about one article. */
export function addArticleCommand(program: Command): void {
  archiveOptions(program.command('article <article>'))
    .description("one article's metadata, versions and changes; by URL, id or the beginning of an id")
    .option('--json', 'every field, as docs/fields.md explains them')
    .option('--revisions', 'every version kept, oldest first')
    .option('--diff', 'what each revision changed, word by word')
    .addHelpText(
      'after',
      `
Examples:
  newsprint article 777obqnv
  newsprint article https://example.org/2026/11/story.html --diff
  newsprint article 777obqnv --json | jq .provenance`,
    )
    .action((name: string, options: ArticleOptions) =>
      withArchive(options, async (archive) => {
        const article = await findArticle(archive, name);
        if (options.diff) return printChanges(archive, article);
        const shown = options.revisions ? await archive.articles.versions(article.id) : article;
        if (options.json) return console.log(JSON.stringify(shown, null, 2));
        const story = options.revisions ? undefined : storyOf(article, await sameStory(archive, article));
        for (const version of [shown].flat()) print(archive, version, story);
      }),
    );
}

/** Where else nearly the same text stands: `also in gazette (777obqnv); first here`. */
function storyOf({ id, cluster }: Article, others: readonly ArticleRow[]): string | undefined {
  if (others.length === 0) return undefined;
  const first = id === cluster ? 'here' : `in ${others.find((other) => other.id === cluster)?.sourceId}`;
  return `also in ${others.map((other) => `${other.sourceId} (${other.id.slice(0, 8)})`).join(', ')}; first ${first}`;
}

function print({ bucket }: Archive, article: Article, story: string | undefined): void {
  const { title, url, id, authors, tags, revision, change, textKey, pageKey } = article;
  console.log(pc.bold(printable(title)));
  console.log(url);
  const lines: readonly [string, unknown][] = [
    ['id', id],
    ['source', `${article.sourceId} (${article.site})`],
    ['by', authors.join(', ') || undefined],
    ['published', article.publishedAt],
    ['modified', article.modifiedAt],
    ['language', article.language],
    ['section', article.section],
    ['tags', tags.join(', ') || undefined],
    ['summary', article.summary],
    ['length', `${article.wordCount} words, ${article.access}`],
    ['revision', change ? `${revision} (${change})` : revision],
    ['same story', story],
    ['cluster', article.cluster],
    ['first seen', article.firstSeenAt],
    ['checked', article.checkedAt],
    ['text', textKey && bucket.locate(textKey)],
    ['page', pageKey && bucket.locate(pageKey)],
  ];
  for (const [name, value] of lines) {
    if (value !== undefined) console.log(`  ${pc.dim(name.padEnd(11))} ${printable(value)}`);
  }
  console.log();
}

async function printChanges(archive: Archive, { id }: Article): Promise<void> {
  const changes = await changesOf(archive, id);
  if (changes.length === 0) console.log('it has not changed since it was first stored');
  for (const { version, title, text } of changes) {
    console.log(pc.bold(`Revision ${version.revision} · ${version.change ?? 'changed'} · ${version.indexedAt}`));
    const style = { colour: pc.isColorSupported };
    if (title.some(({ kind }) => kind !== 'same')) console.log(`${renderDiff(title, style)}\n`);
    if (text.some(({ kind }) => kind !== 'same')) console.log(renderDiff(text, style));
    console.log();
  }
}
