import { isEnglishMonth, monthOf } from './dates/months.ts';
import { offsetOf } from './dates/zones.ts';

/** The parts of a moment; without `hour` it is a day. */
interface Moment {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour?: number;
  minute?: number;
  second?: number;
  /** As `offsetOf` writes it. */
  offset?: string;
}

/** Longer strings are sentences, not dates. Characters. */
const LONGEST = 120;

/**
 * Reads an absolute date as feeds, sitemaps and bylines write it: ISO 8601 and W3C, RFC 822 and 2822 in their many
 * variants, month names of some thirty languages, numbers with dots, seconds since 1970. The result is ISO 8601: with the
 * offset that was written (`2026-11-24T10:00:00+01:00`; `Z` where none was, as feeds mean it), or the day alone where no
 * time was. Undefined for what is relative ("yesterday"), has no day, or can be read two ways (`3/4/2026`).
 */
export function readDate(text: string): string | undefined {
  const written = text.trim();
  if (written === '' || written.length > LONGEST || !/\d/.test(written)) return undefined;
  const moment = epoch(written) ?? numeric(written) ?? named(written);
  return moment && isReal(moment) ? format(moment) : undefined;
}

/** Seconds or milliseconds since 1970. */
function epoch(text: string): Moment | undefined {
  if (!/^\d{10}(?:\d{3}|\.\d{1,6})?$/.test(text)) return undefined;
  const date = new Date(text.length === 13 && !text.includes('.') ? Number(text) : Number(text) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** Year first by numbers (`2026-11-24`, `20261124T101500Z`, `2026年11月24日`), or day first with dots (`24.11.2026`). */
function numeric(text: string): Moment | undefined {
  const yearFirst =
    /^\D{0,20}(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?)(?!\d)/.exec(
      text,
    ) ?? /^()?(\d{4})(\d{2})(\d{2})(?=$|T\d)/.exec(text);
  if (yearFirst) {
    const [year = 0, month = 0, day = 0] = yearFirst.slice(1).filter(Boolean).map(Number);
    return { year, month, day, ...timeIn(text.slice(yearFirst[0].length)) };
  }
  const dayFirst = /(?:^|[^\d.])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (!dayFirst) return undefined;
  const [first, second, year] = [Number(dayFirst[1]), Number(dayFirst[3]), Number(dayFirst[4])];
  const rest = timeIn(text.slice(dayFirst.index + dayFirst[0].length)) ?? timeIn(text);
  // With dots the day comes first everywhere; with slashes or hyphens only a number above 12 tells.
  if (dayFirst[2] === '.' || first > 12) return { year, month: second, day: first, ...rest };
  if (second > 12) return { year, month: first, day: second, ...rest };
  return first === second ? { year, month: first, day: second, ...rest } : undefined;
}

/** A month's name with a day and a year about it, in any order; a year of two digits only as in RFC 822. */
function named(text: string): Moment | undefined {
  const time = timeIn(text);
  const words = withoutTime(text).match(/\p{L}[\p{L}\p{M}'’]*|\d+/gu) ?? [];
  const at = words.findIndex((word) => monthOf(word) !== undefined);
  const month = monthOf(words[at] ?? '');
  if (month === undefined) return undefined;
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const years = numbers.filter((number) => number.length === 4);
  const small = numbers.filter((number) => number.length <= 2);
  const day = small[0];
  const year = years[0] ?? (small.length === 2 && isEnglishMonth(words[at] ?? '') ? small[1] : undefined);
  if (day === undefined || year === undefined || year.length < 2 || years.length > 1 || small.length > 2)
    return undefined;
  return { year: fullYear(year), month, day: Number(day), ...time };
}

const CLOCK = /(?:^|[\sT,日일])(\d{1,2})[:.h時](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?\s*([ap]\.?m\b\.?)?/i;

function timeIn(text: string): Pick<Moment, 'hour' | 'minute' | 'second' | 'offset'> | undefined {
  const compact = /^T(\d{2})(\d{2})(\d{2})?/.exec(text);
  const clock = compact ?? CLOCK.exec(text);
  if (!clock) return undefined;
  const half = clock[4]?.toLowerCase().charAt(0);
  const hour = Number(clock[1]);
  const offset = offsetOf(text.slice(clock.index + clock[0].length));
  return {
    hour: half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0),
    minute: Number(clock[2]),
    second: Number(clock[3] ?? 0),
    ...(offset ? { offset } : {}),
  };
}

/** The clock and its offset are out of the way of the day and the year. */
function withoutTime(text: string): string {
  const clock = CLOCK.exec(text);
  if (!clock) return text;
  const rest = text.slice(clock.index + clock[0].length).replace(/^\s*(?:GMT|UTC)?\s*[+-]\d{2}:?\d{2}(?!\d)/i, ' ');
  return `${text.slice(0, clock.index)} ${rest}`;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function isReal({ year, month, day, hour = 0, minute = 0, second = 0 }: Moment): boolean {
  if (year < 1900 || year > 2200 || month < 1 || day < 1 || hour > 23 || minute > 59 || second > 60) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Joined, not added: V8 keeps sums of strings as trees of their parts, ten times as large, in all candidates of a feed. */
function format({ year, month, day, hour, minute = 0, second = 0, offset = 'Z' }: Moment): string {
  const date = [year, two(month), two(day)].join('-');
  if (hour === undefined) return date;
  const time = [two(hour), two(minute), two(Math.min(second, 59))].join(':');
  return [date, 'T', time, offset].join('');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
