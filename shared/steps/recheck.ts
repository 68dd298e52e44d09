import type { Link } from '../store/ledger.ts';

const HOUR_MS = 60 * 60_000;

/** Corrections thin out: a stored article is looked at again this long after it was found. */
const RECHECK_AFTER_MS = [HOUR_MS, 6 * HOUR_MS, 24 * HOUR_MS, 7 * 24 * HOUR_MS] as const;

/** When a link is due again, and the how-manieth look that will be; nothing once it had its last. */
export function nextRecheck(link: Pick<Link, 'foundAt' | 'rechecks'>, now: Date): Pick<Link, 'recheckAt' | 'rechecks'> {
  const found = Date.parse(link.foundAt);
  let look = link.rechecks ?? 0;
  for (const after of RECHECK_AFTER_MS.slice(look)) {
    look++;
    const at = found + after;
    if (at > now.getTime()) return { recheckAt: new Date(at).toISOString(), rechecks: look };
  }
  return { rechecks: look };
}
