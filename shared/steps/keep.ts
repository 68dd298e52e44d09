import type { Article } from '../article.ts';
import { changeBetween } from '../change.ts';
import { PermanentError, RetryableError } from '../errors.ts';
import { EXTRACTOR_VERSION } from '../extract/extract.ts';
import type { Outcome } from '../outcomes.ts';
import { sketchOf } from '../similarity.ts';
import type { SourceConfig } from '../source.ts';
import { calendarOf } from '../store/calendar.ts';
import { leftoversOf } from '../store/leftovers.ts';
import { objectKeys, pageObject, textHashOf, textObject, textOfObject } from '../store/objects.ts';
import { type BatchWrite, batchWrite } from '../store/table.ts';
import { articleId, siteOf } from '../url.ts';
import { announce, linkAfter, recordOutcome, type Verdict } from './outcome.ts';
import type { Pipeline } from './pipeline.ts';
import type { ReadArticle } from './read.ts';

/** Tags that an article keeps at most: each costs a write. */
export const MAX_TAGS = 12;

/** An article that the index has by now. What is left are the rows that find it and its outcome, and to tell who watches. */
export interface Kept {
  writes: { table: string; write: BatchWrite }[];
  tell(): void;
}

/**
 * Keeps an article: page and text under keys made from their content, then one conditional write to the index. The rows
 * that find it and the ledger's outcome come last, by `finishKept`; there is nothing to finish where the ledger has the
 * outcome already. Repeating any part of it changes nothing.
 */
export async function keepArticle(
  pipeline: Pipeline,
  source: SourceConfig,
  read: ReadArticle,
): Promise<Kept | undefined> {
  const article = articleFrom(pipeline, source, read);
  if (!read.before) return keepFirst(pipeline, read, article);
  const change = await changeSince(pipeline, read, read.before, article);
  if (!change) return keepUnchanged(pipeline, read, read.before);
  return keepRevision(pipeline, read, read.before, { ...article, revision: read.before.revision + 1, change });
}

/**
 * Writes the rows that find the articles of a batch, and their outcomes, by as few requests as they fit in. Returns what
 * failed of whom: what one article's rows are refused for is no other's failure.
 */
export async function finishKept(pipeline: Pipeline, kept: ReadonlySet<Kept>): Promise<Map<Kept, Error>> {
  // A message that was delivered twice at once has the same rows twice, which one request may not have.
  const once = new Map([...kept].flatMap(({ writes }) => writes.map((each) => [nameOf(each), each])));
  try {
    await batchWrite(pipeline.database, [...once.values()]);
  } catch (error) {
    if (kept.size < 2) return new Map([...kept].map((each) => [each, error as Error]));
    const alone = await Promise.all([...kept].map((each) => finishKept(pipeline, new Set([each]))));
    return new Map(alone.flatMap((failures) => [...failures]));
  }
  for (const { tell } of kept) tell();
  return new Map();
}

function nameOf({ table, write }: Kept['writes'][number]): string {
  const { pk, sk } = 'put' in write ? write.put : write.remove;
  return `${table} ${pk} ${sk}`;
}

/** The text in the archive is read only when the page's is another. */
async function changeSince(pipeline: Pipeline, { extracted }: ReadArticle, before: Article, article: Article) {
  const isSame = before.textHash === article.textHash || before.textKey === undefined;
  const object = isSame ? undefined : await pipeline.bucket.get(before.textKey ?? '');
  return changeBetween({ ...before, text: object && textOfObject(object) }, { ...article, text: extracted.text });
}

async function keepFirst(pipeline: Pipeline, read: ReadArticle, article: Article): Promise<Kept | undefined> {
  const holder = await pipeline.articles.claimText(article.textHash, article.id, pipeline.now().getTime());
  if (holder !== article.id) {
    await recordOutcome(pipeline, read.message, read.link, {
      outcome: 'duplicate-of',
      detail: holder,
      target: holder,
    });
    return undefined;
  }
  await putObjects(pipeline, read, article);
  await calendarOf(pipeline.articles.table).note([article.sortedAt.slice(0, 10)]);
  if (!(await pipeline.articles.create(article))) return giveWay(pipeline, article);
  return finished(pipeline, read, article, read.kind === 'teaser' ? 'teaser' : 'stored');
}

async function keepRevision(pipeline: Pipeline, read: ReadArticle, before: Article, article: Article): Promise<Kept> {
  await putObjects(pipeline, read, article);
  if (!(await pipeline.articles.revise(before, article))) return giveWay(pipeline, article);
  return finished(pipeline, read, article, 'revised', before);
}

/** Somebody was faster: another delivery, so that this one comes back and finds its work, or a takedown. */
async function giveWay({ articles }: Pipeline, article: Article): Promise<never> {
  const tombstone = await articles.tombstone(article.id);
  if (!tombstone) throw new RetryableError('the article is being stored by another delivery');
  await leftoversOf(articles.table).note({ id: article.id, article });
  throw new PermanentError('taken-down', tombstone.takenDownFor);
}

/** Nothing changed; but a delivery that was stopped after it wrote the index is finished here. */
async function keepUnchanged(pipeline: Pipeline, read: ReadArticle, before: Article): Promise<Kept | undefined> {
  const interrupted =
    read.link === undefined || read.link.outcome === 'queued' || read.link.outcomeAt < before.indexedAt;
  if (interrupted) {
    const [older] = before.revision > 1 ? (await pipeline.articles.versions(before.id)).slice(-2) : [];
    const first: Outcome = before.access === 'teaser' ? 'teaser' : 'stored';
    return finished(pipeline, read, before, older ? 'revised' : first, older);
  }
  await pipeline.ledger.save(linkAfter(pipeline, read.message, read.link, verdictOf(read, 'unchanged')));
  announce(pipeline, read.message, { outcome: 'unchanged' }, before);
  return undefined;
}

function finished(pipeline: Pipeline, read: ReadArticle, article: Article, outcome: Outcome, before?: Article): Kept {
  const link = linkAfter(pipeline, read.message, read.link, verdictOf(read, outcome));
  const facets = pipeline.articles.facetWrites(article, before);
  return {
    writes: [
      ...facets.map((write) => ({ table: pipeline.articles.table.name, write })),
      { table: pipeline.ledger.table.name, write: pipeline.ledger.outcomeWrite(link) },
    ],
    tell: () => announce(pipeline, read.message, { outcome }, article),
  };
}

function verdictOf({ page, optOuts }: ReadArticle, outcome: Outcome): Verdict {
  const { etag, 'last-modified': lastModified } = page.headers;
  return {
    outcome,
    ...(etag ? { etag } : {}),
    ...(lastModified ? { lastModified } : {}),
    ...(optOuts.length > 0 ? { optOuts } : {}),
  };
}

async function putObjects(pipeline: Pipeline, { page, extracted }: ReadArticle, article: Article): Promise<void> {
  const { textKey, pageKey } = article;
  if (textKey === undefined || pageKey === undefined) return;
  await Promise.all([
    pageObject(page).then((object) => pipeline.bucket.put(pageKey, object)),
    pipeline.bucket.put(textKey, textObject(extracted.text, article)),
  ]);
}

function articleFrom(pipeline: Pipeline, source: SourceConfig, read: ReadArticle): Article {
  const { message, extracted, metadataOnly, before } = read;
  const { text, markdown: _markdown, optOuts: _optOuts, canonicalUrl: _canonical, ...fields } = extracted;
  const id = articleId(message.url);
  const sourceId = before?.sourceId ?? message.sourceId;
  const firstSeenAt = before?.firstSeenAt ?? message.foundAt;
  const sortedAt = before?.sortedAt ?? sortedAtOf(fields.publishedAt, firstSeenAt);
  const textHash = textHashOf(text);
  const sketch = sketchOf(text);
  const now = pipeline.now().toISOString();
  const language = fields.language ?? source.language;
  return {
    ...fields,
    ...(language ? { language } : {}),
    tags: fields.tags.slice(0, MAX_TAGS),
    id,
    url: message.url,
    sourceId,
    site: siteOf(message.url, source.scope),
    sortedAt,
    textHash,
    ...(sketch ? { sketch } : {}),
    ...(before?.cluster ? { cluster: before.cluster } : {}),
    revision: 1,
    extractor: extractorOf(source),
    ...(metadataOnly ? {} : objectKeys({ sourceId, sortedAt, id, textHash })),
    firstSeenAt,
    checkedAt: now,
    indexedAt: now,
  };
}

/** The extractor's version, and whether a source's own rules were used. */
export function extractorOf({ rules }: Pick<SourceConfig, 'rules'>): string {
  return rules ? `${EXTRACTOR_VERSION}+rules` : EXTRACTOR_VERSION;
}

const DAY_MS = 24 * 60 * 60_000;

/** When the archive sorts an article: as it says, unless that is no time or lies ahead. */
function sortedAtOf(publishedAt: string | undefined, firstSeenAt: string): string {
  const time = Date.parse(publishedAt ?? '');
  return Number.isNaN(time) || time > Date.parse(firstSeenAt) + DAY_MS || time < 0
    ? firstSeenAt
    : new Date(time).toISOString();
}
