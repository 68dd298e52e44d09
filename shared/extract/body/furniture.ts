import { isChrome, isCredit, isRelatedHeading, relatedInline, tagList } from '../lines/roles.ts';
import type { Columns } from './columns.ts';
import type { Run } from './run.ts';

/** Share of a line's characters in links from which it is links. */
const LINKED = 0.8;
/** Share from which a line that offers another article, or tags, leads to them. */
const LEADING_AWAY = 0.3;
/** Words of the longest line that is known by them. */
const LONGEST_LINE = 14;
/** Words of the longest heading of a box. */
const LONGEST_HEADING = 7;
/** Share of the kept words from which a box is no box beside the text, but holds the text. */
const TOO_MUCH = 0.4;

/** Blocks at the end among which a page speaks of its authors, and asks for support. */
const LAST = 4;
/** Words of the longest of those. */
const LONGEST_NOTE = 70;
const LONGEST_APPEAL = 40;
const ABOUT_AUTHOR =
  /^\p{Lu}\S{1,20} (?:\S{1,20} ){0,2}?\p{Lu}\S{1,20} (?:is|was) (?:a|an|the|our) (?:\S{1,20} ){0,5}(?:reporter|writer|editor|correspondent|journalist|columnist|contributor)\b.*(?:\bfollow\b|@|e-?mail|\breach(?:ed)?\b|writes|covers|author of)/u;
const APPEAL =
  /(?:consider|make|making) (?:a|your) (?:small |monthly |one-time )?(?:donation|contribution|gift)|(?:support|fund)s? (?:our|independent) (?:journalism|work|reporting|newsroom)|become a (?:member|supporter|patron)\b|(?:unterstützen sie|unterstütze) (?:uns|unser)|mit (?:einer|ihrer) spende|faites un don|soutenez(?:-nous| notre)|haz una donación|apóyanos|sostieni(?:ci| il nostro)|steun ons/i;

/** Share of a box's blocks that are links, and words of the longest that only goes with one. */
const LINKS = 0.33;
const LONGEST_TEASER = 30;

const COMMENTS =
  /^(?:\d{1,5} )?(?:comments?|responses|replies|kommentare?|commentaires?|comentarios?|comentários|commenti|reacties|kommentarer|комментарии|コメント|评论|댓글)(?: \(?\d{1,5}\)?)?\s?:?$/i;
const TAGGED =
  /^(?:tags?|topics?|filed under|themen|schlagw[öo]rter|mots[- ]clés|etiquetas|tópicos|argomenti|теги|タグ|태그)\b\s?[:：]?/i;

/**
 * Drops what a page says of itself in words that nothing else is said in: share lines, tags, credits, offers of other
 * articles, and boxes under a heading that announces such offers or comments. The classifier knows them by their places
 * and names; a page with plain markup has neither.
 */
export function dropFurniture(columns: Columns, kept: Uint8Array, reason: string[]): void {
  const { runs } = columns;
  const drop = (i: number, why: string): void => {
    if (!kept[i]) return;
    kept[i] = 0;
    reason[i] = why;
  };
  runs.forEach((run, i) => {
    const box = announces(run) ? boxOf(columns, kept, i) : undefined;
    if (box) for (let at = i; at < box; at++) drop(at, 'in a box of offers or comments');
    const why = kept[i] ? furniture(run) : undefined;
    if (why) drop(i, why);
  });
  for (let i = runs.length - 1, seen = 0; i >= 0 && seen < LAST; i--) {
    if (!kept[i]) continue;
    seen++;
    const why = note(runs[i]);
    if (why) drop(i, why);
  }
}

function note(run: Run | undefined): string | undefined {
  if (!run || run.measure.words > LONGEST_NOTE) return undefined;
  if (ABOUT_AUTHOR.test(run.text)) return 'about the author';
  return run.measure.words <= LONGEST_APPEAL && APPEAL.test(run.text) ? 'an appeal for support' : undefined;
}

function furniture(run: Run): string | undefined {
  const { kind, text, measure } = run;
  const linked = run.linkChars / Math.max(1, measure.chars);
  const line = { text, words: measure.words };
  if (kind === 'cell' && linked >= LINKED && run.links > 2) return 'a menu';
  if (kind !== 'paragraph' && kind !== 'line' && !((kind === 'item' || kind === 'cell') && linked >= LINKED))
    return undefined;
  if (linked >= LEADING_AWAY && relatedInline(line) !== undefined) return 'the offer of another article';
  if (linked >= LEADING_AWAY && TAGGED.test(text) && tagList(line).length > 0) return 'tags';
  if (measure.words > LONGEST_LINE) return undefined;
  const isMenu = linked >= LINKED && run.links > 1 && text.split(' ').every(isPiece);
  if (isMenu || text.split('\n').every(isPiece)) return "the page's furniture";
  return isCredit(line) ? 'a credit' : undefined;
}

const isPiece = (text: string): boolean => isChrome({ text, words: text.split(' ').length });

function announces({ kind, text, measure, boldChars }: Run): boolean {
  if (measure.words > LONGEST_HEADING) return false;
  if (kind !== 'heading' && kind !== 'paragraph' && kind !== 'line' && boldChars < measure.chars) return false;
  return COMMENTS.test(text) || isRelatedHeading({ text, words: measure.words });
}

/**
 * The end of what stands under such a heading: of the largest element that begins with it and holds more than a few
 * links, but not the text itself; or else of the links that follow it.
 */
function boxOf(columns: Columns, kept: Uint8Array, heading: number): number {
  const { elements, runs, weight, density } = columns;
  const { first, end, parent } = elements;
  const isLink = (i: number): boolean => (density[i] ?? 0) > 0.5;
  const text = (from: number, to: number): number =>
    weight.subarray(from, to).reduce((sum, words, i) => sum + (kept[from + i] ? words : 0), 0);
  const most = TOO_MUCH * text(0, runs.length);
  let box = heading + 1;
  for (let at = runs[heading]?.element ?? 0; at > 0; at = parent[at] ?? 0) {
    const to = end[at] ?? 0;
    if ((first[at] ?? 0) < heading || text(heading, to) > most) break;
    box = Math.max(box, to);
  }
  if (!COMMENTS.test(runs[heading]?.text ?? '')) {
    const story = runs.findIndex((_, i) => i > heading && i < box && !isLink(i) && (weight[i] ?? 0) > LONGEST_TEASER);
    if (story >= 0) box = story;
    const links = runs.slice(heading + 1, box).filter((_, i) => isLink(heading + 1 + i)).length;
    if (links < LINKS * (box - heading - 1)) return heading + 1;
  }
  while (box < runs.length && isLink(box) && runs[box]?.kind !== 'heading') box++;
  return box;
}
