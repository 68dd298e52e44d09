import { findGap } from '../discover/gap.ts';
import { afterMove } from '../discover/moved.ts';
import { type Discovery, readDocument } from '../discover/read.ts';
import { PermanentError, RetryableError } from '../errors.ts';
import { robotsAllow } from '../fetch/robots.ts';
import { shortHash } from '../hash.ts';
import { isNotModified, type ResourceKind } from '../page.ts';
import type { Candidate, Endpoint, Source } from '../source.ts';
import { siteOf } from '../url.ts';
import { depart } from './departures.ts';
import { hopInTurn } from './hops.ts';
import type { Pipeline } from './pipeline.ts';
import { robotsFor, unreachable } from './robots.ts';
import { crawlDelayMs, PATIENCE_MS, takeTurn } from './slots.ts';

/** What reading one endpoint gave. */
export interface Poll {
  /** As it is to be kept for the next poll. */
  endpoint: Endpoint;
  candidates: Candidate[];
  /** The document as it was read; missing when it had not changed or could not be read. */
  document?: Discovery;
  /** The document's text, when it was read. */
  text?: string;
  headers: Record<string, string>;
  /** Nothing of the last poll was there any more: items were missed. */
  gap: boolean;
  /** Candidates that had fallen out of the feed and were found in a sitemap. */
  filled?: number;
  failure?: Error;
  /** The address is an article itself: there is nothing to poll again. */
  single?: true;
}

/** Hashes of a poll's URLs that are kept to find a gap in the next one. */
const REMEMBERED = 200;

/** Reads an endpoint by a conditional request. What goes wrong is returned, not thrown. */
export async function pollEndpoint(pipeline: Pipeline, source: Source, endpoint: Endpoint): Promise<Poll> {
  const nothing = { endpoint, candidates: [], headers: {}, gap: false };
  try {
    const robots = await robotsFor(pipeline, endpoint.url, source);
    if (!robotsAllow(robots, endpoint.url)) {
      if (robots.unreachable) throw new RetryableError(unreachable(robots));
      throw new PermanentError('robots-disallowed', 'robots.txt does not allow it to be read');
    }
    const delayMs = crawlDelayMs(source, robots);
    await takeTurn(pipeline, endpoint.url, source, delayMs);
    const reply = await depart(pipeline, siteOf(endpoint.url, source.scope), delayMs, () =>
      pipeline.fetcher.get(
        endpoint.url,
        resourceKind(endpoint),
        endpoint,
        hopInTurn(pipeline, source, endpoint.url, PATIENCE_MS),
      ),
    );
    const inPlace = { ...nothing, endpoint: afterMove(endpoint, reply.movedTo), headers: reply.headers };
    if (isNotModified(reply)) return inPlace;
    const bodyHash = shortHash(reply.text, 80);
    const validators = { etag: reply.headers.etag, lastModified: reply.headers['last-modified'] };
    if (bodyHash === endpoint.bodyHash) return inPlace;
    const document = readDocument({
      text: reply.text,
      url: reply.finalUrl,
      include: source.include,
      ...(reply.headers['content-type'] ? { contentType: reply.headers['content-type'] } : {}),
    });
    const seen = document.candidates.slice(0, REMEMBERED).map(({ url }) => shortHash(url, 40));
    const { url, moved } = endpoint;
    const read = { url, kind: document.kind, bodyHash, lastSeen: seen };
    return {
      endpoint: afterMove({ ...read, ...defined({ moved, ...validators }) }, reply.movedTo),
      candidates: document.candidates,
      document,
      text: reply.text,
      headers: reply.headers,
      gap: findGap(endpoint.lastSeen, seen),
    };
  } catch (error) {
    if (!(error instanceof RetryableError || error instanceof PermanentError)) throw error;
    await leaveAlone(pipeline, source, endpoint, error);
    return { ...nothing, failure: error };
  }
}

/** A site that asks us to come back later is left alone by every function. */
async function leaveAlone(pipeline: Pipeline, source: Source, endpoint: Endpoint, error: Error): Promise<void> {
  if (!(error instanceof RetryableError) || error.retryAfterMs === undefined) return;
  await pipeline.sites.block(siteOf(endpoint.url, source.scope), pipeline.now().getTime() + error.retryAfterMs);
}

function resourceKind({ kind }: Endpoint): ResourceKind {
  return kind === 'section' ? 'page' : kind === 'feed' ? 'feed' : 'sitemap';
}

function defined<T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
