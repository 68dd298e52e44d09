import type { ArticleFields, LeadImage, Provenance, RelatedLink } from '../../article.ts';
import { bodyOfBlocks } from '../body/body.ts';
import { measure } from '../body/measure.ts';
import { markdown, plainText } from '../body/render.ts';
import type { Block, RawBlock } from '../body/types.ts';
import { LAST, noteAtEnd } from '../lines/at-end.ts';
import { isChrome } from '../lines/chrome.ts';
import { asksForConsent } from '../lines/consent.ts';
import { bylineText, creditOf, isCaption, isCredit } from '../lines/credits.ts';
import { dateLine, datesOfLine } from '../lines/dates.ts';
import { isRelatedHeading, relatedInline } from '../lines/offers.ts';
import { isPlea } from '../lines/pleas.ts';
import { tagList } from '../lines/tags.ts';
import { namesIn } from '../metadata/author/names.ts';
import { detectLanguage } from '../metadata/detect-language.ts';
import { TAG_LIMIT } from '../metadata/tags.ts';
import { endsSentence, type Line, linesOfText } from './lines.ts';
import { titleLine } from './title.ts';

/** What was made of a page without tags. */
export interface TaglessReading {
  fields: Omit<ArticleFields, 'wordCount'>;
  provenance: Provenance;
  /** Every line of the page in its order; dropped ones carry what they were. */
  blocks: Block[];
  text: string;
  markdown: string;
  wordCount: number;
}

const TAGS =
  /<(?:!doctype|\/?(?:html|head|body|div|p|br|span|a|article|section|main|table|tr|td|ul|ol|li|h[1-6]|meta|script|title|img)\b)/i;

/** Whether a page has no tags: it says so, or holds none. */
export function isTagless(html: string, contentType: string | undefined): boolean {
  return /^\s{0,9}text\/plain\b/i.test(contentType ?? '') || !TAGS.test(html);
}

/** Takes the article out of a page whose tags are gone, such as a browser's "copy all" leaves it. */
export function readTagless(text: string): TaglessReading {
  const lines = linesOfText(text);
  const language = detectLanguage(
    lines
      .filter(({ isParagraph }) => isParagraph)
      .map((line) => line.text)
      .join('\n'),
  );
  const title = titleLine(lines, language);
  const start = title === undefined ? 0 : title + 1;
  const end = endOfBody(lines, start);
  const top = readTop(lines, title, start, language);
  const bottom = readBottom(lines.slice(end), language);
  const middle = lines.slice(top.bodyStart, end).map((line) => ({ line, role: roleInBody(line, language) }));
  dropNotes(middle);
  const related = [...middle.flatMap(({ line }) => relatedInline(line) ?? []), ...bottom.related];
  const heading = title === undefined ? undefined : lines[title]?.text;
  const body = judged(
    middle.flatMap(({ line, role }) => (role === undefined ? [blockOf(line)] : [])),
    heading,
  );
  let taken = 0;
  const image: LeadImage = { ...(top.caption && { caption: top.caption }), ...(top.credit && { credit: top.credit }) };
  const published = top.published ?? bottom.published;
  const hasImage = top.caption !== undefined || top.credit !== undefined;
  return {
    fields: {
      ...(heading !== undefined && { title: heading }),
      authors: top.authors,
      ...(published !== undefined && { publishedAt: published }),
      ...(top.modified !== undefined && { modifiedAt: top.modified }),
      ...(language !== undefined && { language }),
      tags: bottom.tags.slice(0, TAG_LIMIT),
      ...(hasImage && { image }),
      related: related.map((headline): RelatedLink => ({ title: headline })),
      access: 'full',
    },
    provenance: {
      ...(heading !== undefined && { title: 'line above the text' }),
      ...(top.authors.length > 0 && { authors: 'byline' }),
      ...(published !== undefined && { publishedAt: 'date line' }),
      ...(language !== undefined && { language: 'detected from the text' }),
      ...(bottom.tags.length > 0 && { tags: 'list after the text' }),
      ...(hasImage && { image: 'lines beside the title' }),
      ...(related.length > 0 && { related: 'headlines after the text' }),
      text: 'lines',
    },
    blocks: lines.map((line, i) => {
      const role = middle[i - top.bodyStart]?.role;
      const inBody = i >= top.bodyStart && i < end;
      const block = inBody && role === undefined ? body.blocks[taken++] : undefined;
      return (
        block ?? droppedBlock(line, role ?? (i === title ? 'the title' : roleOutside(line, top, i < start, language)))
      );
    }),
    text: body.text,
    markdown: body.markdown,
    wordCount: body.wordCount,
  };
}

/** One past the last paragraph of the body: where headlines, tags and notices begin. */
function endOfBody(lines: readonly Line[], start: number): number {
  let end = start;
  let gap = 0;
  for (let i = start; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    if (end > start && isRelatedHeading(line) && !hasText(lines, i + 1)) break;
    if (line.isParagraph && !isChrome(line)) {
      // A paragraph after many short lines belongs to another article.
      if (gap > 12 && end > start) break;
      end = i + 1;
      gap = 0;
    } else gap++;
  }
  return end;
}

/** Whether at least three of the next six lines are paragraphs: a link box within the text, not its end. */
function hasText(lines: readonly Line[], from: number): boolean {
  return lines.slice(from, from + 6).filter(({ isParagraph }) => isParagraph).length >= 3;
}

interface Top {
  bodyStart: number;
  caption?: string;
  credit?: string;
  authors: string[];
  published?: string;
  modified?: string;
}

/** Lines around the title: byline, dates, the image's caption and credit. */
function readTop(lines: readonly Line[], title: number | undefined, start: number, language: string | undefined): Top {
  const top: Top = { bodyStart: start, authors: [] };
  let overTitle: string | undefined;
  const above = title === undefined ? [] : lines.slice(0, title);
  for (const [i, line] of above.entries()) {
    if (isCredit(line)) top.credit ??= creditOf(line.text);
    else if (line.isParagraph && !isChrome(line)) top.caption ??= line.text;
    // The page's own clock stands above as well: only a labelled date, or one right over the title, is the article's.
    for (const dated of datesOfLine(line, language)) {
      if (dated.label === 'updated') top.modified ??= dated.value;
      else if (dated.label === 'published') top.published ??= dated.value;
      else if (i === above.length - 1) overTitle = dated.value;
    }
  }
  for (let i = start; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    const next = lines[i + 1];
    const byline = bylineText(line);
    if (byline !== undefined) top.authors.push(...namesIn(byline.replace(/\s[|•·–-]\s.*$/, '')));
    for (const dated of datesOfLine(line, language)) {
      if (dated.label === 'updated') top.modified ??= dated.value;
      else top.published ??= dated.value;
    }
    if (isCredit(line)) top.credit ??= creditOf(line.text);
    else if (line.isParagraph && next && isCredit(next) && line.words < 60) top.caption ??= line.text;
    else if (line.isParagraph) {
      top.bodyStart = i;
      break;
    }
  }
  if (overTitle !== undefined) top.published ??= overTitle;
  return top;
}

/** What a line within the body's stretch is, if it is not body text. */
function roleInBody(line: Line, language: string | undefined): string | undefined {
  if (isChrome(line)) return 'page chrome';
  if (isCredit(line)) return 'image credit';
  if (isPlea(line)) return 'plea for subscribers';
  if (asksForConsent(line)) return 'what waits for consent';
  if (isCaption(line)) return 'caption of an image';
  if (relatedInline(line) !== undefined || isRelatedHeading(line)) return 'link to another article';
  if (!line.isParagraph && dateLine(line, language)) return 'date';
  return undefined;
}

/** Among its last lines a text speaks of itself, from the end to the first that is text. */
function dropNotes(middle: { line: Line; role: string | undefined }[]): void {
  let after = 0;
  for (let i = middle.length - 1; i >= 0 && after < LAST; i--) {
    const each = middle[i];
    if (!each || each.role !== undefined) continue;
    each.role = noteAtEnd(each.line, []);
    if (each.role === undefined) after++;
  }
}

/** What a line before or after the body's stretch is. */
function roleOutside(line: Line, top: Top, isAbove: boolean, language: string | undefined): string {
  if (isChrome(line)) return 'page chrome';
  if (isCredit(line)) return 'image credit';
  if (line.text === top.caption) return 'caption of the image';
  if (bylineText(line) !== undefined) return 'byline';
  if (dateLine(line, language)) return 'date';
  if (isAbove) return 'above the title';
  return tagList(line).length > 0 ? 'tags' : 'beyond the text';
}

/** Lines after the body: headlines of other articles, tags, perhaps the date. */
function readBottom(
  lines: readonly Line[],
  language: string | undefined,
): { related: string[]; tags: string[]; published?: string } {
  const related: string[] = [];
  const tags: string[] = [];
  let published: string | undefined;
  for (const line of lines) {
    if (isChrome(line) || isCredit(line) || isRelatedHeading(line)) continue;
    const dated = dateLine(line, language);
    if (dated) {
      if (dated.label === 'published') published ??= dated.value;
      continue;
    }
    const names = tagList(line);
    if (names.length > 0) {
      if (tags.length === 0) tags.push(...names);
    } else if (
      line.words >= 4 &&
      line.words <= 30 &&
      (!endsSentence(line.text) || /[?!]["'”’»]?$/.test(line.text)) &&
      related.length < 10 &&
      bylineText(line) === undefined
    )
      related.push(line.text);
  }
  return { related, tags, ...(published !== undefined && { published }) };
}

function blockOf(line: Line): RawBlock {
  const item = /^(?:[-–•*▪◦]|\d{1,2}[.)])\s+(.+)$/.exec(line.text)?.[1];
  if (item !== undefined && !line.isParagraph) return { kind: 'item', text: item, tag: 'li' };
  if (line.isParagraph) return { kind: 'paragraph', text: line.text, tag: 'p' };
  return line.words <= 14 && !endsSentence(line.text)
    ? { kind: 'heading', text: line.text, tag: 'h2', level: 2 }
    : { kind: 'paragraph', text: line.text, tag: 'p' };
}

/**
 * Lets the classifier judge the short lines of the stretch. Its paragraphs are kept whatever it says: they were found by
 * where they stand, which the classifier, without tags, cannot see.
 */
function judged(
  raw: readonly RawBlock[],
  title: string | undefined,
): Pick<TaglessReading, 'blocks' | 'text' | 'markdown' | 'wordCount'> {
  const { blocks } = bodyOfBlocks(raw, title === undefined ? {} : { title });
  const kept = blocks.map((block) =>
    block.kept || block.kind !== 'paragraph' ? block : { ...block, kept: true, reason: 'a paragraph of the body' },
  );
  const printed = kept.filter((block) => block.kept).map((block) => ({ ...block, row: 0 }));
  return {
    blocks: kept,
    text: plainText(printed),
    markdown: markdown(printed),
    wordCount: printed.reduce((sum, { text }) => sum + measure(text).words, 0),
  };
}

function droppedBlock(line: Line, role: string): Block {
  return { kind: 'line', text: line.text, tag: 'p', path: '', score: 0, kept: false, reason: role };
}
