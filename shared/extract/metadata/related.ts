import { Element } from 'domhandler';
import type { RelatedLink } from '../../article.ts';
import type { Block, Body } from '../body/types.ts';
import { isRelatedHeading, relatedInline } from '../lines/offers.ts';
import { Place } from '../structured/place.ts';
import { textOf } from '../structured/text.ts';
import { absolute, isSamePage } from './address.ts';
import type { Evidence } from './evidence.ts';
import type { Metadata } from './metadata.ts';

/** Related links that an article keeps. */
const LIMIT = 10;

/** Characters of the shortest headline. */
const SHORTEST = 20;

/** Headlines that the page links to beside its article. */
export function readRelated({ survey, base, url }: Evidence): RelatedLink[] {
  const kept = new Map<string, RelatedLink>();
  for (const { element, place } of survey.related) {
    if (place & (Place.comments | Place.tags | Place.hidden | Place.byline)) continue;
    const address = absolute(element.attribs.href, base);
    const title = textOf(element, 300);
    if (!address || !title || title.length < SHORTEST || (url !== undefined && isSamePage(address, url))) continue;
    if (!kept.has(address)) kept.set(address, { title, url: address });
    if (kept.size >= LIMIT) break;
  }
  return [...kept.values()];
}

/** Adds what only its words tell: `Read more: …` between paragraphs, and the links under a heading that announces them. */
export function withOffers(metadata: Metadata, { base, url }: Evidence, { blocks }: Body): Metadata {
  const kept = new Map((metadata.fields.related ?? []).map((link) => [link.url, link] as const));
  let isUnderHeading = false;
  for (const block of blocks) {
    const line = { text: block.text, words: block.kept ? 0 : block.text.split(' ').length };
    const announces = !block.kept && isRelatedHeading(line);
    const mayOffer: boolean = !block.kept && !announces && (isUnderHeading || relatedInline(line, true) !== undefined);
    const link: Element | undefined = mayOffer ? linkOf(block) : undefined;
    isUnderHeading = announces || (isUnderHeading && link !== undefined);
    const title = link && textOf(link, 300);
    const address = link && absolute(link.attribs.href, base);
    if (!address || !title || title.length < SHORTEST || (url !== undefined && isSamePage(address, url))) continue;
    if (!kept.has(address)) kept.set(address, { title, url: address });
    if (kept.size >= LIMIT) break;
  }
  if (kept.size === (metadata.fields.related?.length ?? 0)) return metadata;
  const { fields, provenance } = metadata;
  return {
    fields: { ...fields, related: [...kept.values()] },
    provenance: { ...provenance, related: 'related links' },
  };
}

/** The link around a block, or the first one in it. */
function linkOf({ element }: Block): Element | undefined {
  let at: Element | undefined = element;
  for (let steps = 0; at && steps < 4; steps++) {
    if (at.name === 'a') return at;
    at = at.parent instanceof Element ? at.parent : undefined;
  }
  const inside = [...(element?.children ?? [])];
  for (let steps = 0; inside.length > 0 && steps < 50; steps++) {
    const node = inside.shift();
    if (!(node instanceof Element)) continue;
    if (node.name === 'a') return node;
    inside.push(...node.children);
  }
  return undefined;
}
