import { Element, Text } from 'domhandler';
import type { Block } from '../body/types.ts';
import { lengthOf } from './sizes.ts';
import { ACCESS_PRICE, ACCESS_WORDS, ASIDE_WORDS } from './words/paywalls.ts';

/** Words of the shortest sentence that offers something: a menu's entries have fewer. */
const SHORTEST_OFFER = 4;
/** Characters of a block that are looked at. */
const LONGEST_OFFER = 400;

/** Whether a block speaks of access to what follows, and of nothing that is offered beside a text. */
function offersAccess(block: Block): boolean {
  const { element, kind } = block;
  const text = block.text.slice(0, LONGEST_OFFER);
  // A line that is nothing but a link is the headline of another article, as a rule.
  if (kind === 'caption' || (element && isWhollyLink(element))) return false;
  const isSentence = text.split(' ').length >= SHORTEST_OFFER || (text.length > 12 && /[。、，！]/.test(text));
  return isSentence && ACCESS_WORDS.test(text) && !ASIDE_WORDS.test(text);
}

/** Nodes of a line that are looked at. */
const PARTS = 12;

function isWhollyLink({ name, parent, children }: Element): boolean {
  if (name === 'a' || (parent instanceof Element && parent.name === 'a')) return true;
  const said = children
    .slice(0, PARTS)
    .filter((child) => child instanceof Element || (child instanceof Text && child.data.trim() !== ''));
  return said.length === 1 && said[0] instanceof Element && said[0].name === 'a';
}

/** Characters of the shortest paragraph that tells something, and blocks after the last one that belong to an offer. */
const TELLING = 60;
const OFFERED = 10;

/**
 * What offers access to the rest of a text right under it: a sentence, or a price. It stands in an element of its own; what
 * is told of subscribers stands among the other paragraphs.
 */
export function offerBelow(blocks: readonly Block[], near: ReadonlySet<Block>): string | undefined {
  const isText = (block: Block): boolean =>
    near.has(block) && block.kind === 'paragraph' && lengthOf(block.text) > TELLING;
  const own = blocks.find(isText)?.path;
  const isApart = (block: Block): boolean => block.path !== own;
  const last = blocks.findLastIndex((block) => isText(block) && !(isApart(block) && offersAccess(block)));
  if (last < 0) return undefined;
  const below = blocks.slice(last + 1, last + 1 + OFFERED).filter(isApart);
  return (
    below.find(offersAccess)?.text ??
    ACCESS_PRICE.exec(below.map(({ text }) => text.slice(0, LONGEST_OFFER)).join('\n'))?.[0]
  );
}
