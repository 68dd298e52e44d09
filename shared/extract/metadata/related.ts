import type { RelatedLink } from '../../article.ts';
import { Place } from '../structured/place.ts';
import { textOf } from '../structured/text.ts';
import { absolute, isSamePage } from './address.ts';
import type { Evidence } from './evidence.ts';

/** Related links that an article keeps. */
const LIMIT = 10;

/** Headlines that the page links to beside its article. */
export function readRelated({ survey, base, url }: Evidence): RelatedLink[] {
  const kept = new Map<string, RelatedLink>();
  for (const { element, place } of survey.related) {
    if (place & (Place.comments | Place.tags | Place.hidden | Place.byline)) continue;
    const address = absolute(element.attribs.href, base);
    const title = textOf(element, 300);
    if (!address || !title || title.length < 20 || (url !== undefined && isSamePage(address, url))) continue;
    if (!kept.has(address)) kept.set(address, { title, url: address });
    if (kept.size >= LIMIT) break;
  }
  return [...kept.values()];
}
