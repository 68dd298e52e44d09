import { Element, type ParentNode } from 'domhandler';
import type { Block, Body } from '../body/types.ts';
import { isRelatedHeading } from '../lines/offers.ts';
import { isLinked } from '../structured/signs.ts';
import { SHORTEST } from './sizes.ts';

/** Words below which what stands apart may be what a paper says of itself on every page. */
const FEW = 60;
/** Dropped subheads in a row, of boxes of offers, beyond which what follows is no part of such a text. Of 1,143 labelled articles one has so few words and two of them. */
const APART = 2;

/** Where on the page its text stands. */
export interface Place {
  /** Words of the text, without those of strays; ideographs at half a word. */
  words: number;
  /** The text's blocks, without strays. */
  near: Block[];
  /** What the page says: its text, or if there is next to none what stands under the headline. */
  said: Block[];
  /** Blocks under the headline, up to the next heading, that are links to elsewhere. */
  links: number;
}

/** Looks where the text stands; `scale` is the weight of its words, `title` the page's `<title>`. */
export function placeOf({ blocks, wordCount }: Body, scale: number, title: string): Place {
  const kept = blocks.filter((block) => block.kept);
  const h1 = blocks.findIndex(({ kind, level }) => kind === 'heading' && level === 1);
  const headline = h1 < 0 ? blocks.findIndex(({ kind }) => kind === 'heading') : h1;
  // Where no heading is the page's own, the first may be that of a box.
  const isOwn = h1 >= 0 || title.includes(blocks[headline]?.text ?? title);
  const all = wordCount * scale;
  const found = nearHeadline(blocks, isOwn ? headline : -1);
  const share = lengthOf(found) / Math.max(1, lengthOf(kept));
  const near = all * (1 - share) < FEW ? found : kept;
  const words = near === found ? all * share : all;
  const under = underHeading(blocks.slice(headline + 1));
  // Without a headline of the first rank the page may speak before its first heading.
  const around = h1 < 0 ? [...blocks.slice(0, Math.max(0, headline)), ...under] : under;
  const links = under.filter(leads).length;
  return { words, near, said: words < SHORTEST ? around : near, links: isOwn ? links : 0 };
}

/** The kept blocks up to where boxes of offers part them from what follows: a newsletter, then other stories, then the imprint. */
function nearHeadline(blocks: readonly Block[], headline: number): Block[] {
  const near: Block[] = [];
  let subheads = 0;
  for (const [i, block] of blocks.entries()) {
    const { kept, kind, text } = block;
    if (!kept && kind === 'heading' && i > headline) subheads++;
    if (!kept) continue;
    if (subheads >= APART) break;
    near.push(block);
    if (kind !== 'heading' && text.length > 50) subheads = 0;
  }
  return near.some(({ kind }) => kind !== 'heading') ? near : [];
}

/** What stands under a heading, and maybe under another right below it, up to the next one or a box of offers. */
function underHeading(after: Block[]): Block[] {
  const first = after.findIndex(({ kind }) => kind !== 'heading');
  if (after.slice(0, Math.max(0, first)).some(isOfBox)) return [];
  const next = after.findIndex(({ kind }, i) => i > first && kind === 'heading');
  return next < 0 ? after : after.slice(0, next);
}

/** Whether a heading is one of a box beside the page's text, and of no part of it. */
function isOfBox({ element, level = 2, text }: Block): boolean {
  if (level > 2 && isRelatedHeading({ text, words: text.split(' ').length })) return true;
  for (let at: ParentNode | null | undefined = element; at; at = at.parent)
    if (at instanceof Element && at.name === 'aside') return true;
  return false;
}

/** Characters of a line that names something and links to it: an event with day and place, a headline with its time. */
const LINE = 120;
/** Parts of a line among which its link is looked for. */
const PARTS = 12;

/** Whether a block is a link, begins with one (`<p><strong><a>`), or is a line with a link among its parts. */
function leads({ element, text }: Block): boolean {
  if (!element) return false;
  if (isLinked(element)) return true;
  let at: Element | undefined = element;
  for (let steps = 0; at && at.name !== 'a' && steps < 3; steps++) at = parts(at)[0];
  return at?.name === 'a' || (text.length < LINE && parts(element).some(({ name }) => name === 'a'));
}

const parts = ({ children }: Element): Element[] =>
  children.slice(0, PARTS).filter((child): child is Element => child instanceof Element);

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
