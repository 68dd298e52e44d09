import { offsetOf } from './zones.ts';

const MERIDIEM = /^\s?(?:([ap])\.?\s?m\b\.?|(오후|下午|μμ|μ\.μ)|(오전|上午|πμ|π\.μ))/i;

/**
 * The time of day that a text names first, `10:15:00`, and its offset, empty where it has none; `undefined` where it names
 * none. `isFeed`: see `offsetOf`.
 */
export function timeIn(text: string, isFeed: boolean): { clock: string; offset: string } | undefined {
  const match =
    /(?<![\d:.])(\d{1,2})(?:[:：]|\s?(?:h|H|時|时|点|시)\s?|\.(?=\d\d(?:\s?(?:Uhr|Uhr|a\.?m|p\.?m|klo|GMT|UTC|[BC]E?ST|CET|$))))(\d\d)(?:(?::|\s?[分분]\s?)(\d\d))?(?:[.,]\d{1,9})?/u.exec(
      text,
    );
  if (!match) return hourAlone(text, isFeed);
  const [all, hour, minute, second] = match;
  const rest = text.slice(match.index + all.length);
  const half = MERIDIEM.exec(rest);
  const before = /(?:오후|下午|午後|晚上?|傍晚)\s?$/.test(text.slice(0, match.index));
  const afternoon =
    half?.[1]?.toLowerCase() === 'p' || half?.[2] !== undefined || before ? 'p' : half ? 'a' : undefined;
  const value = clock(hour, minute, second, afternoon);
  return value ? { clock: value, offset: offsetOf(half ? rest.slice(half[0].length) : rest, isFeed) ?? '' } : undefined;
}

function hourAlone(text: string, isFeed: boolean): { clock: string; offset: string } | undefined {
  const match = /(?<![\d:.])(\d{1,2})\s?([ap])\.?m\b/i.exec(text);
  if (!match) return undefined;
  const value = clock(match[1], '00', undefined, match[2]?.toLowerCase());
  return value
    ? { clock: value, offset: offsetOf(text.slice(match.index + match[0].length), isFeed) ?? '' }
    : undefined;
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
