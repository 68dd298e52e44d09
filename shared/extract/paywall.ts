import type { Block, Body } from './body/types.ts';
import { PAYWALL_WORDS } from './kind/words/paywalls.ts';

/** Words at most that are kept from the first line of the offer on; an article that only speaks of subscriptions goes on. */
const MOST_AFTER = 60;
/** Lines of offers are short. Characters. */
const LONGEST_OFFER = 300;

/** A teaser's body without the offer that ends it. */
export function withoutOffer(body: Body): Body {
  const { blocks } = body;
  const first = blocks.findIndex(({ kept }) => kept);
  const lines = blocks.flatMap((block, i) => (i > first && isOffer(block) ? [i] : []));
  const from = lines.find((i) => wordsOf(blocks.slice(i)) <= MOST_AFTER);
  const cut = from === undefined ? [] : blocks.slice(from).filter(({ kept }) => kept);
  if (cut.length === 0) return body;
  const offer = new Set(cut);
  return {
    ...body,
    blocks: body.blocks.map((block) =>
      offer.has(block) ? { ...block, kept: false, reason: 'the offer at a paywall' } : block,
    ),
    text: before(body.text, cut[0]?.text ?? ''),
    markdown: before(body.markdown, cut[0]?.text ?? ''),
    wordCount: Math.max(0, body.wordCount - wordsOf(cut)),
  };
}

const wordsOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { kept, text }) => sum + (kept ? text.split(/\s+/).length : 0), 0);

/** What stands before the last place of a passage, without the marks that began its line and lines of nothing else. */
function before(text: string, passage: string): string {
  const end = text.lastIndexOf(passage);
  return end < 0
    ? text
    : text
        .slice(0, end)
        .trimEnd()
        .replace(/(?:\n[\s#>*…-]*)+$/, '');
}

function isOffer({ text }: Block): boolean {
  return text.length <= LONGEST_OFFER && PAYWALL_WORDS.test(text);
}
