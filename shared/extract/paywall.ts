import type { Block, Body } from './body/types.ts';
import { PAYWALL_WORDS } from './kind/words/paywalls.ts';

/** The offer stands among the last blocks; an article that only speaks of subscriptions says so further up. */
const LAST_BLOCKS = 5;
/** Offers are short. Characters. */
const LONGEST_OFFER = 300;

/** A teaser's body without the offer that ends it. */
export function withoutOffer(body: Body): Body {
  const kept = body.blocks.filter((block) => block.kept);
  const start = kept.findIndex((block, i) => i > 0 && i >= kept.length - LAST_BLOCKS && isOffer(block));
  if (start < 0) return body;
  const offer = new Set(kept.slice(start));
  const words = [...offer].reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const first = kept[start]?.text ?? '';
  return {
    ...body,
    blocks: body.blocks.map((block) =>
      offer.has(block) ? { ...block, kept: false, reason: 'the offer at a paywall' } : block,
    ),
    text: before(body.text, first),
    markdown: before(body.markdown, first),
    wordCount: Math.max(0, body.wordCount - words),
  };
}

/** What stands before the last place of a passage, without the marks that began its line. */
function before(text: string, passage: string): string {
  const end = text.lastIndexOf(passage);
  return end < 0 ? text : text.slice(0, end).replace(/[\s#>*]+$/, '');
}

function isOffer({ text }: Block): boolean {
  return text.length <= LONGEST_OFFER && PAYWALL_WORDS.test(text);
}
