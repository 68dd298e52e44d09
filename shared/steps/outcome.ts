import type { Article } from '../article.ts';
import type { PipelineEvent } from '../events.ts';
import type { CollectMessage } from '../messages.ts';
import { IN_ARCHIVE, type Outcome } from '../outcomes.ts';
import type { Link } from '../store/ledger.ts';
import { articleId } from '../url.ts';
import type { Pipeline } from './pipeline.ts';

/** What became of a URL, and what is worth keeping about it. */
export interface Verdict extends Partial<Pick<Link, 'detail' | 'target' | 'optOuts' | 'etag' | 'lastModified'>> {
  outcome: Outcome;
}

/** The ledger's record of a message's URL with its new outcome. */
export function linkAfter(
  pipeline: Pipeline,
  message: CollectMessage,
  before: Link | undefined,
  verdict: Verdict,
): Link {
  const { url, sourceId, foundAt, modifiedAt } = message;
  const base = before ?? { id: articleId(url), url, sourceId, foundAt, listedAt: foundAt };
  const { detail: _detail, target: _target, ...kept } = base as Link;
  const outcomeAt = pipeline.now().toISOString();
  return { ...kept, ...(modifiedAt ? { modifiedAt } : {}), ...verdict, outcomeAt };
}

/** Records an outcome that needs nothing else written, and says so. */
export async function recordOutcome(
  pipeline: Pipeline,
  message: CollectMessage,
  before: Link | undefined,
  verdict: Verdict,
): Promise<void> {
  await pipeline.ledger.save(linkAfter(pipeline, message, before, keepingArchived(before, verdict)));
  announce(pipeline, message, verdict);
}

/** What happens to a page later does not take its article out of the archive: the ledger keeps both. */
function keepingArchived(before: Link | undefined, verdict: Verdict): Verdict {
  if (!before || !IN_ARCHIVE.has(before.outcome)) return verdict;
  const detail = verdict.detail ? `${verdict.outcome}: ${verdict.detail}` : verdict.outcome;
  return { ...verdict, outcome: before.outcome, detail: `when looked at again, ${detail}` };
}

/** Tells whoever watches how a URL ended. */
export function announce(
  pipeline: Pipeline,
  message: CollectMessage,
  { outcome, detail }: Verdict,
  article?: Article,
): void {
  const event: PipelineEvent = { type: 'finished', sourceId: message.sourceId, url: message.url, outcome };
  if (detail) event.detail = detail;
  if (article) {
    const { id, title, revision, publishedAt } = article;
    Object.assign(event, { articleId: id, title, revision });
    const age = publishedAt?.includes('T') ? pipeline.now().getTime() - Date.parse(publishedAt) : Number.NaN;
    if (outcome === 'stored' && age >= 0) event.freshnessMs = age;
  }
  pipeline.observe(event);
}
