import type { ArticleFields, LeadImage, Provenance, RelatedLink } from '../../article.ts';
import type { Block } from '../body/types.ts';
import { announcesComments, isChrome } from '../lines/chrome.ts';
import { asksForConsent } from '../lines/consent.ts';
import { bylineText, creditOf, isCaption, isCredit } from '../lines/credits.ts';
import { dateLine } from '../lines/dates.ts';
import { isRelatedHeading, relatedInline } from '../lines/offers.ts';
import { isPlea } from '../lines/pleas.ts';
import { tagList } from '../lines/tags.ts';
import { TAG_LIMIT } from '../metadata/tags.ts';
import { authorsOfLines } from './authors.ts';
import { bodyOfLines } from './body.ts';
import { datesOfLines } from './days.ts';
import { endsSentence, type Line } from './lines.ts';
import { entitled } from './title.ts';

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
  const { lines, language, title } = entitled(text);
  const image = imageBeside(lines, title);
  const authors = authorsOfLines(lines, title, language);
  const { published, modified } = datesOfLines(lines, title, language);
  const body = bodyOfLines(lines, title, authors, (line, isKept) => {
    if (line.text === image?.caption) return 'caption of the image';
    return roleOf(line, language) ?? (isKept ? undefined : roleBeside(line));
  });
  const isText = ({ kept }: Block): boolean => kept;
  const start = Math.max(0, body.blocks.findIndex(isText));
  const end = body.blocks.findLastIndex(isText) + 1;
  const offers = lines
    .slice(start, end)
    .flatMap((line, i) => (body.blocks[start + i]?.kept ? [] : (relatedInline(line) ?? [])));
  const bottom = readBottom(end === 0 ? [] : lines.slice(end), language);
  const related = [...new Set([...offers, ...bottom.related])];
  const heading = title === undefined ? undefined : lines[title]?.text;
  return {
    fields: {
      ...(heading !== undefined && { title: heading }),
      authors,
      ...(published !== undefined && { publishedAt: published }),
      ...(modified !== undefined && { modifiedAt: modified }),
      ...(language !== undefined && { language }),
      tags: bottom.tags.slice(0, TAG_LIMIT),
      ...(image && { image }),
      related: related.map((headline): RelatedLink => ({ title: headline })),
      access: 'full',
    },
    provenance: {
      ...(heading !== undefined && { title: 'line above the text' }),
      ...(authors.length > 0 && { authors: 'byline' }),
      ...(published !== undefined && { publishedAt: 'date line' }),
      ...(language !== undefined && { language: 'detected from the text' }),
      ...(bottom.tags.length > 0 && { tags: 'list after the text' }),
      ...(image && { image: 'lines beside the title' }),
      ...(related.length > 0 && { related: 'headlines after the text' }),
      text: 'lines',
    },
    blocks: body.blocks,
    text: body.text,
    markdown: body.markdown,
    wordCount: body.wordCount,
  };
}

/** Words of the longest paragraph that a credit makes a caption. */
const LONGEST_CAPTION = 60;
/** Lines over the title in which its image's caption stands. */
const NEAR = 4;
/** Arrows of a link to the page before or after. */
const STEP = /^[←«‹]\s?|\s?[→»›]$/g;
/** Headlines after the text that are taken for related ones. */
const MOST_RELATED = 10;

/** The caption and credit of the image that stands over the title, or under it before the text. */
function imageBeside(lines: readonly Line[], title: number | undefined): LeadImage | undefined {
  let caption: string | undefined;
  let credit: string | undefined;
  for (const [i, line] of lines.entries()) {
    if (i === title) continue;
    const next = lines[i + 1];
    if (isCredit(line)) credit ??= creditOf(line.text);
    else if (isChrome(line)) continue;
    else if (title !== undefined && i < title) caption = isCaptionOver(line, title - i) ? line.text : caption;
    else if (!line.isParagraph) continue;
    else if (next && isCredit(next) && line.words < LONGEST_CAPTION) caption ??= line.text;
    else break;
  }
  return caption === undefined && credit === undefined
    ? undefined
    : { ...(caption !== undefined && { caption }), ...(credit !== undefined && { credit }) };
}

/** A whole sentence little above the title; a short one right over it. */
function isCaptionOver(line: Line, distance: number): boolean {
  return distance <= NEAR && (line.isParagraph || (distance === 1 && line.words > 3 && line.text.endsWith('.')));
}

/** What a line is that is never body text, whatever the classifier says. */
function roleOf(line: Line, language: string | undefined): string | undefined {
  if (isChrome(line)) return 'page chrome';
  if (isCredit(line)) return 'image credit';
  if (isPlea(line)) return 'plea for subscribers';
  if (asksForConsent(line)) return 'what waits for consent';
  if (isCaption(line)) return 'caption of an image';
  if (relatedInline(line) !== undefined || isRelatedHeading(line)) return 'link to another article';
  if (!line.isParagraph && dateLine(line, language)) return 'date';
  return undefined;
}

/** What a line beside the text is. */
function roleBeside(line: Line): string | undefined {
  if (bylineText(line) !== undefined) return 'byline';
  return tagList(line).length > 0 ? 'tags' : undefined;
}

/** Lines after the body: headlines of other articles, and tags. */
function readBottom(lines: readonly Line[], language: string | undefined): { related: string[]; tags: string[] } {
  const related: string[] = [];
  const tags: string[] = [];
  for (const line of lines) {
    if (announcesComments(line)) break;
    if (isChrome(line) || isCredit(line) || isRelatedHeading(line) || dateLine(line, language)) continue;
    const names = tagList(line);
    if (names.length > 0) {
      if (tags.length === 0) tags.push(...names);
    } else if (isHeadline(line) && related.length < MOST_RELATED) related.push(line.text.replace(STEP, ''));
  }
  return { related, tags };
}

/** Whether a line after the text may be another article's headline. */
function isHeadline(line: Line): boolean {
  const ends = endsSentence(line.text) && !/[?!]["'”’»]?$/.test(line.text);
  return line.words >= 4 && line.words <= 30 && !line.text.startsWith('(') && !ends && bylineText(line) === undefined;
}
