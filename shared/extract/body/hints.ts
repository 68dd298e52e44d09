import { type ChildNode, type Document, Element, Text } from 'domhandler';

/** What is known of a page beforehand that helps to find its body. */
export interface Hints {
  title: string;
  summary: string;
  articleBody: string;
  /** Whoever signs the article: their names in a line of their own before the text are its byline. */
  authors: readonly string[];
  /** As the page declares it (BCP 47): months are read by it. */
  language?: string;
}

const TITLES = new Set(['og:title', 'twitter:title']);
const SUMMARIES = new Set(['og:description', 'description', 'twitter:description']);

/** Reads title, summary and JSON-LD `articleBody` off a page; empty where there is none. */
export function hintsOf(document: Document): Hints {
  const hints: Hints = { title: '', summary: '', articleBody: '', authors: [] };
  let title = '';
  let node: ChildNode | null = document.firstChild;
  while (node) {
    if (node instanceof Element) {
      const { name, attribs } = node;
      if (name === 'meta') {
        const key = (attribs.property ?? attribs.name ?? '').toLowerCase();
        if (TITLES.has(key)) hints.title ||= attribs.content ?? '';
        else if (SUMMARIES.has(key) && (attribs.content ?? '').length > hints.summary.length)
          hints.summary = attribs.content ?? '';
      } else if (name === 'title') title ||= textOf(node);
      else if (name === 'script' && /ld\+json/i.test(attribs.type ?? '')) {
        const found = articleBodyOf(textOf(node));
        if (found.length > hints.articleBody.length) hints.articleBody = found;
      } else if (node.firstChild) {
        if (name === 'html' && attribs.lang) hints.language = attribs.lang;
        node = node.firstChild;
        continue;
      }
    }
    while (node && !node.next) {
      const above: ChildNode | Document | null = node.parent as ChildNode | null;
      node = above instanceof Element ? above : null;
    }
    node = node ? node.next : null;
  }
  hints.title ||= title;
  return hints;
}

const textOf = (element: Element): string => (element.firstChild instanceof Text ? element.firstChild.data : '');

/** The longest `articleBody` in a piece of JSON-LD; found in the raw text, so that broken JSON around it does no harm. */
function articleBodyOf(json: string): string {
  const start = json.indexOf('"articleBody"');
  if (start < 0) return '';
  const open = json.indexOf('"', json.indexOf(':', start + 13));
  if (open < 0) return '';
  let end = open + 1;
  while (end < json.length && json[end] !== '"') end += json[end] === '\\' ? 2 : 1;
  const text = json.slice(open + 1, end);
  return text.replace(/\\u([0-9a-fA-F]{4})|\\([nrt])|\\(.)/g, (_, hex, space, other) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : space ? ' ' : (other ?? ' '),
  );
}
