import type { ChildNode, Document, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { hashOf } from '../shared/extract/body/measure.ts';
import { parsePage } from '../shared/extract/parse.ts';
import type { LabelledPage } from './corpus.ts';
import { plainTitle } from './fields.ts';

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr html li main menu nav ol optgroup option p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
/** Elements that are set apart by an empty line. */
const APART = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'ul', 'ol', 'dl', 'figure']);
/** What a browser's copy leaves out. */
const UNCOPIED = new Set(
  'script style noscript template head title svg iframe object select textarea audio video canvas'.split(' '),
);

/**
 * A labelled page without its tags, in one of four ways by its id: as a browser copies it, its article with a few lines
 * around it, without empty lines, or with one between all lines.
 */
export function pasted(page: LabelledPage): string {
  const text = copied(parsePage(page.html));
  const hash = hashOf(page.id, 5) >>> 8;
  const ways = [
    () => text,
    () => around(text, page, 2 + ((hash >>> 4) % 20)),
    () => text.replace(/\n+/g, '\n'),
    () => text.replace(/\n+/g, '\n\n'),
  ];
  return ways[hash % ways.length]?.() ?? text;
}

/** Characters from which a line that the body has is one of its own, and lines from there up to the title at most. */
const TELLING = 30;
const FAR = 60;

/** The lines of the body, and so many before and after it; the title, which whoever copies an article begins at, among them. */
function around(text: string, { body = '', title }: LabelledPage, beside: number): string {
  const truth = body.replace(/\s+/g, ' ');
  const lines = text.split('\n');
  const isText = (line: string): boolean => line.length >= TELLING && truth.includes(line);
  const first = lines.findIndex(isText);
  if (first < 0) return text;
  const headline =
    title === undefined ? -1 : lines.slice(0, first).findLastIndex((line) => plainTitle(line) === plainTitle(title));
  const from =
    headline >= Math.max(0, first - FAR) ? Math.min(first - beside, headline - (beside % 4)) : first - beside;
  return lines.slice(Math.max(0, from), lines.findLastIndex(isText) + 1 + beside).join('\n');
}

/** A page as a browser's "copy all" gives it, as far as can be told without its style sheets: no tags, a line a block. */
export function copied(document: Document): string {
  const out: string[] = [];
  let line = '';
  const breakLine = (): void => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text) out.push(text);
    line = '';
  };
  const apart = (): void => {
    breakLine();
    if (out.length > 0 && out[out.length - 1] !== '') out.push('');
  };
  // Leaving an element is a task of its own, so that depth needs no stack of calls.
  const tasks: (ChildNode | (() => void))[] = [...document.children].reverse();
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    if (typeof task === 'function') task();
    else if (isText(task)) line += task.data;
    else if (isTag(task) && !isUncopied(task)) {
      const { name } = task;
      if (name === 'br') breakLine();
      const end = APART.has(name) ? apart : BLOCKS.has(name) ? breakLine : undefined;
      end?.();
      if (end) tasks.push(end);
      else if (name === 'td' || name === 'th') line += ' ';
      for (const child of [...task.children].reverse()) tasks.push(child);
    }
  }
  breakLine();
  return out.join('\n');
}

function isUncopied({ name, attribs }: Element): boolean {
  return UNCOPIED.has(name) || 'hidden' in attribs || /display\s*:\s*none/i.test(attribs.style ?? '');
}
