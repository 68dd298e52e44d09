import { type ChildNode, Element, Text } from 'domhandler';
import { Parser } from 'htmlparser2';
import { isSeam, touchesBefore } from '../seam.ts';

const SPACES = /[\s\u00a0\u00ad\u200b\u2060\ufeff]+/g;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** White space collapsed, invisible characters dropped; `undefined` when nothing is left. */
export function squeeze(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const plain = text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
  return plain === '' ? undefined : plain;
}

/** Text of a value that may hold tags or character references, as structured data often does; `undefined` when empty. */
export function plainOf(value: string | undefined, limit = 2000): string | undefined {
  if (value === undefined) return undefined;
  let text = value.length > limit ? value.slice(0, limit) : value;
  // Twice, because publishers escape what their template escapes again: `&amp;quot;`.
  for (let round = 0; round < 2 && /&[#\w]|<[/!a-z]/i.test(text); round++) text = withoutTags(text);
  return squeeze(text);
}

function withoutTags(html: string): string {
  let text = '';
  const parser = new Parser({
    ontext: (data) => {
      text += data;
    },
    onopentag: (name) => {
      if (name === 'br' || name === 'p') text += ' ';
    },
  });
  parser.end(html);
  return text;
}

/** Elements whose text no reader sees. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg', 'button', 'select']);
/** Elements that a browser sets apart from the text around them. */
const APART: ReadonlySet<string> = new Set(
  'address article br dd div dt figcaption figure h1 h2 h3 h4 h5 h6 li ol p section td tr ul'.split(' '),
);

/**
 * The text inside an element, at most `limit` characters, read without recursion.
 * `separator` stands between blocks: a line feed keeps a byline's parts apart.
 */
export function textOf(element: Element, limit = 1000, separator = ' '): string | undefined {
  const text = rawTextOf(element, limit, separator);
  return squeeze(text);
}

/** As `textOf`, one entry a line that a browser would set. */
export function linesOf(element: Element, limit = 1000): string[] {
  return rawTextOf(element, limit, '\n')
    .split('\n')
    .flatMap((line) => squeeze(line) ?? []);
}

function rawTextOf(element: Element, limit: number, separator: string): string {
  let text = '';
  let node: ChildNode | null = element.firstChild;
  let visits = 0;
  let seam = false;
  while (node && text.length < limit && visits++ < 2 * limit) {
    if (node instanceof Text) {
      const data = separator === '\n' ? node.data.replace(SPACES, ' ') : node.data;
      if (seam && isSeam(text, data)) text += separator;
      seam = false;
      text += data;
    } else if (node instanceof Element && !UNSEEN.has(node.name)) {
      if (APART.has(node.name)) text += separator;
      else if (touchesBefore(node)) seam = true;
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
    }
    while (node && !node.next) {
      const above: ChildNode | null = node.parent === element ? null : (node.parent as ChildNode | null);
      if (above instanceof Element && APART.has(above.name)) text += separator;
      node = above;
    }
    node = node ? node.next : null;
  }
  return text.length > limit ? text.slice(0, limit) : text;
}
