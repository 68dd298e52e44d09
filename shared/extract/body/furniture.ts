import { datesOfLine } from '../lines/dates.ts';
import {
  announcesTags,
  asksForConsent,
  isCaption,
  isChrome,
  isCredit,
  isPlea,
  leadsAway,
  relatedInline,
  tagList,
} from '../lines/roles.ts';
import { announcesBox } from './boxes.ts';
import type { Columns } from './columns.ts';
import type { Run } from './run.ts';

/** Shares of a line's characters in links: of a line that is links, of an offer that is one, of an offer that holds one. */
const LINKED = 0.8;
const MOSTLY_LINKED = 0.6;
const LEADING_AWAY = 0.3;
/** Words of the longest line that is known by them. */
const LONGEST_LINE = 14;
/** Words of the longest credit that is set as a sentence: `Photos by satellite show …` is one. */
const LONGEST_CREDIT = 5;
/** Blocks at the end among which a page speaks of its authors, and asks for support; words of the longest of those. */
const LAST = 4;
const LONGEST_NOTE = 70;
const LONGEST_APPEAL = 40;

const ABOUT_AUTHOR =
  /^\p{Lu}\S{1,20} (?:\S{1,20} ){0,2}?\p{Lu}\S{1,20} (?:is|was) (?:a|an|the|our) (?:\S{1,20} ){0,5}(?:reporter|writer|editor|correspondent|journalist|columnist|contributor)\b.*(?:\bfollow\b|@|e-?mail|\breach(?:ed)?\b|writes|covers|author of)/u;
const APPEAL =
  /(?:consider|make|making) (?:a|your) (?:small |monthly |one-time )?(?:donation|contribution|gift)|(?:support|fund)s? (?:our|independent) (?:journalism|work|reporting|newsroom)|become a (?:member|supporter|patron)\b|(?:unterstützen sie|unterstütze) (?:uns|unser)|mit (?:einer|ihrer) spende|faites un don|soutenez(?:-nous| notre)|haz una donación|apóyanos|sostieni(?:ci| il nostro)|steun ons/i;
/** Who helped, who sent it and whom to ask: 6 such blocks at the end of the labelled pages are no text, 1 is. */
const SMALL_PRINT =
  /^.{2,300} contributed (?:to|reporting)\b.{0,60}\b(?:report|story|article|reporting)\b|^SOURCE:? \p{Lu}|^(?:dieses thema im programm|über dieses thema (?:berichtet|sprach))|^(?:aus dem \p{L}+ (?:übersetzt )?von|übersetzung\s?:|traduit (?:de l|du)|traducción\s?:|translated (?:from .{0,30} )?by)|^(?:redaktion|faktencheck|redigatur|lektorat)\s?:|^\((?:quellen?|sources?|fonte|fuentes?)\s?:.{2,60}\)$|^\((?:additional )?(?:reporting|writing) by\b|^(?:media|press|investor) (?:contacts?|relations|inquiries)\b/iu;
const SPONSORED =
  /^(?:sponsored|advertisement|promoted|paid post|anzeige|werbung|publicité|publicidad|annonce)(?: content| by)?[\s:]/i;
/** Links to the page before and after: none of 142 such blocks of the labelled pages is text. */
const STEP = /^[←«‹]\s?\S|\S\s?[→»›]$/;
/** An appeal is for whoever speaks: what an obituary asks for is part of it. */
const OURS = /\b(?:our|us|we|unser\w*|uns|wir|notre|nous|nuestr\w+|apóyanos|sostienici|nostr\w+|ons|onze)\b/i;

/**
 * Drops what a page says of itself in words that nothing else is said in: share lines, tags, credits, offers of other
 * articles, notes at the end. The classifier knows them by their places and names; a page with plain markup has neither.
 */
export function dropFurniture({ runs, hints }: Columns, kept: Uint8Array, reason: string[]): void {
  let after = 0;
  for (let i = runs.length - 1; i >= 0; i--) {
    const run = runs[i];
    if (!run || !kept[i]) continue;
    const what =
      furniture(run) ??
      (after === 0 ? lastLine(run, hints.authors) : undefined) ??
      (after < LAST ? note(run) : undefined);
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
  const line = { text, words: measure.words };
  if (kind === 'cell' && linked >= LINKED && links > 2) return 'a menu';
  if (isPlea(line)) return 'a plea for subscribers';
  if (asksForConsent(line)) return 'what waits for consent';
  if (kind !== 'paragraph' && kind !== 'line' && !((kind === 'item' || kind === 'cell') && linked >= LINKED))
    return undefined;
  if (linked >= LEADING_AWAY && relatedInline(line, linked > MOSTLY_LINKED) !== undefined)
    return 'the offer of another article';
  if (SETTINGS.test(text)) return 'settings of a script';
  if ((linked >= LINKED && isShouted(text)) || (linked >= LEADING_AWAY && LABEL.test(text)))
    return 'the offer of another article';
  if (leadsAway(line)) return 'the offer of another article';
  if (links > 0 && announcesTags(line) && tagList(line).length > 0) return 'tags';
  if (linked >= MOSTLY_LINKED && SPONSORED.test(text)) return 'an advertisement';
  if (isCaption(line)) return 'a caption';
  if (measure.words > LONGEST_LINE) return undefined;
  if (linked >= LINKED && STEP.test(text)) return 'a step to another page';
  const isMenu = linked >= LINKED && links > 1 && text.split(' ').every(isPiece);
  if (isMenu || text.split('\n').every(isPiece)) return "the page's furniture";
  return isCredit(line) && !(measure.words > LONGEST_CREDIT && text.endsWith('.')) ? 'a credit' : undefined;
}

/** What a script was to read, and nobody else: `{"layout":2,"colour":"red"}`. Examples of code are preformatted. */
const SETTINGS = /^[{[]\s?(?:\{\s?)?"[\w-]{1,40}"\s?:.{0,100000}[}\]]$/s;

/** A link all in capitals, of so many words, leads to another story: 108 of 109 such blocks of the labelled pages are no text. */
const SHOUTED_WORDS = 4;
const isShouted = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase() && text.split(' ').length >= SHOUTED_WORDS;

/** A label in capitals before a linked headline, `READ THIS | Headline`: of the labelled pages' 27 the classifier keeps 5, and none of those is text. */
const LABEL = /^(?:\p{Lu}{2,}\s){1,5}(?:\p{Lu}{2,}\s?)?[|:]\s\S/u;

const isPiece = (text: string): boolean => isChrome({ text });

/** What is text only where more follows: a heading such as `Share this:` or `Discussion`, a rule of signs, a date, a name in brackets. */
function lastLine(run: Run, authors: readonly string[]): string | undefined {
  if (run.kind === 'heading') return isPiece(run.text) || announcesBox(run) ? 'a heading of furniture' : undefined;
  if (!WORD.test(run.text)) return 'a rule with nothing under it';
  // The last line of an embedded post has a name and a date.
  if (run.measure.words > LONGEST_LINE || run.kind === 'quote' || /^[—–*]/.test(run.text)) return undefined;
  const [, label, name = ''] = SIGNED.exec(run.text) ?? [];
  if (label || authors.includes(name)) return 'the byline';
  return datesOfLine(run, undefined).length > 0 && !run.text.endsWith('.') ? 'the date line' : undefined;
}

const WORD = /[\p{L}\p{N}]/u;
/** `(Ada Quill)`, `（记者 王海）`. */
const SIGNED = /^[（(](?:(记者|記者|作者|文|撰文)\s?[:：/]?\s?)?(.{2,40})[)）]$/;

function note({ text, measure: { words } }: Run): string | undefined {
  if (words > LONGEST_NOTE) return undefined;
  if (ABOUT_AUTHOR.test(text)) return 'about the author';
  if (SMALL_PRINT.test(text)) return 'small print';
  return words <= LONGEST_APPEAL && APPEAL.test(text) && OURS.test(text) ? 'an appeal for support' : undefined;
}
