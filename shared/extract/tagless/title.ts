import { isChrome } from '../lines/chrome.ts';
import { bylineText, isCredit } from '../lines/credits.ts';
import { dateLine } from '../lines/dates.ts';
import { isRelatedHeading } from '../lines/offers.ts';
import { type Features, likeliest } from '../metadata/choose.ts';
import { endsSentence, type Line, languageOf, linesOfText } from './lines.ts';
import { MOST_CHARS, RUNNING, upTo } from './standing.ts';
import { LINE_TITLE_WEIGHTS } from './title-weights.ts';

/** Lines before the last possible title: a page's menus may be long. */
const REACH = 400;
/** Words of the longest title. */
const MOST_WORDS = 40;
/** Paragraphs that a title's words are looked for in. */
const READ = 200;

/** A text's lines, their language, and which of them is the title. */
export interface Entitled {
  lines: Line[];
  language: string | undefined;
  title: number | undefined;
}

export function entitled(text: string): Entitled {
  const lines = linesOfText(text);
  const language = languageOf(lines);
  return { lines, language, title: titleLine(lines, language) };
}

/** The index of the line that is the article's title; `undefined` when none can be. */
function titleLine(lines: readonly Line[], language: string | undefined): number | undefined {
  const candidates = titleCandidates(lines);
  return candidates[likeliest(titleFeatures(lines, candidates, language), LINE_TITLE_WEIGHTS)];
}

/** Indexes of the lines that may be the title. */
export function titleCandidates(lines: readonly Line[]): number[] {
  return lines.slice(0, REACH).flatMap((line, i) => {
    const { text, words } = line;
    const isPossible = words > 0 && words <= MOST_WORDS && text.length <= MOST_CHARS && !/@|https?:\/\//.test(text);
    return isPossible && !isChrome(line) && !isCredit(line) && !isRelatedHeading(line) ? [i] : [];
  });
}

/** What is true of each candidate: its form, its neighbours, where it stands to the text, and how many of its words the text has. */
export function titleFeatures(
  lines: readonly Line[],
  candidates: readonly number[],
  language: string | undefined,
): Features[] {
  const text = textOf(lines);
  const roles = new Map<number, string>();
  const roleAt = (at: number): string => {
    const known = roles.get(at);
    if (known !== undefined) return known;
    const role = roleOf(lines[at], language);
    roles.set(at, role);
    return role;
  };
  const copies = new Map<string, number>();
  for (const line of lines) copies.set(line.text, (copies.get(line.text) ?? 0) + 1);
  const seen = new Set<string>();
  return candidates.map((at) => {
    const line = lines[at] as Line;
    const features = [...formOf(line), ...placeOf(lines, at, text), ...wordsOf(line, text)];
    if (lines[at + 1]?.apart) features.push('apart after');
    if (roleAt(at) === 'date' || roleAt(at) === 'byline') features.push(roleAt(at));
    for (const [by, name] of BESIDE) features.push(`${name} ${roleAt(at + by)}`);
    features.push(upTo('copies', copies.get(line.text) ?? 1, [1, 2, 3]));
    if (seen.has(line.text)) features.push('again');
    seen.add(line.text);
    return features;
  });
}

const BESIDE: readonly [number, string][] = [
  [-2, 'second before'],
  [-1, 'before'],
  [1, 'next'],
  [2, 'second next'],
];

function roleOf(line: Line | undefined, language: string | undefined): string {
  if (!line) return 'none';
  if (dateLine(line, language)) return 'date';
  if (bylineText(line) !== undefined) return 'byline';
  if (isCredit(line)) return 'credit';
  if (line.isParagraph) return 'paragraph';
  return isChrome(line) ? 'chrome' : upTo('words', line.words, [2, 5, 12]);
}

function formOf(line: Line): string[] {
  const { text, words } = line;
  const asks = /[?!？！]["'”’»」』]?$/.test(text);
  const form: [boolean, string][] = [
    [line.apart, 'apart'],
    [line.isParagraph, 'paragraph'],
    [asks, 'asks'],
    [!asks && endsSentence(text), 'ends sentence'],
    [/^\p{Ll}/u.test(text), 'lower'],
    [!/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text), 'capitals'],
    [/[|›»>]/.test(text), 'separator'],
    [/\s[–—-]\s/.test(text), 'dash'],
    [/\d{1,2}[:.]\d\d|\d{4}/.test(text), 'numbers'],
  ];
  return [upTo('words', words, [1, 2, 3, 4, 6, 9, 13, 18, 25]), ...form.flatMap(([is, name]) => (is ? [name] : []))];
}

/** The page's running text: its words up to each line, and in how many paragraphs a word stands. */
interface RunningText {
  upTo: number[];
  paragraphsWith: Map<string, number>;
}

function textOf(lines: readonly Line[]): RunningText {
  const upToLine = [0];
  const paragraphsWith = new Map<string, number>();
  let read = 0;
  for (const line of lines) {
    const isRunning = line.isParagraph && line.words >= RUNNING;
    upToLine.push((upToLine[upToLine.length - 1] ?? 0) + (isRunning ? line.words : 0));
    if (!isRunning || read++ >= READ) continue;
    for (const word of new Set(telling(line.text))) paragraphsWith.set(word, (paragraphsWith.get(word) ?? 0) + 1);
  }
  return { upTo: upToLine, paragraphsWith };
}

/** Words that say something: long ones, and pairs where there are no spaces. */
const telling = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]{4,}|[\u3040-\u9fff\uac00-\ud7af]{2}/gu) ?? [];

function placeOf(lines: readonly Line[], at: number, { upTo: before }: RunningText): string[] {
  const total = Math.max(1, before[lines.length] ?? 0);
  const beforeIt = before[at] ?? 0;
  const near = ((before[Math.min(lines.length, at + 21)] ?? 0) - beforeIt) / total;
  const distance = lines.slice(at + 1, at + 41).findIndex((line) => line.isParagraph && line.words >= RUNNING);
  return [
    distance < 0 ? 'no text near' : upTo('to text', distance, [0, 1, 2, 4, 7, 12, 20]),
    upTo('text before', beforeIt / total, [0, 0.05, 0.15, 0.4, 0.8]),
    upTo('text in the next 20', near, [0, 0.1, 0.3, 0.6]),
    upTo('at', at, [0, 3, 10, 30, 80, 160]),
  ];
}

function wordsOf({ text }: Line, { paragraphsWith }: RunningText): string[] {
  const words = telling(text);
  const shared = words.filter((word) => paragraphsWith.has(word)).length / Math.max(1, words.length);
  const often = words.filter((word) => (paragraphsWith.get(word) ?? 0) >= 3).length;
  return [upTo('in text', shared, [0, 0.25, 0.5, 0.75, 0.99]), upTo('often in text', often, [0, 1, 2, 4])];
}
