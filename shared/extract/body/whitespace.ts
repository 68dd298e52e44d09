/** Stands for a `<br>` among the parts of a block's text. */
export const BREAK = '\u0001';

/** Characters of a string that are not white space. */
export function visible(data: string): number {
  let count = 0;
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (code > 32 && code !== 0xa0 && code !== 0x200b && code !== 0xfeff) count++;
  }
  return count;
}

/** White space that is more than single blanks; most texts have none, and need no copy. */
const UNEVEN = /[^\S ]| {2}|\u200b/;

/** The parts of a block as one text: white space collapsed, breaks as line feeds. */
export function collapse(parts: readonly string[]): string {
  const text = (parts.length === 1 ? (parts[0] ?? '') : parts.join('')).trim();
  const flat = UNEVEN.test(text) ? text.replace(/[\s\u200b]+/g, ' ') : text;
  return (
    flat.includes(BREAK)
      ? flat
          .split(BREAK)
          .map((line) => line.trim())
          .filter(Boolean)
          .join('\n')
      : flat
  ).trim();
}

/** The parts of a preformatted block: lines and indentation as they are, but for spaces at the end of a line. */
export function preformatted(parts: readonly string[]): string {
  return parts
    .join('')
    .replaceAll(BREAK, '\n')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/^\n+|\n+$/g, '');
}
