import { Element } from 'domhandler';
import type { Block } from '../body/types.ts';
import type { Line } from '../lines/line.ts';
import { relatedInline } from '../lines/offers.ts';
import { hostOf } from '../metadata/address.ts';
import { textOf } from '../structured/text.ts';
import { lengthOf } from './sizes.ts';

/** Passages of a page's text, and what says that they belong to other pages. */
export interface Teasers {
  passages: number;
  /** Those with a link of their own, before, around or right behind them, each to another page of the site. */
  led: number;
  /** Headings that are links to a place on the page itself. */
  permalinks: number;
}

/** Characters from which a block is a passage; half of that in scripts that write words without spaces. */
const PASSAGE = 50;
/** Characters of the shortest headline; what is shorter names a person or a thing. */
const HEADLINE = 15;
/** Blocks between a link and the passage that it belongs to: a date, a name. */
const APART = 3;
/** Levels above a block at which a link around it is looked for, and nodes in it among which one that begins it. */
const LEVELS = 4;
const PARTS = 12;
const NO_PAGE = /^(?:#|mailto:|tel:|javascript:)|\.(?:jpe?g|png|webp|avif|gif|pdf|mp[34])(?:[?#]|$)/i;
const MORE =
  /\b(?:more|continue|full (?:story|article)|weiter(?:lesen)?|mehr|zum artikel|lire|suite|leer|seguir|sigue|leggi|continua|ler|mais|lees|meer|läs|les|mer|læs|mere|czytaj|więcej|číst|více|читать|далее|подробнее)\b|続き|全文|詳細|更多|더보기|[»→›]\s*$/iu;

/** Counts the passages of a text, and the teasers among them: a listing's are nearly all, an article's next to none. */
export function teasersIn(blocks: readonly Block[], near: ReadonlySet<Block>, url: string | undefined): Teasers {
  const page: Page = { host: hostOf(url), path: url && /^https?:\/\/[^/]*([^?#]*)/i.exec(url)?.[1] };
  const seen = new Set<string>();
  const result = { passages: 0, led: 0, permalinks: 0 };
  let pending: { href: string; at: number } | undefined;
  let open = -1;
  const lead = (href: string): void => {
    if (seen.has(href)) return;
    seen.add(href);
    result.led++;
  };
  blocks.forEach((block, i) => {
    const isPassage = near.has(block) && block.kind !== 'heading' && lengthOf(block.text) >= PASSAGE;
    const href = leadingLink(block, page, isPassage);
    if (!isPassage) {
      if (block.kind === 'heading' && isPermalink(linkOf(block, false), page)) result.permalinks++;
      if (href === undefined) return;
      if (open >= 0 && i - open <= APART && MORE.test(block.text)) {
        lead(href);
        open = -1;
      } else if (relatedInline(lineOf(block)) === undefined) pending = { href, at: i };
      return;
    }
    result.passages++;
    const own = href ?? (pending && i - pending.at <= APART ? pending.href : undefined);
    pending = undefined;
    open = own === undefined ? i : -1;
    if (own !== undefined) lead(own);
  });
  return result;
}

/** Characters of a line that offers another article. */
const LINE = 300;

function lineOf({ text }: Block): Line {
  const line = text.slice(0, LINE);
  return { text: line, words: line.split(' ').length };
}

/** Where the link leads that a block is, begins with, or stands in, if that is another page of the same site. */
function leadingLink(block: Block, page: Page, isPassage: boolean): string | undefined {
  const link = linkOf(block, isPassage);
  if (!link) return undefined;
  const { href = '' } = link.attribs;
  if (href === '' || NO_PAGE.test(href) || !isOther(href, page)) return undefined;
  const text = textOf(link, 120) ?? '';
  // What goes on behind it is a sentence, and no summary.
  if (isPassage && /^[,;'’]|^\s?\p{Ll}/u.test(block.text.slice(text.length))) return undefined;
  return lengthOf(text) >= HEADLINE || MORE.test(text) ? href : undefined;
}

function linkOf({ element, text }: Block, isPassage: boolean): Element | undefined {
  for (let at: unknown = element, level = 0; at instanceof Element && level < LEVELS; at = at.parent, level++)
    if (at.name === 'a') return at;
  let at = element;
  for (let steps = 0; at && steps < LEVELS; steps++) {
    const parts: Element[] = at.children.slice(0, PARTS).filter((child): child is Element => child instanceof Element);
    const link = parts.find(({ name }) => name === 'a');
    if (link) return !isPassage || text.startsWith(textOf(link, 120) ?? '\n') ? link : undefined;
    at = parts[0];
  }
  return undefined;
}

/** A page's host and path. */
interface Page {
  host: string | undefined;
  path: string | undefined;
}

function isPermalink(link: Element | undefined, { path }: Page): boolean {
  const href = link?.attribs.href;
  return href !== undefined && (href.startsWith('#') || pathIn(href) === path);
}

const pathIn = (href: string): string => href.replace(/^(?:https?:)?\/\/[^/]*/i, '').replace(/[?#].*$/s, '');

/** Whether an address is another page of the same site. */
function isOther(href: string, { host, path }: Page): boolean {
  const named = /^(?:https?:)?\/\/(?:www\.)?([^/:?#]{0,253})/i.exec(href)?.[1];
  if (named !== undefined && named.toLowerCase() !== host) return false;
  return path === undefined || pathIn(href) !== path;
}
