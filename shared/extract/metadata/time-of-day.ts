import { offsetOfZone } from '../../dates/zones.ts';

const MERIDIEM = /^\s?(?:([ap])\.?\s?m\b\.?|(오후|下午|μμ|μ\.μ)|(오전|上午|πμ|π\.μ))/i;

/** The time of day that a text names first, `10:15:00`, and its offset, empty where it has none; `undefined` where it names none. */
export function timeIn(text: string): { clock: string; offset: string } | undefined {
  const match =
    /(?<![\d:.])(\d{1,2})(?:[:：]|\s?(?:h|H|時|时|点|시)\s?|\.(?=\d\d(?:\s?(?:Uhr|Uhr|a\.?m|p\.?m|klo|$))))(\d\d)(?:(?::|\s?[分분]\s?)(\d\d))?(?:[.,]\d{1,9})?/u.exec(
      text,
    );
  if (!match) return hourAlone(text);
  const [all, hour, minute, second] = match;
  const rest = text.slice(match.index + all.length);
  const half = MERIDIEM.exec(rest);
  const before = /(오후|下午)\s?$/.test(text.slice(0, match.index));
  const afternoon =
    half?.[1]?.toLowerCase() === 'p' || half?.[2] !== undefined || before ? 'p' : half ? 'a' : undefined;
  const value = clock(hour, minute, second, afternoon);
  return value ? { clock: value, offset: offset(half ? rest.slice(half[0].length) : rest) } : undefined;
}

function hourAlone(text: string): { clock: string; offset: string } | undefined {
  const match = /(?<![\d:.])(\d{1,2})\s?([ap])\.?m\b/i.exec(text);
  if (!match) return undefined;
  const value = clock(match[1], '00', undefined, match[2]?.toLowerCase());
  return value ? { clock: value, offset: offset(text.slice(match.index + match[0].length)) } : undefined;
}

/** Hour, minute and second as ISO 8601 writes them, `half` being the one of the day; empty where that is no time. */
export function clock(
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  half: string | undefined,
): string {
  let hours = Number(hour);
  if (half === 'p' && hours < 12) hours += 12;
  if (half === 'a' && hours === 12) hours = 0;
  if (!(hours < 24) || !(Number(minute) < 60) || Number(second ?? 0) > 59) return '';
  return `${String(hours).padStart(2, '0')}:${minute}:${second ?? '00'}`;
}

/** Abbreviations of zones that are words too, or stand for zones that lie far apart: feeds mean one of them, pages either. */
const WORDS: ReadonlySet<string> = new Set(['bst', 'cst', 'met', 'ut', 'west', 'wet']);

/** The offset that stands at the start of a text behind a time, as ISO 8601 writes it; empty where there is none. */
export function offset(text: string): string {
  const number = /^\s?(?:\(?(?:GMT|UTC)\s?)?([+-])(\d{1,2})(?::?(\d\d))?(?!\d)/i.exec(text);
  if (number) {
    const [, sign, hours, minutes] = number;
    if (Number(hours) > 14) return '';
    return `${sign}${(hours ?? '').padStart(2, '0')}:${minutes ?? '00'}`.replace(/^[+-]00:00$/, 'Z');
  }
  const name = /^\s?\(?([A-Za-z]{1,5})\b/.exec(text)?.[1]?.toLowerCase();
  return name === undefined || WORDS.has(name) ? '' : (offsetOfZone(name) ?? '');
}
