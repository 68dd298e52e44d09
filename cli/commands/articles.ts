import { type Command, Option } from 'commander';
import pc from 'picocolors';
import type { Access } from '../../shared/article.ts';
import { InputError } from '../../shared/errors.ts';
import type { Archive } from '../../shared/steps/archive.ts';
import { listArticles } from '../../shared/steps/query/articles.ts';
import type { Criteria } from '../../shared/steps/query/criteria.ts';
import { checkSource } from '../../shared/steps/query/links.ts';
import { listNewArticles } from '../../shared/steps/query/new-articles.ts';
import type { ArticleRow } from '../../shared/store/query-rows.ts';
import { type ArchiveOptions, archiveOptions, withArchive } from '../options.ts';
import { type Column, type Format, listOptions, printRows } from '../output.ts';
import { type SelectionOptions, selectionOf, selectionOptions } from '../selection.ts';

interface ArticlesOptions extends ArchiveOptions, SelectionOptions {
  site?: string;
  tag?: string;
  author?: string;
  language?: string;
  access?: Access;
  cluster?: string;
  newSince?: string;
  cursor?: string;
  limit: number;
  format: Format;
}

/** `newsprint articles`: the list, newest first. */
export function addArticlesCommand(program: Command): void {
  listOptions(selectionOptions(archiveOptions(program.command('articles'))))
    .description('list articles, newest first, by any criteria')
    .option('--site <host>', 'only articles of this site')
    .option('--tag <tag>', 'only articles with this tag; case does not matter')
    .option('--author <name>', 'only articles signed by this name')
    .option('--language <code>', 'only articles in this language: en finds en-GB as well')
    .addOption(new Option('--access <access>', 'only whole articles, or only teasers').choices(['full', 'teaser']))
    .option('--cluster <id>', 'only articles of the same story: the id of the first of them')
    .option('--new-since <when>', 'what was stored or revised since a day, a time or a cursor, oldest first')
    .option('--cursor <cursor>', 'go on where the list before ended')
    .addHelpText(
      'after',
      `
Examples:
  newsprint articles --since 7d --tag harbour
  newsprint articles --source example --language de --format csv > articles.csv
  newsprint articles --author "Ada Quill" --format jsonl | jq -r .url
  newsprint articles --new-since 2026-11-25 --format jsonl

When there is more, the cursor to go on with is printed at the end (on standard error). With --new-since there always is
one: given as --new-since the next time, it answers each article stored or revised meanwhile exactly once. Those of
the last minute are held back until no slower writer can come before them.`,
    )
    .action((options: ArticlesOptions) => withArchive(options, (archive) => articles(archive, options)));
}

async function articles(archive: Archive, options: ArticlesOptions): Promise<void> {
  const { site, tag, author, language, access, cluster, newSince, cursor, limit, format } = options;
  if (newSince !== undefined && cursor !== undefined)
    throw new InputError('give --new-since or --cursor, not both; a cursor of --new-since is given to it', {
      parameter: '--cursor',
    });
  const { sourceId: source, since, until } = selectionOf(options, archive.now());
  await checkSource(archive, source);
  const criteria = { source, since, until, site, tag, author, language, access, cluster };
  const { rows, next } =
    newSince === undefined
      ? await collectPages(archive, criteria, limit, cursor)
      : await collectNew(archive, criteria, limit, newSince);
  printRows(rows, format, { columns: COLUMNS, fields: FIELDS, nothing: nothing(criteria, newSince) });
  if (next) console.error(pc.dim(newSince === undefined ? `more: --cursor ${next}` : `next time: --new-since ${next}`));
}

function nothing(criteria: Criteria, newSince: string | undefined): string {
  if (newSince !== undefined) return 'nothing new';
  return Object.values(criteria).some((value) => value !== undefined)
    ? 'no article matches; leave out an option to see more'
    : "no articles yet; 'newsprint collect https://example.org/' collects some, and 'newsprint links' says why one is missing";
}

/** Pages until the limit is reached: one may be empty and not the last. */
async function collectPages(archive: Archive, criteria: Criteria, limit: number, cursor: string | undefined) {
  const rows: ArticleRow[] = [];
  let next = cursor;
  do {
    const page = await listArticles(archive, { ...criteria, limit: Math.min(limit - rows.length, 500), cursor: next });
    rows.push(...page.articles);
    next = page.cursor;
  } while (next !== undefined && rows.length < limit);
  return { rows, next };
}

async function collectNew(archive: Archive, criteria: Criteria, limit: number, newSince: string) {
  const rows: ArticleRow[] = [];
  let next = newSince;
  for (let more = true; more && rows.length < limit; ) {
    const page = await listNewArticles(archive, {
      ...criteria,
      limit: Math.min(limit - rows.length, 500),
      newSince: next,
    });
    rows.push(...page.articles);
    ({ cursor: next, more } = page);
  }
  return { rows, next };
}

const COLUMNS: readonly Column<ArticleRow>[] = [
  ['id', ({ id }) => id.slice(0, 8)],
  ['published', ({ sortedAt }) => sortedAt.slice(0, 16).replace('T', ' ')],
  ['source', ({ sourceId }) => sourceId],
  ['title', ({ title }) => (title.length > 70 ? `${title.slice(0, 69)}…` : title)],
  ['words', ({ wordCount }) => wordCount],
];

const FIELDS: readonly Column<ArticleRow>[] = [
  ['id', ({ id }) => id],
  ['url', ({ url }) => url],
  ['sourceId', ({ sourceId }) => sourceId],
  ['site', ({ site }) => site],
  ['title', ({ title }) => title],
  ['authors', ({ authors }) => authors],
  ['publishedAt', ({ publishedAt }) => publishedAt],
  ['sortedAt', ({ sortedAt }) => sortedAt],
  ['language', ({ language }) => language],
  ['access', ({ access }) => access],
  ['revision', ({ revision }) => revision],
  ['wordCount', ({ wordCount }) => wordCount],
];
