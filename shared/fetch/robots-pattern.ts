/**
 * Whether a robots.txt pattern matches a path from its beginning: `*` is any run of characters, and a final `$` the end
 * of the path. Greedy with one point to fall back to, so the time is at most pattern × path, never exponential; runs of
 * stars are one star.
 */
export function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  // A prefix match is a match of the whole path with a star after it.
  const whole = `${anchored ? pattern.slice(0, -1) : `${pattern}*`}`.replace(/\*+/g, '*');
  const [head = '', ...rest] = whole.split('*');
  if (rest.length === 0) return path === head;
  if (!path.startsWith(head)) return false;
  const tail = rest.pop() ?? '';
  let at = head.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return path.length - tail.length >= at && path.endsWith(tail);
}

/** Escapes as they compare: in upper case, and beyond ASCII always escaped (RFC 9309 2.2.2). */
export function escaped(text: string): string {
  return text
    .replace(/%[0-9a-f]{2}/gi, (written) => written.toUpperCase())
    .replace(/\P{ASCII}+/gu, (characters) => Array.from(encoder.encode(characters), escapedByte).join(''));
}

const encoder = new TextEncoder();

function escapedByte(byte: number): string {
  return `%${byte.toString(16).toUpperCase()}`;
}

/** Without the escapes that say nothing: those of letters, digits and `-._~`. */
export function plain(text: string): string {
  return text.replace(/%[0-9A-F]{2}/g, (written) => {
    const character = String.fromCharCode(Number.parseInt(written.slice(1), 16));
    return /[A-Za-z0-9\-._~]/.test(character) ? character : written;
  });
}

/** Path and query of a URL as it is written: escapes are compared, so nothing may normalise them before. */
export function pathOf(url: string): string {
  const withoutFragment = url.split('#', 1)[0] ?? '';
  const afterHost = /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/?;]*/i.exec(withoutFragment)?.[0].length ?? 0;
  const path = withoutFragment.slice(afterHost);
  return path.startsWith('/') ? path : `/${path}`;
}
