import { monthOf } from './dates/months.ts';
import { clock, timeIn } from './dates/time-of-day.ts';
import { offsetOf, SEASONAL, seasonalOffset } from './dates/zones.ts';

/** A day of the calendar. */
interface Day {
  year: number;
  month: number;
  day: number;
}

/** How a writer means what can be read in more than one way. */
interface Convention {
  /** BCP 47: decides between day and month first, and between languages whose names of months clash. */
  language?: string | undefined;
  /** In a feed `BST` and `CST` are zones, and without a language nobody knows what `3/4/2026` means. */
  isFeed: boolean;
}

/** Characters of a date string; what is longer is a sentence. */
const LIMIT = 160;

/**
 * A date as a page writes it, in ISO 8601: with time and offset where the string has them (`2026-11-24T10:00:00+01:00`,
 * `Z` for UTC), with time alone, or as a day. `undefined` for anything that is not one absolute day: today is not known, so
 * relative dates and dates without a year are none. `language` is the page's (BCP 47); without one, numbers are read as in
 * America.
 */
export function readDate(text: string | undefined, language?: string): string | undefined {
  return text === undefined ? undefined : read(text, { language, isFeed: false });
}

/**
 * A date as feeds and sitemaps write it: the same, but a time without offset is UTC (`Z`), as feeds mean it, and what can be
 * read in two ways (`3/4/2026`) is no date.
 */
export function readFeedDate(text: string): string | undefined {
  const date = read(text, { isFeed: true });
  // Joined, not added: V8 keeps sums of strings as trees of their parts, ten times as large, in all candidates of a feed.
  return date?.length === '2026-11-24T10:00:00'.length ? [date, 'Z'].join('') : date;
}

function read(written: string, convention: Convention): string | undefined {
  if (written.length > LIMIT) return undefined;
  const text = plainDigits(written)
    .replace(/[\s\u00a0\u200e\u200f,]+/g, ' ')
    .trim();
  if (!/\d/.test(text)) return undefined;
  return fromEpoch(text) ?? fromCompact(text) ?? fromParts(text, convention);
}

/** Seconds since 1970, with or without a fraction, or milliseconds. */
function fromEpoch(text: string): string | undefined {
  if (!/^\d{10}(?:\d{3}|\.\d{1,6})?$/.test(text)) return undefined;
  const date = new Date(/^\d{13}$/.test(text) ? Number(text) : Number(text) * 1000);
  return date.getUTCFullYear() >= 1995 && date.getUTCFullYear() < 2100
    ? `${date.toISOString().slice(0, 19)}Z`
    : undefined;
}

function fromCompact(text: string): string | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?$/.exec(
    text,
  );
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  return format(
    { year: Number(year), month: Number(month), day: Number(day) },
    hour === undefined ? '' : clock(hour, minute, second, undefined),
    offsetOf(zone ?? '') ?? '',
  );
}

function fromParts(text: string, convention: Convention): string | undefined {
  const found = yearFirst(text) ?? ideographs(text) ?? namedOrNumeric(text, convention);
  if (!found) return undefined;
  const { parts, start, end } = found;
  const time = timeIn(text.slice(end), convention.isFeed) ?? timeIn(text.slice(0, start), convention.isFeed);
  const offset = time?.clock ? time.offset : '';
  return format(parts, time?.clock ?? '', SEASONAL.test(offset) && parts ? seasonalOffset(offset, parts) : offset);
}

interface Match {
  parts: Day;
  start: number;
  end: number;
}

function yearFirst(text: string): Match | undefined {
  const match = /(?<!\d)(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/.exec(text);
  if (!match) return undefined;
  const [all, year, , month, day] = match;
  return {
    parts: { year: Number(year), month: Number(month), day: Number(day) },
    start: match.index,
    end: match.index + all.length,
  };
}

function ideographs(text: string): Match | undefined {
  const match = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]?/.exec(text);
  if (!match) return undefined;
  const [all, year, month, day] = match;
  return {
    parts: { year: Number(year), month: Number(month), day: Number(day) },
    start: match.index,
    end: match.index + all.length,
  };
}

/** A name may be a month's: `Jan Marrow 03.11.2026` is no day in January, since what would be its day belongs to another date. */
function namedOrNumeric(text: string, convention: Convention): Match | undefined {
  const byName = named(text, convention.language);
  const byNumbers = numeric(text, convention);
  if (!byName || !byNumbers) return byName ?? byNumbers;
  return byName.start < byNumbers.end && byNumbers.start < byName.end ? byNumbers : byName;
}

interface Word {
  text: string;
  start: number;
  end: number;
}

/** A month's name beside a day and a year: `3 juin 2025`, `June 3rd 2025`, `2025. június 3.`. */
function named(text: string, language: string | undefined): Match | undefined {
  const words: Word[] = [...text.matchAll(/\d+|[\p{L}\p{M}][\p{L}\p{M}'’]*/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const [i, word] of words.entries()) {
    if (/^\d/.test(word.text)) continue;
    const month = monthOf(word.text, language);
    if (month === undefined) continue;
    const found = around(text, words, i, month, (word) => monthOf(word.text, language) !== undefined);
    if (found) return found;
  }
  return undefined;
}

/** Looks for day and year beside the month's name, over small words such as `de`, `th`, `of`. */
function around(
  text: string,
  words: readonly Word[],
  at: number,
  month: number,
  isMonth: (word: Word) => boolean,
): Match | undefined {
  const before = numberBeside(words, at, -1, isMonth);
  const after = numberBeside(words, at, 1, isMonth);
  const day = (found: Word | undefined): boolean =>
    found !== undefined && /^\d{1,2}$/.test(found.text) && Number(found.text) >= 1 && Number(found.text) <= 31;
  const year = (found: Word | undefined): boolean => found !== undefined && /^\d{4}$/.test(found.text);
  const make = (d: Word, y: Word): Match => {
    const ends = [d, y, words[at] ?? d];
    return {
      parts: { year: fullYear(y.text), month, day: Number(d.text) },
      start: Math.min(...ends.map((word) => word.start)),
      end: Math.max(...ends.map((word) => word.end)),
    };
  };
  if (day(before) && before && after && year(after)) return make(before, after);
  if (day(after) && after) {
    const next = numberBeside(words, words.indexOf(after), 1, isMonth);
    if (next && year(next)) return make(after, next);
    // The time may stand between day and year: `Wed Aug 05 12:00:00 2015`.
    const following = words.slice(words.indexOf(after) + 1, words.indexOf(after) + 7);
    const later = following.find((word) => /^(?:19|20)\d\d$/.test(word.text));
    // Where another month comes before the year, this one is somebody's name: `May Lee, 3 November 2026`.
    if (later && !following.slice(0, following.indexOf(later)).some(isMonth))
      return { ...make(after, later), end: after.end };
    if (before && year(before)) return make(after, before);
  }
  if (day(before) && before) {
    const first = numberBeside(words, words.indexOf(before), -1, isMonth);
    if (first && year(first)) return make(before, first);
  }
  // A year of two digits stands right after the month, and is no hour.
  if (
    day(before) &&
    before &&
    after &&
    after === words[at + 1] &&
    /^\d\d$/.test(after.text) &&
    !/^[:.h]\d/i.test(text.slice(after.end))
  )
    return make(before, after);
  return undefined;
}

function numberBeside(
  words: readonly Word[],
  at: number,
  step: 1 | -1,
  isMonth: (word: Word) => boolean,
): Word | undefined {
  for (let i = at + step, small = 0; small < 3; i += step, small++) {
    const word = words[i];
    if (!word) return undefined;
    if (/^\d/.test(word.text)) return word;
    if (word.text.length > 4 || isMonth(word)) return undefined;
  }
  return undefined;
}

/** `5.6.2025`, `05/06/25`: day first, but where America writes. */
function numeric(text: string, { language, isFeed }: Convention): Match | undefined {
  const match = /(?<![\d.])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d\d)(?!\d|[-/.]\d)/.exec(text);
  if (!match) return undefined;
  const [all, first, sign, second, year] = match;
  const a = Number(first);
  const b = Number(second);
  const isEither = a <= 12 && b <= 12 && sign !== '.';
  if (isEither && isFeed && a !== b) return undefined;
  const monthFirst = b > 12 || (isEither && isAmerican(language));
  const parts = monthFirst ? { month: a, day: b } : { month: b, day: a };
  return { parts: { year: fullYear(year ?? ''), ...parts }, start: match.index, end: match.index + all.length };
}

function isAmerican(language: string | undefined): boolean {
  return language === undefined || /^en(?:-(?:us|ph))?$/i.test(language) || /^(?:es|fr)-us$/i.test(language);
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function format({ year, month, day }: Day, time: string, zone: string): string | undefined {
  // Thai newspapers count from 543 years before.
  const common = year > 2400 && year < 2700 ? year - 543 : year;
  const date = new Date(Date.UTC(common, month - 1, day));
  if (common < 1900 || common > 2100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const iso = date.toISOString().slice(0, 10);
  return time === '' ? iso : `${iso}T${time}${zone}`;
}

/** Digits of every script as ASCII. */
function plainDigits(text: string): string {
  if (!/\p{Nd}/u.test(text.replace(/[0-9]/g, ''))) return text;
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 48;
    // Digits of a script are ten in a row, and every row but a few begins at a multiple of ten beyond 0x30 or 0x66.
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
    return String(code - zero);
  });
}
