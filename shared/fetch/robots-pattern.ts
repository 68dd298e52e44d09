/**
 * Whether a robots.txt pattern matches a path from its beginning: `*` is any run of characters, and a final `$` the end
 * of the path. Each part between stars is searched once, from where the last one ended, so there is no backtracking.
 */
export function matches(pattern: string, path: string): boolean {
  if (!pattern.includes('*')) {
    return pattern.endsWith('$') ? path === pattern.slice(0, -1) : path.startsWith(pattern);
  }
  // A match of the beginning is a match of the whole with a star after it.
  const whole = pattern.endsWith('$') ? pattern.slice(0, -1) : `${pattern}*`;
  const [head = '', ...rest] = whole.replace(/\*+/g, '*').split('*');
  const tail = rest.pop() ?? '';
  if (!path.startsWith(head)) return false;
  let at = head.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return path.length - tail.length >= at && path.endsWith(tail);
}

const encoder = new TextEncoder();

/** A pattern as URLs are written: escapes in upper case, and what a URL can't hold escaped (RFC 9309 2.2.2). */
export function escaped(text: string): string {
  if (/^[\w/.*$-]*$/.test(text)) return text;
  return withUpperEscapes(text).replace(/\P{ASCII}+/gu, (characters) =>
    Array.from(encoder.encode(characters), escapedByte).join(''),
  );
}

/** Escapes in upper case, and the ASCII characters that every client escapes, escaped. */
export function withUpperEscapes(text: string): string {
  return text
    .replace(/%[0-9a-f]{2}/gi, (written) => written.toUpperCase())
    .replace(/[ "<>\\^`{|}]/g, (character) => escapedByte(character.charCodeAt(0)));
}

/** Without the escapes of characters that never need one (RFC 3986 2.3). */
export function unescaped(text: string): string {
  return unescapedWhere(text, /[\w\-.~]/);
}

/** Without the escapes of `-._~` alone, which used to be written; nobody escapes letters who means them. */
export function unescapedMarks(text: string): string {
  return unescapedWhere(text, /[-._~]/);
}

function unescapedWhere(text: string, character: RegExp): string {
  if (!text.includes('%')) return text;
  return text.replace(/%[0-9A-F]{2}/g, (written) => {
    const meant = String.fromCharCode(Number.parseInt(written.slice(1), 16));
    return character.test(meant) ? meant : written;
  });
}

/** Path and query of a URL as it is written: escapes are compared, so nothing may normalise them before. */
export function pathOf(url: string): string {
  const bare = url.split('#', 1)[0] ?? '';
  if (/^\/(?!\/)/.test(bare)) return bare;
  const host = /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?[^/?;]*/i.exec(bare)?.[0] ?? '';
  const path = bare.slice(host.length);
  return path.startsWith('/') ? path : `/${path}`;
}

function escapedByte(byte: number): string {
  return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
