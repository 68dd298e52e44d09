import { isChrome } from '../lines/chrome.ts';
import { asksForConsent } from '../lines/consent.ts';
import { isCaption, isCredit } from '../lines/credits.ts';
import type { Line } from '../lines/line.ts';
import { leadsAway, relatedInline } from '../lines/offers.ts';
import { isPlea } from '../lines/pleas.ts';
import { announcesTags, tagList } from '../lines/tags.ts';
import type { Columns } from './columns.ts';
import { ending } from './endings.ts';
import { lineWords } from './measure.ts';
import { isInMenu, linkedHeadlines } from './neighbours.ts';
import type { Run } from './run.ts';

/** Shares of a line's characters in links: of a line that is links, of an offer that is one, of an offer that holds one. */
const LINKED = 0.8;
const MOSTLY_LINKED = 0.6;
const LEADING_AWAY = 0.3;
/** Words of the longest line that is known by them. */
const LONGEST_LINE = 14;
/** Words of the longest credit that is set as a sentence: `Photos by satellite show …` is one. */
const LONGEST_CREDIT = 5;
const SPONSORED =
  /^(?:sponsored|advertisement|promoted|paid post|anzeige|werbung|publicité|publicidad|annonce)(?: content| by)?[\s:]/i;
/** `Anzeige: …` in a few words. */
const isLabelled = ({ text, words }: Line): boolean => words <= LONGEST_LINE && /^\S{1,14}\s?:/.test(text);
/** What parts the links of a menu in one line. */
const BARS = /\s[|·•]\s/;
/** Links to the page before and after: none of 142 such blocks of the labelled pages is text. */
const STEP = /^[←«‹]\s?\S|\S\s?[→»›]$/;

/**
 * Drops what a page says of itself in words that nothing else is said in: share lines, tags, credits, offers of other
 * articles, notes at the end. The classifier knows them by their places and names; a page with plain markup has neither.
 */
export function dropFurniture({ runs, hints }: Columns, kept: Uint8Array, reason: string[]): void {
  const offers = linkedHeadlines(runs);
  let after = 0;
  for (let i = runs.length - 1; i >= 0; i--) {
    const run = runs[i];
    if (!run || !kept[i]) continue;
    const what =
      furniture(run) ??
      (isInMenu(runs, i) ? 'a menu' : undefined) ??
      (offers.has(i) ? 'the offer of another article' : undefined) ??
      ending(run, after, hints);
    if (what === undefined) {
      after++;
      continue;
    }
    kept[i] = 0;
    reason[i] = what;
  }
}

function furniture({ kind, text, measure, linkChars, links }: Run): string | undefined {
  const linked = linkChars / Math.max(1, measure.chars);
  const line = { text, words: lineWords(measure) };
  if (kind === 'cell' && linked >= LINKED && links > 2) return 'a menu';
  if (isPlea(line)) return 'a plea for subscribers';
  if (asksForConsent(line)) return 'what waits for consent';
  if (kind !== 'paragraph' && kind !== 'line' && !((kind === 'item' || kind === 'cell') && linked >= LINKED))
    return undefined;
  if (isOffer(line, linked)) return 'the offer of another article';
  if (SETTINGS.test(text)) return 'settings of a script';
  if (BROKEN.test(text)) return 'what a broken page says';
  if (links > 0 && announcesTags(line) && tagList(line).length > 0) return 'tags';
  if (SPONSORED.test(text) && (linked >= MOSTLY_LINKED || isLabelled(line))) return 'an advertisement';
  if (isCaption(line)) return 'a caption';
  if (line.words > LONGEST_LINE) return undefined;
  if (links > 2 && linked >= MOSTLY_LINKED && text.split(BARS).length >= links) return 'a menu';
  if (relatedInline(line) !== undefined && !/[.!?]$/.test(text)) return 'the offer of another article';
  if (linked >= LINKED && STEP.test(text)) return 'a step to another page';
  const isMenu = linked >= LINKED && links > 1 && text.split(' ').every(isPiece);
  if (isMenu || text.split('\n').every(isPiece)) return "the page's furniture";
  return isCredit(line) && !(measure.words > LONGEST_CREDIT && text.endsWith('.')) ? 'a credit' : undefined;
}

/** Whether a line offers another article; `linked` is the share of its characters in links. */
function isOffer(line: Line, linked: number): boolean {
  if (leadsAway(line) || (linked >= LINKED && isShouted(line.text))) return true;
  return linked >= LEADING_AWAY && (LABEL.test(line.text) || relatedInline(line, linked > MOSTLY_LINKED) !== undefined);
}

/** What a script was to read, and nobody else: `{"layout":2,"colour":"red"}`. Examples of code are preformatted. */
const SETTINGS = /^[{[]\s?(?:\{\s?)?"[\w-]{1,40}"\s?:.{0,100000}[}\]]$/s;

/** A message of PHP's, and the code of a plug-in that is gone: `[ad#top]`, `[form id=7]`, `[CTA_MODULE]`. None of 36 such blocks of the labelled pages is text. */
const BROKEN =
  /^(?:Strict Standards|Deprecated|Notice|Warning|Fatal error)\s?: .{5,400}\bon line \d+$|^\[(?:\/?[a-z][\w-]{0,30}(?:#| \w{1,30}=)[^\]]{0,200}|[A-Z]+_[A-Z_]+)\]$/;

/** A link all in capitals, of so many words, leads to another story: 108 of 109 such blocks of the labelled pages are no text. */
const SHOUTED_WORDS = 4;
const isShouted = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase() && text.split(' ').length >= SHOUTED_WORDS;

/** A label in capitals before a linked headline, `READ THIS | Headline`: of the labelled pages' 27 the classifier keeps 5, and none of those is text. */
const LABEL = /^(?:\p{Lu}{2,}\s){1,5}(?:\p{Lu}{2,}\s?)?[|:]\s\S/u;

const isPiece = (text: string): boolean => isChrome({ text });
