/**
 * Whether a URL matches a pattern, in which `*` is any run of characters and everything else is itself, in any case:
 *
 * - `/sport/*` is matched against path and query, whatever the host;
 * - `example.org`, `*.example.org` against the host, whatever the path;
 * - `example.org/sport/*`, `https://example.org/sport/*` against host, path and query;
 * - `*live-blog*` against all of it.
 *
 * Linear in the lengths for each `*`: no pattern can make it slow.
 */
export function matchesPattern(url: string, pattern: string): boolean {
  if (!URL.canParse(url)) return false;
  const { host, pathname, search } = new URL(url);
  const wanted = pattern
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '');
  const path = `${pathname}${search}`.toLowerCase();
  if (wanted.startsWith('/')) return matchesWildcard(path, wanted);
  const isHostAlone = !wanted.includes('/') && /^[*.\w-]+\.[\w-]+(?::\d+)?$/.test(wanted);
  if (isHostAlone && matchesWildcard(host, wanted)) return true;
  return matchesWildcard(`${host}${path}`, wanted);
}

/** The pieces between the stars must come in order; the first at the start, the last at the end. */
function matchesWildcard(text: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
