import { Parser } from 'htmlparser2';
import { httpUrl } from './http-url.ts';

/** A link of a page, all its anchors taken together. */
export interface PageLink {
  /** Absolute, without fragment. */
  url: string;
  /** The longest text it goes by: a headline, rather than "more" or the text of its picture. */
  text: string;
  /** An anchor of it stands in a heading, or holds one. */
  inHeading: boolean;
  /** All its anchors stand in navigation, header, footer or sidebar. */
  inFrame: boolean;
}

/** What a page says in its head, and its links. */
export interface PageLinks {
  title: string;
  /** `<link>` elements, attributes by name. */
  heads: Record<string, string>[];
  links: PageLink[];
}

const FRAME = new Set(['nav', 'header', 'footer', 'aside']);
const HEADING = new Set(['h1', 'h2', 'h3', 'h4', 'h5']);
const UNREAD = new Set(['script', 'style', 'noscript', 'svg', 'template']);
/** Links and characters of one link's text that are read; pages with more are not for people. */
const LINKS = 5000;
const LONGEST_TEXT = 300;
/** Elements of a page that are read: the parser's own stack costs the square of unclosed ones. */
const DEPTH = 20_000;

/** Reads a page's links in one pass, without a tree. */
export function linksOf(html: string, pageUrl: string): PageLinks {
  const links = new Map<string, PageLink>();
  const heads: Record<string, string>[] = [];
  const open = { frame: 0, heading: 0, unread: 0, depth: 0 };
  let title = '';
  let inTitle = false;
  let base = pageUrl;
  let anchor: { url: string; parts: string[]; inHeading: boolean; inFrame: boolean } | undefined;

  const endAnchor = (): void => {
    if (anchor) addLink(links, anchor);
    anchor = undefined;
  };
  const count = (name: string, step: 1 | -1): void => {
    if (FRAME.has(name)) open.frame += step;
    if (HEADING.has(name)) open.heading += step;
    if (UNREAD.has(name)) open.unread += step;
    open.depth += step;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      count(name, 1);
      if (open.depth > DEPTH) parser.pause();
      if (name === 'base' && attributes.href) base = httpUrl(attributes.href, pageUrl) ?? base;
      if (name === 'link') heads.push({ ...attributes, href: httpUrl(attributes.href ?? '', base) ?? '' });
      inTitle = name === 'title' && title === '' && open.unread === 0;
      if (anchor && HEADING.has(name)) anchor.inHeading = true;
      if (name !== 'a') return;
      endAnchor();
      const url = httpUrl(attributes.href ?? '', base)?.replace(/#.*$/, '');
      if (url !== undefined && links.size < LINKS) {
        anchor = { url, parts: [], inHeading: open.heading > 0, inFrame: open.frame > 0 };
      }
    },
    ontext(text) {
      if (inTitle) title += text;
      if (open.unread === 0) anchor?.parts.push(text);
    },
    onclosetag(name) {
      count(name, -1);
      inTitle = false;
      if (name === 'a') endAnchor();
    },
  });
  parser.write(html);
  endAnchor();
  return { title: title.trim(), heads, links: [...links.values()] };
}

function addLink(
  links: Map<string, PageLink>,
  { url, parts, inHeading, inFrame }: Omit<PageLink, 'text'> & { parts: string[] },
): void {
  const text = parts.join(' ').slice(0, LONGEST_TEXT).replace(/\s+/g, ' ').trim();
  const before = links.get(url);
  if (!before) {
    links.set(url, { url, text, inHeading, inFrame });
    return;
  }
  if (text.length > before.text.length) before.text = text;
  before.inHeading ||= inHeading;
  before.inFrame &&= inFrame;
}
