import { PermanentError, RetryableError } from '../errors.ts';
import { robotsAllow } from '../fetch/robots.ts';
import type { BeforeHop } from '../page.ts';
import type { SourceConfig } from '../source.ts';
import { siteOf } from '../url.ts';
import { departAgain } from './departures.ts';
import type { Pipeline } from './pipeline.ts';
import { robotsFor, unreachable } from './robots.ts';
import { crawlDelayMs, nextTurn } from './slots.ts';

/** A page leads to a URL whose turn is not near: it is to be asked for there, at that time. */
export class LaterHop extends RetryableError {
  readonly target: string;
  /** Milliseconds since 1970. */
  readonly slot: number;

  constructor(target: string, slot: number, now: number) {
    super(`leads to ${target}, whose site is busy for another ${Math.round((slot - now) / 1_000)} s`);
    this.target = target;
    this.slot = slot;
  }
}

/**
 * What a redirect of `first` needs before it is followed: the target's robots.txt allows it, and it is the target's turn. A turn
 * further away than `patienceMs` is reserved and thrown as `LaterHop`.
 */
export function hopInTurn(
  pipeline: Pipeline,
  source: Pick<SourceConfig, 'scope' | 'crawlDelaySeconds'>,
  first: string,
  patienceMs: number,
): BeforeHop {
  let asked = siteOf(first, source.scope);
  return async (url) => {
    const robots = await robotsFor(pipeline, url, source);
    if (robots.unreachable) throw new RetryableError(unreachable(robots));
    if (!robotsAllow(robots, url)) {
      throw new PermanentError('robots-disallowed', `leads to ${url}, which robots.txt closes`);
    }
    const delayMs = crawlDelayMs(source, robots);
    const slot = await nextTurn(pipeline, url, source, delayMs, patienceMs);
    if (slot !== undefined) throw new LaterHop(url, slot, pipeline.now().getTime());
    const site = siteOf(url, source.scope);
    await departAgain(pipeline, asked, site, delayMs);
    asked = site;
  };
}
