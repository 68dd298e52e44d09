import { readDate } from '../../dates.ts';
import { bylineText } from '../lines/credits.ts';
import { datesOfLine } from '../lines/dates.ts';
import { DOUBT } from '../metadata/author/authors.ts';
import { isPersonal, namesIn } from '../metadata/author/names.ts';
import { type Features, likeliest, scoreOf } from '../metadata/choose.ts';
import { countsOf } from '../metadata/standing.ts';
import { LINE_AUTHOR_WEIGHTS } from './author-weights.ts';
import type { Line } from './lines.ts';
import { Anchor, anchorFeatures, MOST_CHARS, upTo } from './standing.ts';

/** Names that may sign, and how they are written: after `by`, under it, beside a date, or by themselves. */
export interface AuthorCandidate {
  names: string[];
  at: number;
  form: 'by' | 'under' | 'dated' | 'alone';
}

/** Words of the longest line that names stand in. */
const LONGEST = 16;
/** Lines before and after the title in which a name by itself may be its author's. */
const BEFORE = 8;
const AFTER = 30;
/** Lines of names under a label. */
const UNDER = 5;

const LABEL =
  /^(?:by|von|par|por|di|door|av|af|od|(?:written|story|reporting|text|words|report) by|author(?:s)?(?: of the (?:article|story))?|autor(?:in|en|es|a)?|auteurs?|autore|text|текст|автор)\s?[:：]?$/i;
/** What parts the names of a byline that is set in several lines. */
const BETWEEN = /^(?:[,;&|·•/]|and|und|et|y|e|och|og|en)$/i;

/** Who signs the article; nobody where nothing says so. */
export function authorsOfLines(
  lines: readonly Line[],
  title: number | undefined,
  language: string | undefined,
): string[] {
  const candidates = authorCandidates(lines, title, language);
  const features = authorFeatures(lines, title, candidates, language);
  const chosen = likeliest(features, LINE_AUTHOR_WEIGHTS, scoreOf(NOBODY, LINE_AUTHOR_WEIGHTS) + DOUBT);
  return candidates[chosen]?.names ?? [];
}

/** What stands for no author at all. */
export const NOBODY: Features = ['none'];

/** All names that may sign. */
export function authorCandidates(
  lines: readonly Line[],
  title: number | undefined,
  language: string | undefined,
): AuthorCandidate[] {
  const heading = lines[title ?? -1]?.text ?? '';
  return lines.flatMap((line, at): AuthorCandidate[] => {
    if (LABEL.test(line.text)) return found(namesUnder(lines, at + 1), at, 'under');
    if (line.words > LONGEST || line.text.length > MOST_CHARS) return [];
    const byline = bylineText({ text: apart(line.text), words: line.words });
    if (byline !== undefined) return found(people(namesIn(byline.replace(/\s[|•·–-]\s.*$/, ''))), at, 'by');
    const distance = at - (title ?? 0);
    if (distance < -BEFORE || distance > AFTER || distance === 0) return [];
    const isDated = readDate(line.text, language) !== undefined;
    const names = isDated ? namesBeside(line.text) : personal(namesIn(line.text), line.text);
    // Whom or where the headline names, the article is about.
    return found(names.some((name) => heading.includes(name)) ? [] : names, at, isDated ? 'dated' : 'alone');
  });
}

function found(names: readonly string[], at: number, form: AuthorCandidate['form']): AuthorCandidate[] {
  return names.length > 0 ? [{ names: [...names], at, form }] : [];
}

/** `ByMia HoltNov 3, 2026`: what tags alone kept apart. */
const apart = (text: string): string =>
  text
    .replace(/^(By|Von|Par|Por|Di|Door)(?=\p{Lu}\p{Ll})/u, '$1 ')
    .replace(
      /(?<=\p{Ll})(?=(?:Published|Updated|Posted|Last|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d)\b|\d)/gu,
      ' ',
    );

/** Beside people stand their towns and posts: `Von Mia Holt, Skarv`. */
function people(names: string[]): string[] {
  return isPersonal(names[0] ?? '') ? names.filter(isPersonal) : names;
}

function namesUnder(lines: readonly Line[], from: number): string[] {
  const names: string[] = [];
  for (const { text, words } of lines.slice(from, from + UNDER)) {
    if (BETWEEN.test(text)) continue;
    const own = words <= LONGEST ? namesIn(text) : [];
    if (own.length === 0 || (names.length > 0 && !own.every(isPersonal))) break;
    names.push(...own);
  }
  return names;
}

/** `Posted on November 3, 2026 by Mia Holt`. */
const SIGNED = /\s(?:by|von|par|por|di|da|av|af|door)\s+(\p{Lu}.{1,60})$/u;

/** `Mia Holt · Isle News · 3 Nov 2026`, `am 3. November 2026, 14:05 Uhr, Mia Holt`. */
function namesBeside(text: string): string[] {
  const signed = SIGNED.exec(text)?.[1];
  if (signed !== undefined && signed.length > 1) return namesIn(signed.replace(/\s?[|·•(–—].*$/, ''));
  const parts = text.replace(/(?<=\p{Ll})(?=\d)/gu, '|').split(/\s?[|·•/]\s?|\s[–—-]\s|,\s/u);
  const first = parts.findIndex((part) => isPersonal(part));
  return first < 0 ? [] : namesIn(parts[first]);
}

/** A line that is nothing but names of people. */
function personal(names: string[], text: string): string[] {
  const letters = names.reduce((sum, name) => sum + name.length, 0);
  return names.length > 0 && names.every(isPersonal) && letters > text.length * 0.6 ? names : [];
}

/** What is true of each. */
export function authorFeatures(
  lines: readonly Line[],
  title: number | undefined,
  candidates: readonly AuthorCandidate[],
  language: string | undefined,
): Features[] {
  const anchor = new Anchor(lines, title);
  const copies = countsOf(candidates.map(({ names }) => names.join()));
  return candidates.map(({ names, at, form }) => {
    const line = lines[at];
    const isDated = (other: number): boolean => datesOfLine(lines[other] ?? { text: '' }, language).length > 0;
    const beside =
      isDated(at - 1) ||
      isDated(at + 1) ||
      isDated(at + 2) ||
      (form === 'by' && readDate(line?.text, language) !== undefined);
    const features = [form, ...anchorFeatures(anchor, at, form), upTo('names', names.length, [1, 2, 3])];
    if (beside) features.push('beside a date', `${form} beside a date`);
    if ((copies.get(names.join()) ?? 0) > 1) features.push('there twice', `${form} there twice`);
    if (!names.every(isPersonal)) features.push('not personal');
    if (line && !/\p{Ll}/u.test(line.text)) features.push('capitals');
    if (line?.apart) features.push('apart');
    return features;
  });
}
