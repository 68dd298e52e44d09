import type { Random } from './random.ts';

/** What a paper does to a text that it takes over. */
export type Edit = (text: string, random: Random, otherWords: readonly string[]) => string;

/** The edits that are measured, by name. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'the same text': (text) => text,
  '5 % of words changed': (text, random, words) => withOtherWords(text, 0.05, random, words),
  '10 % of words changed': (text, random, words) => withOtherWords(text, 0.1, random, words),
  '15 % of words changed': (text, random, words) => withOtherWords(text, 0.15, random, words),
  'a paragraph dropped': (text, random) => withoutOne(text, random),
  'intro and outro added': (text, random, words) => framed(text, random, words),
  'other headline and byline': (text, random, words) =>
    `${sentence(8, random, words)}\n\n${sentence(3, random, words)}\n\n${text}`,
  'paragraphs reordered': (text, random) => shuffled(paragraphsOf(text), random).join('\n\n'),
  '5 % changed, one dropped, framed': (text, random, words) =>
    framed(withoutOne(withOtherWords(text, 0.05, random, words), random), random, words),
};

/** A word; in scripts without spaces, two characters, which is what most of their words have. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{1,2}|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+/gu;

/** The words of a text, in any script. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

function withOtherWords(text: string, share: number, random: Random, words: readonly string[]): string {
  return text.replaceAll(WORD, (word) => (random() < share ? pick(words, random) : word));
}

function withoutOne(text: string, random: Random): string {
  const paragraphs = paragraphsOf(text);
  if (paragraphs.length < 4) return text;
  paragraphs.splice(1 + Math.floor(random() * (paragraphs.length - 1)), 1);
  return paragraphs.join('\n\n');
}

function framed(text: string, random: Random, words: readonly string[]): string {
  return `${sentence(30, random, words)}\n\n${text}\n\n${sentence(30, random, words)}`;
}

function shuffled(paragraphs: readonly string[], random: Random): string[] {
  return paragraphs
    .map((paragraph) => ({ paragraph, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ paragraph }) => paragraph);
}

function sentence(length: number, random: Random, words: readonly string[]): string {
  return Array.from({ length }, () => pick(words, random)).join(' ');
}

function pick(words: readonly string[], random: Random): string {
  return words[Math.floor(random() * words.length)] ?? '';
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n+/).filter((paragraph) => paragraph.trim() !== '');
}
