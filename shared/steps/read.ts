import type { Article, ExtractedArticle, Extraction, OptOut, PageKind } from '../article.ts';
import { PermanentError, RetryableError } from '../errors.ts';
import { extract } from '../extract/extract.ts';
import { optOutsOfHeaders } from '../fetch/opt-out.ts';
import { robotsAllow } from '../fetch/robots.ts';
import type { CollectMessage } from '../messages.ts';
import { PRODUCT_TOKEN } from '../names.ts';
import { actionFor } from '../opt-outs.ts';
import type { Outcome } from '../outcomes.ts';
import { type FetchedPage, isNotModified } from '../page.ts';
import type { SourceConfig } from '../source.ts';
import type { Link } from '../store/ledger.ts';
import { articleId, siteOf, trustedCanonical } from '../url.ts';
import type { Context } from './context.ts';
import { depart } from './departures.ts';
import { hopInTurn } from './hops.ts';
import { recordOutcome } from './outcome.ts';
import type { Pipeline } from './pipeline.ts';
import { robotsFor, siteReservation, unreachable } from './robots.ts';
import { crawlDelayMs, EARLY_MS } from './slots.ts';

/** A page that was read as an article, under the URL that stands for it. */
export interface ReadArticle {
  message: CollectMessage;
  link: Link | undefined;
  /** The version in the archive, if there is one. */
  before: Article | undefined;
  page: FetchedPage;
  extracted: ExtractedArticle & { title: string };
  kind: 'article' | 'teaser';
  optOuts: OptOut[];
  /** The page lets us keep its metadata, not its text. */
  metadataOnly: boolean;
}

/** The outcome of each kind of page that is no article. */
const OUTCOME_OF: Record<Exclude<PageKind, 'article' | 'teaser'>, Outcome> = {
  listing: 'not-an-article',
  error: 'not-an-article',
  media: 'not-an-article',
  login: 'teaser',
  consent: 'consent-page',
  challenge: 'challenge',
  'script-shell': 'needs-script',
  'too-short': 'too-short',
};

/**
 * Fetches a message's page and reads it as an article. Undefined when its outcome is already recorded:
 * nothing changed, or the page belongs to another URL. Throws `PermanentError` for every other end.
 */
export async function readArticle(
  pipeline: Pipeline,
  message: CollectMessage,
  source: SourceConfig,
  context: Context,
): Promise<ReadArticle | undefined> {
  const page = await fetchPage(pipeline, message, source, context);
  if (!page) return undefined;
  const extraction = extract({
    html: page.text,
    url: page.finalUrl,
    ...(page.headers['content-type'] ? { contentType: page.headers['content-type'] } : {}),
    ...(source.rules ? { rules: source.rules } : {}),
  });
  if (extraction.isTemporary) throw new RetryableError(`the page is ${extraction.reason}`);
  const own = await underOwnUrl(pipeline, message, source, context, page, extraction.article?.canonicalUrl);
  if (!own) return undefined;
  const optOuts = [...optOutsOfHeaders(page.headers, PRODUCT_TOKEN), ...extraction.optOuts];
  const action = actionFor(optOuts, pipeline.optOuts);
  if (action === 'skip') {
    const detail = optOuts.map(({ evidence }) => evidence).join('; ');
    await recordOutcome(pipeline, own.message, own.link, { outcome: 'opted-out', detail, optOuts });
    return undefined;
  }
  return { ...own, page, ...articleOf(own.message, extraction), optOuts, metadataOnly: action === 'metadata' };
}

/** Undefined when the site reserves the page, or the server says that nothing changed: that is recorded then. */
async function fetchPage(
  pipeline: Pipeline,
  message: CollectMessage,
  source: SourceConfig,
  { link, robots }: Context,
): Promise<FetchedPage | undefined> {
  const rules = await robotsFor(pipeline, message.fetchUrl, source, robots);
  if (rules.unreachable) throw new RetryableError(unreachable(rules));
  if (!robotsAllow(rules, message.fetchUrl))
    throw new PermanentError('robots-disallowed', 'robots.txt closes this path');
  const reserved = siteReservation(rules, message.fetchUrl);
  if (reserved && actionFor([reserved], pipeline.optOuts) === 'skip') {
    await recordOutcome(pipeline, message, link, {
      outcome: 'opted-out',
      detail: reserved.evidence,
      optOuts: [reserved],
    });
    return undefined;
  }
  const validators = message.reason === 'recheck' && link ? { etag: link.etag, lastModified: link.lastModified } : {};
  const reply = await depart(pipeline, siteOf(message.fetchUrl, source.scope), crawlDelayMs(source, rules), () =>
    pipeline.fetcher.get(message.fetchUrl, 'page', validators, hopInTurn(pipeline, source, message.fetchUrl, EARLY_MS)),
  );
  if (!isNotModified(reply)) return reply;
  await recordOutcome(pipeline, message, link && { ...link, outcome: 'unchanged' }, { outcome: 'unchanged' });
  return undefined;
}

/**
 * The message under the URL that the page itself stands for. When that is another than the message's, the message's
 * URL is recorded as leading there, and the page is collected in its place unless it has a record of its own.
 */
async function underOwnUrl(
  pipeline: Pipeline,
  message: CollectMessage,
  source: SourceConfig,
  context: Context,
  page: FetchedPage,
  declared: string | undefined,
) {
  const url = trustedCanonical(page.finalUrl, declared);
  const id = articleId(url);
  if (id === articleId(message.url)) return { message, link: context.link, before: context.article };
  await recordOutcome(pipeline, message, context.link, { outcome: 'redirected-to', detail: url, target: url });
  const link = await pipeline.ledger.get(id);
  if (link) return undefined;
  await robotsMustAllow(pipeline, url, source);
  return { message: { ...message, url, fetchUrl: page.finalUrl }, link, before: await pipeline.articles.get(id) };
}

async function robotsMustAllow(pipeline: Pipeline, url: string, source: SourceConfig): Promise<void> {
  if (!robotsAllow(await robotsFor(pipeline, url, source), url)) {
    throw new PermanentError('robots-disallowed', `leads to ${url}, which robots.txt closes`);
  }
}

function articleOf({ hint }: CollectMessage, { kind, article, reason }: Extraction) {
  if (kind !== 'article' && kind !== 'teaser') throw new PermanentError(OUTCOME_OF[kind], reason);
  const title = article?.title ?? hint?.title;
  if (!article || title === undefined) throw new PermanentError('not-an-article', 'the page has no title');
  const publishedAt = article.publishedAt ?? hint?.publishedAt;
  const provenance = { ...article.provenance };
  if (!article.title) provenance.title = 'feed';
  if (!article.publishedAt && publishedAt) provenance.publishedAt = 'feed';
  const extracted = { ...article, title, provenance, ...(publishedAt ? { publishedAt } : {}) };
  return { extracted, kind };
}
