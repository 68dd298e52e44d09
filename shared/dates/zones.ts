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

/**
 * The offset that stands at the start of a text behind a time, as ISO 8601 writes it: `+01:00`, or `Z`.
 * Undefined if there is none, or none that is known.
 */
export function offsetOf(text: string): string | undefined {
  const numeric = /^\s*(?:GMT|UTC)?\s*([+\u2212-])(\d{2}):?(\d{2})(?!\d)/i.exec(text);
  if (numeric) {
    const [, sign, hours = '', minutes = ''] = numeric;
    if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
    return hours === '00' && minutes === '00' ? 'Z' : `${sign === '+' ? '+' : '-'}${hours}:${minutes}`;
  }
  const name = /^\s*\(?([a-z]{1,4})\b/i.exec(text)?.[1]?.toLowerCase() ?? '';
  return offsetOfZone(name);
}

/** The offset of a zone by its abbreviation in lower case, as ISO 8601 writes it; undefined for one that is not known. */
export function offsetOfZone(name: string): string | undefined {
  const hours = Object.hasOwn(ZONES, name) ? ZONES[name] : undefined;
  if (hours === undefined) return undefined;
  return hours === 0 ? 'Z' : `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
}
