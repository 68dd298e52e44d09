import { inScope } from '../discover/scope.ts';
import type { CollectMessage } from '../messages.ts';
import { IN_ARCHIVE } from '../outcomes.ts';
import type { Candidate, Source } from '../source.ts';
import type { Link } from '../store/ledger.ts';
import { articleId, canonicalUrl, siteOf } from '../url.ts';
import type { Pipeline } from './pipeline.ts';
import { robotsFor } from './robots.ts';
import { crawlDelayMs, reserveSlots } from './slots.ts';

/** A link that a poll listed, under the URL that stands for it. */
export interface Listed {
  id: string;
  url: string;
  candidate: Candidate;
}

/** How often "a feed still lists it" is written down: it decides about forgetting after 90 days. */
const RELIST_MS = 7 * 24 * 60 * 60_000;

/** What a poll's candidates come to. */
export interface Sorted {
  /** Nobody had found these before. */
  fresh: Listed[];
  /** Known, and due to be collected again. */
  again: Sending[];
  /** Known, and not written down as listed for a while. */
  relist: Link[];
}

/** Sorts a poll's candidates by what the ledger knows of them. */
export async function sortCandidates(
  pipeline: Pipeline,
  source: Source,
  candidates: readonly Candidate[],
): Promise<Sorted> {
  const listed = listedOnce(source, candidates);
  const known = await pipeline.ledger.getAll([...listed.keys()]);
  const now = pipeline.now();
  const again = [...listed.values()].flatMap((entry): Sending[] => {
    const link = known.get(entry.id);
    if (!link || !isDueAgain(entry.candidate, link, now)) return [];
    return [{ ...entry, reason: 'recheck', foundAt: link.foundAt }];
  });
  return {
    fresh: [...listed.values()].filter(({ id }) => !known.has(id)),
    again,
    relist: [...known.values()].filter(({ listedAt }) => now.getTime() - Date.parse(listedAt) > RELIST_MS),
  };
}

/** Sends what is new or due again to be collected, and records it. */
export async function enqueue(pipeline: Pipeline, source: Source, { fresh, again, relist }: Sorted): Promise<void> {
  const now = pipeline.now().toISOString();
  await sendAll(pipeline, source, [
    ...fresh.map((entry): Sending => ({ ...entry, reason: 'new', foundAt: now })),
    ...again,
  ]);
  for (const { id } of relist) await pipeline.ledger.relist(id, now);
}

/** Candidates in scope, each canonical URL once. */
function listedOnce(source: Source, candidates: readonly Candidate[]): Map<string, Listed> {
  const listed = new Map<string, Listed>();
  for (const candidate of candidates) {
    const url = canonicalUrl(candidate.url);
    if (url === undefined || !inScope(candidate.url, source)) continue;
    const id = articleId(url);
    const before = listed.get(id);
    if (!before) listed.set(id, { id, url, candidate });
    else before.candidate = merged(before.candidate, candidate);
  }
  return listed;
}

/** Two endpoints may say different things of one article: the first wins, the later change counts. */
function merged(a: Candidate, b: Candidate): Candidate {
  const modifiedAt = [a.modifiedAt, b.modifiedAt]
    .filter((time) => time !== undefined)
    .sort()
    .at(-1);
  return { ...b, ...a, ...(modifiedAt ? { modifiedAt } : {}) };
}

/** A page that could not be fetched is tried again after this long, as long as a feed lists it. */
const RETRY_FAILED_MS = 6 * 60 * 60_000;

/** A message that was sent this long ago and has no outcome was lost with its queue, not delayed by a long line. */
const LOST_MS = 2 * 24 * 60 * 60_000;

/** Its source says that the article was changed after we looked at it last, or it has no article yet and should. */
function isDueAgain({ modifiedAt }: Candidate, link: Link, now: Date): boolean {
  const age = now.getTime() - Date.parse(link.outcomeAt);
  if (link.outcome === 'fetch-failed') return age > RETRY_FAILED_MS;
  if (link.outcome === 'queued') return age > LOST_MS;
  if (!modifiedAt || !IN_ARCHIVE.has(link.outcome)) return false;
  return Date.parse(modifiedAt) > Date.parse(link.modifiedAt ?? link.foundAt);
}

/** A link on its way to be collected. */
type Sending = Listed & Pick<CollectMessage, 'reason' | 'foundAt'>;

/** A stored article that is to be looked at again. */
export function lookAgain({ id, url, foundAt }: Link): Sending {
  return { id, url, foundAt, candidate: { url }, reason: 'recheck' };
}

/** Site by site: reserve slots, send, then record. A crash in between sends again, which is harmless. */
async function sendAll(pipeline: Pipeline, source: Source, entries: readonly Sending[]): Promise<void> {
  for (const [site, group] of bySite(source, entries)) {
    const robots = await robotsFor(pipeline, group[0]?.candidate.url ?? source.url, source);
    const slots = await reserveSlots(pipeline, site, group.length, crawlDelayMs(source, robots));
    await pipeline.queues.collect(group.map((entry, i) => messageOf(source, entry, slots[i] ?? 0)));
    const now = pipeline.now().toISOString();
    for (const { id, url, foundAt, reason, candidate } of group) {
      if (reason === 'new') {
        const { modifiedAt } = candidate;
        const link: Link = { id, url, sourceId: source.id, foundAt, listedAt: now, outcome: 'queued', outcomeAt: now };
        await pipeline.ledger.record(modifiedAt ? { ...link, modifiedAt } : link);
      } else if (candidate.modifiedAt) {
        await pipeline.ledger.noteModified(id, candidate.modifiedAt);
      }
      pipeline.observe({ type: 'queued', sourceId: source.id, url });
    }
  }
}

function messageOf(source: Source, { url, candidate, reason, foundAt }: Sending, slot: number): CollectMessage {
  const { title, publishedAt, modifiedAt } = candidate;
  return {
    v: 1,
    url,
    fetchUrl: candidate.url,
    sourceId: source.id,
    foundAt,
    notBefore: new Date(slot).toISOString(),
    reason,
    postponed: 0,
    ...(modifiedAt ? { modifiedAt } : {}),
    hint: { ...(title ? { title } : {}), ...(publishedAt ? { publishedAt } : {}) },
  };
}

function bySite(source: Source, entries: readonly Sending[]): Map<string, Sending[]> {
  const groups = new Map<string, Sending[]>();
  for (const entry of entries) {
    const site = siteOf(entry.candidate.url, source.scope);
    const group = groups.get(site);
    if (group) group.push(entry);
    else groups.set(site, [entry]);
  }
  return groups;
}
