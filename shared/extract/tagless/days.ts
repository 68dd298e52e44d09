import { readDate } from '../../dates.ts';
import { bylineText } from '../lines/credits.ts';
import { type DatedLine, datePieces, datesOfLine } from '../lines/dates.ts';
import { isPersonal } from '../metadata/author/names.ts';
import { type Features, likeliest } from '../metadata/choose.ts';
import { countsOf } from '../metadata/standing.ts';
import { LINE_DAY_WEIGHTS } from './day-weights.ts';
import type { Line } from './lines.ts';
import { Anchor, anchorFeatures, MOST_CHARS, upTo } from './standing.ts';

/** A date of the page that may be the publication's. */
export interface DayCandidate extends DatedLine {
  at: number;
  /** Whether its line says nothing else. */
  isAlone: boolean;
}

/** Words of the longest line that a date is looked for in, and dates that are looked at. */
const LONGEST = 18;
const MOST = 80;
/** Lines over the title in which a date without a label may be the article's: one with a time zone, and any other. */
const NEAR = 2;
const FAR = 12;

/** Under a quoted post stand its author's account and its day. */
const QUOTED = /^[—–-]|@\w/;

/** `The old quay, May 12, 2018.` is a caption. */
const isSentence = ({ text, words }: Line): boolean => words >= 5 && /(?:\p{L}{4}|\d{4})\.$/u.test(text);

/** What stands for no date at all. */
export const UNDATED: Features = ['none'];

/** When the article was published, and changed, as the page says; its own clock and other articles' dates say neither. */
export function datesOfLines(
  lines: readonly Line[],
  title: number | undefined,
  language: string | undefined,
): { published?: string; modified?: string } {
  const candidates = dayCandidates(lines, title, language);
  const chosen = candidates[likeliest([...dayFeatures(lines, title, candidates), UNDATED], LINE_DAY_WEIGHTS)];
  if (!chosen) return {};
  const modified = candidates.find(({ at, label }) => label === 'updated' && Math.abs(at - chosen.at) <= 2);
  return { published: chosen.value, ...(modified && modified !== chosen && { modified: modified.value }) };
}

/** All dates of short lines that may be the article's. */
export function dayCandidates(
  lines: readonly Line[],
  title: number | undefined,
  language: string | undefined,
): DayCandidate[] {
  const { title: top, text } = new Anchor(lines, title);
  const dates = shortDates(lines, language);
  const hasUnder = dates.some(({ at }) => at > top && at < text);
  return dates.filter((date) => {
    if (date.at > top || date.label === 'published') return true;
    // The page's own clock stands over the title, too; it tells its zone.
    return !hasUnder && top - date.at <= (/T.*(?:Z|[+-]\d\d:\d\d)$/.test(date.value) ? NEAR : FAR);
  });
}

function shortDates(lines: readonly Line[], language: string | undefined): DayCandidate[] {
  const found: DayCandidate[] = [];
  for (const [at, line] of lines.entries()) {
    if (found.length >= MOST) break;
    if (line.words > LONGEST || line.text.length > MOST_CHARS || !/\d/.test(line.text) || QUOTED.test(line.text))
      continue;
    const dates = datesOfLine(line, language).filter(({ label }) => label !== undefined || !isSentence(line));
    if (dates.length > 0) found.push(...dates.map((date) => ({ ...date, at, isAlone: true })));
    else if (!line.isParagraph && !isSentence(line))
      for (const piece of datePieces(line.text, language)) {
        const value = readDate(piece, language);
        if (value !== undefined) found.push({ value, label: undefined, at, isAlone: false });
      }
  }
  return found;
}

/** What is true of each. */
export function dayFeatures(
  lines: readonly Line[],
  title: number | undefined,
  candidates: readonly DayCandidate[],
): Features[] {
  const anchor = new Anchor(lines, title);
  const days = countsOf(candidates.map(({ value }) => value.slice(0, 10)));
  const first = candidates.findIndex(({ at }) => at > anchor.title);
  const latest = candidates.map(({ value }) => value.slice(0, 10)).sort()[candidates.length - 1];
  return candidates.map(({ value, label, at, isAlone }, i) => {
    const day = value.slice(0, 10);
    const line = lines[at];
    const as = isAlone ? 'alone' : 'beside words';
    const features = [
      as,
      label ?? 'no label',
      ...anchorFeatures(anchor, at, as),
      upTo('words', line?.words ?? 0, [3, 6, 10]),
    ];
    if (value.includes('T')) features.push('with a time', `with a time ${as}`);
    if ((days.get(day) ?? 0) > 1) features.push('day is there twice');
    if (day === latest) features.push('latest');
    if (i === first) features.push('first under title');
    if (i === first - 1) features.push('last over title');
    if (line?.apart) features.push('apart');
    const signed = [at - 1, at, at + 1].some((other) => {
      const beside = lines[other];
      return beside !== undefined && (bylineText(beside) !== undefined || isPersonal(beside.text));
    });
    if (signed) features.push('beside a name');
    if (/©|\bcopyright\b|\brights\b/i.test(line?.text ?? '')) features.push('copyright');
    return features;
  });
}
