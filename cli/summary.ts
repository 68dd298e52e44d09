import Table from 'cli-table3';
import pc from 'picocolors';
import type { Article } from '../shared/article.ts';
import { IN_ARCHIVE } from '../shared/outcomes.ts';
import type { Archive } from '../shared/steps/archive.ts';
import type { Progress } from './progress.ts';
import { tableStyle } from './table-style.ts';

/** Articles that a summary lists at most. */
const LISTED = 25;

/** What a collection stored, where it lies, and what to try next. */
export async function printSummary(archive: Archive, progress: Progress, options: { data: string }): Promise<void> {
  const ends = [...progress.finished.values()];
  const kept = ends.filter(({ outcome }) => IN_ARCHIVE.has(outcome) && outcome !== 'unchanged');
  const ids = kept.flatMap(({ articleId }) => articleId ?? []);
  const articles = (await Promise.all(ids.slice(0, LISTED).map((id) => archive.articles.get(id)))).flatMap(
    (article) => article ?? [],
  );
  if (articles.length > 0) console.log(`\n${tableOf(articles)}`);
  if (ids.length > LISTED) console.log(pc.dim(`and ${ids.length - LISTED} more`));
  if (ends.length > 0 || progress.failures.size === 0)
    console.log(`\n${countLine(ends.map(({ outcome }) => outcome))}`);
  for (const [url, until] of progress.postponed) console.log(pc.dim(`waits until ${until}: ${url}`));
  const [example] = articles;
  if (!example?.textKey) return;
  const data = options.data === '.newsprint' ? '' : ` --data ${options.data}`;
  console.log(
    `The texts lie in ${archive.bucket.locate('text')}, for example\n  ${archive.bucket.locate(example.textKey)}\n`,
  );
  console.log('Next, try');
  console.log(`  npx newsprint articles${data}`);
  console.log(`  npx newsprint text ${example.id.slice(0, 8)}${data}`);
  console.log(`  npx newsprint links${data}`);
}

function tableOf(articles: readonly Article[]): string {
  const table = new Table({
    head: ['id', 'published', 'title', 'by', 'words', 'revision'],
    style: { ...tableStyle(), compact: true },
    colWidths: [10, 12, 52, 24, 7, 10],
  });
  const newestFirst = [...articles].sort((a, b) => (a.sortedAt < b.sortedAt ? 1 : -1));
  for (const { id, publishedAt, title, authors, wordCount, revision, access } of newestFirst) {
    const marked = access === 'teaser' ? `${title} (teaser)` : title;
    table.push([id.slice(0, 8), publishedAt?.slice(0, 10) ?? '', marked, authors.join(', '), wordCount, revision]);
  }
  return table.toString();
}

function countLine(outcomes: readonly string[]): string {
  if (outcomes.length === 0) return 'Nothing new.';
  const counts = new Map<string, number>();
  for (const outcome of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
}
