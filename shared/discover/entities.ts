import { Parser } from 'htmlparser2';

const XML_ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The entities that XML itself knows, decoded once. All others stay as they are: in a URL `&copy=2` is a parameter, and
 * what a DOCTYPE declares is how small documents become large ones.
 */
export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (written, decimal, hex, name) => {
    if (name) return XML_ENTITIES[name.toLowerCase()] ?? written;
    const point = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
    return isCharacter(point) ? String.fromCodePoint(point) : '';
  });
}

/** Longer texts of a feed are cut here: they become titles and tags, never articles. Characters. */
const LONGEST_TEXT = 2000;

const BREAKS = new Set(['br', 'p', 'div', 'li', 'td', 'hr']);
const UNSEEN = new Set(['script', 'style']);

/** What a reader sees of a piece of HTML: tags gone, entities decoded, white space collapsed; undefined if nothing. */
export function plainText(html: string): string | undefined {
  const written = html.slice(0, LONGEST_TEXT);
  if (!/[<&]/.test(written)) return collapsed(written);
  let text = '';
  let unseen = 0;
  const parser = new Parser({
    ontext(part) {
      if (unseen === 0) text += part;
    },
    onopentagname(name) {
      if (BREAKS.has(name)) text += ' ';
      if (UNSEEN.has(name)) unseen++;
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen--;
    },
  });
  parser.end(written);
  return collapsed(text);
}

/** White space and control characters become one space each run. */
function collapsed(text: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to go.
  return text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim() || undefined;
}

function isCharacter(point: number): boolean {
  return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
}
