import type { ExtractedArticle, Extraction } from '../article.ts';
import { PermanentError } from '../errors.ts';
import type { SourceRules } from '../source.ts';
import { judgeLines } from './kind/lines.ts';
import { PAGE_LIMIT, parsePage } from './parse.ts';
import { type PageReading, readPage } from './read.ts';
import { isTagless, readTagless, type TaglessReading } from './tagless/tagless.ts';

/** Goes up when the same page would give another article; stored with each. */
export const EXTRACTOR_VERSION = '13';

export interface ExtractInput {
  /** The page as text; without tags it is read line by line. */
  html: string;
  /** Where it was fetched, absolute. */
  url?: string;
  /** Its Content-Type. */
  contentType?: string;
  /** Selectors of the source, which override what would be found without. */
  rules?: SourceRules;
}

/**
 * Takes the article out of a page, and says what kind of page it is. Pure: the same page gives the same answer,
 * whatever was read before it. Throws `PermanentError` (`extract-failed`, `too-large`) for what cannot be read at all,
 * and nothing else.
 */
export function extract(input: ExtractInput): Extraction {
  const reading = readInput(input);
  return 'lines' in reading ? ofLines(reading.lines, input.html) : ofPage(reading.page);
}

/** What was made of the input, one way or the other: `extract` answers from it, and `explain` tells it. */
export function readInput({
  html,
  url,
  contentType,
  rules,
}: ExtractInput): { page: PageReading } | { lines: TaglessReading } {
  if (html.length > PAGE_LIMIT)
    throw new PermanentError('too-large', `a page of ${html.length} characters, more than ${PAGE_LIMIT}`);
  if (isTagless(html, contentType)) return { lines: readTagless(html) };
  return { page: readPage(parsePage(html), url, rules) };
}

function ofPage({ metadata, body, textFrom, verdict, optOuts }: PageReading): Extraction {
  const { fields, provenance } = metadata;
  const { text, markdown, wordCount } = body;
  const article: ExtractedArticle = {
    ...fields,
    wordCount,
    text,
    markdown,
    provenance: { ...provenance, text: textFrom },
    optOuts,
  };
  return { ...verdict, article, optOuts };
}

function ofLines({ fields, provenance, text, markdown, wordCount }: TaglessReading, lines: string): Extraction {
  const article: ExtractedArticle = { ...fields, wordCount, text, markdown, provenance, optOuts: [] };
  return { ...judgeLines(lines, wordCount), article, optOuts: [] };
}
