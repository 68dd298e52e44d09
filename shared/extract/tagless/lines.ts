import { detectLanguage } from '../metadata/detect-language.ts';
import { squeeze } from '../structured/text.ts';

/** A line of a page without tags: what a reader sees as one block. */
export interface Line {
  /** White space collapsed, no-break spaces as plain ones. */
  text: string;
  words: number;
  /** Whether an empty line stands before it. */
  apart: boolean;
  /** Whether it is a paragraph by its length and its end. */
  isParagraph: boolean;
}

/** Lines of one text; a page of more is a dump. */
const LIMIT = 20_000;
/** Columns at which mail and terminals wrap. */
const WRAP = { least: 45, most: 100 };

/** Cuts a text into its lines; paragraphs wrapped at a column are joined again. */
export function linesOfText(text: string): Line[] {
  const groups: string[][] = [[]];
  for (const raw of text.split(/\r\n?|\n|\u2028|\u2029/, LIMIT)) {
    const line = squeeze(raw);
    if (line === undefined) groups.push([]);
    else groups[groups.length - 1]?.push(line);
  }
  const wrapped = isWrapped(groups);
  return groups.flatMap((group) =>
    (wrapped && group.length > 1 && isOneParagraph(group) ? [group.join(' ')] : group).map((line, i) =>
      lineOf(line, i === 0),
    ),
  );
}

/** The language of the paragraphs, as BCP 47; undefined where they are too few to tell. */
export function languageOf(lines: readonly Line[]): string | undefined {
  const paragraphs = lines.filter(({ isParagraph }) => isParagraph);
  return detectLanguage(paragraphs.map(({ text }) => text).join('\n'));
}

function isWrapped(groups: readonly string[][]): boolean {
  const several = groups.filter((group) => group.length > 1);
  return several.length > 0 && several.filter(isOneParagraph).length * 2 >= several.length;
}

/** Every line but the last is about as long as a column, and most of them end amid a sentence. */
function isOneParagraph(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1);
  if (full.some(({ length }) => length < WRAP.least || length > WRAP.most)) return false;
  return full.filter((line) => !endsSentence(line)).length * 2 > full.length;
}

function lineOf(text: string, apart: boolean): Line {
  const words = countWords(text);
  return { text, words, apart, isParagraph: words >= 30 || (words >= 9 && endsSentence(text)) };
}

/** Words; an ideograph or kana, which has no spaces around it, is half a word. */
function countWords(text: string): number {
  const unspaced = text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
  const spaced = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0;
  return unspaced > 0 ? Math.round(unspaced / 2) : spaced;
}

/** Whether a text ends as a sentence does, quotes and brackets after the stop included. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？।؟۔:][)\]"'”’»」』]{0,3}$/.test(text);
}
