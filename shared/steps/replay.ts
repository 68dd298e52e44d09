import type { Article, ExtractedArticle } from '../article.ts';
import { messageOf, PermanentError } from '../errors.ts';
import { textOf } from '../export/days.ts';
import { extract } from '../extract/extract.ts';
import { sketchOf } from '../similarity.ts';
import type { SourceConfig } from '../source.ts';
import { sortKeyOf } from '../store/article-keys.ts';
import { bytesOfPage, objectKeys, textHashOf, textObject } from '../store/objects.ts';
import { positionsOf } from '../store/positions.ts';
import type { Archive } from './archive.ts';
import { extractorOf, MAX_TAGS } from './keep.ts';
import { type Selection, walkArticles } from './walk.ts';

/** A field that today's extractor reads differently off the same page. `text` holds the whole texts. */
export interface FieldChange {
  field: keyof ExtractedArticle;
  before: unknown;
  after: unknown;
}

/** What today's extractor makes of a stored page. */
export type Replay =
  | { kind: 'same' }
  | { kind: 'changed'; article: Article; text: string; changes: FieldChange[] }
  /** The page is not kept, or is no longer taken for an article: the archive stays as it is. */
  | { kind: 'left'; reason: string };

/** The fields that are read off a page, but for what only describes the reading itself. */
const COMPARED = [
  'title',
  'authors',
  'publishedAt',
  'modifiedAt',
  'language',
  'section',
  'tags',
  'summary',
  'siteName',
  'image',
  'related',
  'access',
  'text',
] as const satisfies readonly (keyof ExtractedArticle)[];

/**
 * Extracts the selected articles again, oldest first, and unless it is a dry run keeps what changed as revisions. Never
 * touches the network. Remembers after each batch how far it came: the same replay, started again, goes on from there.
 */
export async function* replayArticles(
  archive: Archive,
  selection: Selection,
  { dryRun, restart }: { dryRun: boolean; restart: boolean },
): AsyncGenerator<{ article: Article; replay: Replay }> {
  const work = `replay ${dryRun ? 'dry ' : ''}${JSON.stringify(selection)}`;
  const positions = positionsOf(archive.articles.table);
  if (restart) await positions.clear(work);
  const sources = new Map((await archive.sources.list()).map((source) => [source.id, source]));
  for await (const articles of walkArticles(archive, selection, await positions.get(work))) {
    for (const article of articles) {
      const replay = await replayArticle(archive, article, sources.get(article.sourceId) ?? {});
      const kept =
        dryRun || replay.kind !== 'changed' || (await keepReplay(archive, article, replay.article, replay.text));
      yield { article, replay: kept ? replay : { kind: 'left', reason: 'it changed meanwhile' } };
    }
    const last = articles.at(-1);
    if (last) await positions.set(work, sortKeyOf(last));
  }
  await positions.clear(work);
}

/** Extracts an article again from its stored page, by today's extractor and its source's rules. Reads only. */
async function replayArticle(
  archive: Archive,
  before: Article,
  source: Pick<SourceConfig, 'rules' | 'language'>,
): Promise<Replay> {
  const page = before.pageKey === undefined ? undefined : await archive.bucket.get(before.pageKey);
  if (!page) return { kind: 'left', reason: 'its page is not kept' };
  try {
    const { kind, article, reason } = extract({
      html: new TextDecoder(page.metadata.charset).decode(page.contentEncoding ? bytesOfPage(page) : page.body),
      url: decodeURI(page.metadata['final-url'] ?? before.url),
      contentType: page.contentType,
      ...(source.rules ? { rules: source.rules } : {}),
    });
    if (!article || (kind !== 'article' && kind !== 'teaser'))
      return { kind: 'left', reason: `now ${kind}: ${reason}` };
    const read = withFeedsWord(before, source, article);
    const changes = changesOf({ ...before, text: (await textOf(archive, before)) ?? '' }, read);
    if (changes.length === 0) return { kind: 'same' };
    return { kind: 'changed', article: nextVersion(archive, before, source, read), text: read.text, changes };
  } catch (error) {
    if (error instanceof PermanentError) return { kind: 'left', reason: messageOf(error) };
    throw error;
  }
}

/**
 * Keeps what `replayArticle` found as a revision; false when the article changed meanwhile. The rows that find the
 * article come before it, because a repeat starts from the article.
 */
async function keepReplay(archive: Archive, before: Article, article: Article, text: string): Promise<boolean> {
  if (article.textKey) await archive.bucket.put(article.textKey, textObject(text, article));
  await archive.articles.table.batchWrite(archive.articles.facetWrites(article, before));
  return archive.articles.revise(before, article);
}

/** Where the page is silent, what the feed or the source's settings said still holds. */
function withFeedsWord(before: Article, source: Pick<SourceConfig, 'language'>, read: ExtractedArticle) {
  const language = read.language ?? source.language;
  const publishedAt = read.publishedAt ?? (before.provenance.publishedAt === 'feed' ? before.publishedAt : undefined);
  const provenance = { ...read.provenance };
  if (read.title === undefined && before.provenance.title) provenance.title = before.provenance.title;
  if (read.publishedAt === undefined && publishedAt) provenance.publishedAt = 'feed';
  return {
    ...read,
    title: read.title ?? before.title,
    tags: read.tags.slice(0, MAX_TAGS),
    provenance,
    ...(language ? { language } : {}),
    ...(publishedAt ? { publishedAt } : {}),
  };
}

function changesOf(before: Article & { text: string }, after: ExtractedArticle): FieldChange[] {
  return COMPARED.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])).map((field) => ({
    field,
    before: before[field],
    after: after[field],
  }));
}

/** The page stays where it is; only the text gets another name. */
function nextVersion(
  { now }: Archive,
  before: Article,
  source: Pick<SourceConfig, 'rules'>,
  read: ExtractedArticle & { title: string },
): Article {
  const { text, markdown: _markdown, optOuts: _optOuts, canonicalUrl: _canonical, ...fields } = read;
  const { id, url, sourceId, site, sortedAt, cluster, revision, pageKey, firstSeenAt, checkedAt } = before;
  const textHash = textHashOf(text);
  const sketch = sketchOf(text);
  return {
    ...fields,
    id,
    url,
    sourceId,
    site,
    sortedAt,
    textHash,
    ...(sketch ? { sketch } : {}),
    ...(cluster ? { cluster } : {}),
    revision: revision + 1,
    change: 'extraction',
    extractor: extractorOf(source),
    ...(before.textKey ? { textKey: objectKeys({ sourceId, sortedAt, id, textHash }).textKey } : {}),
    ...(pageKey ? { pageKey } : {}),
    firstSeenAt,
    checkedAt,
    indexedAt: now().toISOString(),
  };
}
