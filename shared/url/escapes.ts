/** RFC 3986 6.2.2: escapes in upper case, none for characters that need none, and one for those that do. */
export function normaliseEscapes(text: string): string {
  return text.replace(/%[0-9a-f]{2}|[%[\]{}|\\^`]/gi, (written) => {
    const code = written.length === 1 ? written.charCodeAt(0) : Number.parseInt(written.slice(1), 16);
    const character = String.fromCharCode(code);
    return /[A-Za-z0-9\-._~]/.test(character) ? character : `%${code.toString(16).toUpperCase().padStart(2, '0')}`;
  });
}
