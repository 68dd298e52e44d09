/** Hours east of Greenwich of the abbreviations that mean one thing (RFC 2822 4.3, and those that feeds use). */
const ZONES: Record<string, number> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 1,
  bst: 1,
  cet: 1,
  cest: 2,
  met: 1,
  mest: 2,
  mez: 1,
  mesz: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  sast: 2,
  pkt: 5,
  wib: 7,
  hkt: 8,
  sgt: 8,
  awst: 8,
  jst: 9,
  kst: 9,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  akst: -9,
  akdt: -8,
  hst: -10,
};

/** Zones of North America by the abbreviations that leave open whether it is summer: hours in winter. */
const WITH_SUMMER: Record<string, number> = { et: -5, ct: -6, mt: -7, pt: -8, akt: -9 };

/** A name for `offsetOf` to answer with where the day has to decide: `ET`. */
export const SEASONAL = /^[A-Z]{2,3}$/;

/** The offset on a day of what `offsetOf` left open: summer time is from March's second Sunday to November's first (US law since 2007). */
export function seasonalOffset(
  zone: string,
  { year, month, day }: { year: number; month: number; day: number },
): string {
  const sunday = (of: number, nth: number): number =>
    1 + ((7 - new Date(Date.UTC(year, of - 1, 1)).getUTCDay()) % 7) + 7 * (nth - 1);
  const isSummer =
    (month > 3 && month < 11) || (month === 3 && day >= sunday(3, 2)) || (month === 11 && day < sunday(11, 1));
  const hours = (WITH_SUMMER[zone.toLowerCase()] ?? 0) + Number(isSummer);
  return `-${String(-hours).padStart(2, '0')}:00`;
}

/** Abbreviations that are words too, or stand for zones that lie far apart. */
const UNCERTAIN: ReadonlySet<string> = new Set(['bst', 'cst', 'met', 'ut', 'west', 'wet']);

/**
 * The offset that stands at the start of a text behind a time, as ISO 8601 writes it: `+01:00`, or `Z`. `isFeed` says
 * whose text it is: feeds mean zones by abbreviations that on a page may mean anything (`BST`, `met`). Undefined if there
 * is none, or none that is known; the name itself where the day decides (`SEASONAL`).
 */
export function offsetOf(text: string, isFeed = false): string | undefined {
  const numeric = /^\s?\(?(?:GMT|UTC)?\s?([+\u2212-])(\d{1,2})(?::?(\d\d))?(?!\d)/i.exec(text);
  if (numeric) {
    const [, sign, hours = '', minutes = '00'] = numeric;
    if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
    return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`.replace(/^[+-]00:00$/, 'Z');
  }
  const name = /^\s?\(?([a-z]{1,5})\b/i.exec(text)?.[1]?.toLowerCase() ?? '';
  if (!isFeed && UNCERTAIN.has(name)) return undefined;
  // Lower-case letters may be a word of any language.
  const seasonal = /^\s?\(?(ET|CT|MT|PT|AKT)\b/.exec(text)?.[1];
  if (seasonal !== undefined) return seasonal;
  const hours = Object.hasOwn(ZONES, name) ? ZONES[name] : undefined;
  if (hours === undefined) return undefined;
  return hours === 0 ? 'Z' : `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
}
