import { plainText } from './entities.ts';
import { httpUrl } from './http-url.ts';
import { attributesOf, scanXml } from './xml.ts';

/** A link of a page, all its anchors taken together. */
export interface PageLink {
  /** Absolute, without fragment. */
  url: string;
  /** The longest text it goes by: a headline, rather than "more"; empty for a picture alone. */
  text: string;
  /** An anchor of it stands in a heading, or holds one. */
  inHeading: boolean;
  /** All its anchors stand in navigation, header, footer or sidebar, and not within a teaser's `<article>`. */
  inFrame: boolean;
}

/** What a page says in its head, and its links. */
export interface PageLinks {
  title?: string;
  /** `<link>` elements, attributes by name. */
  heads: Record<string, string>[];
  links: PageLink[];
}

const FRAME = new Set(['nav', 'header', 'footer']);
const HEADING = new Set(['h1', 'h2', 'h3', 'h4', 'h5']);
const UNREAD = new Set(['script', 'style', 'noscript', 'svg', 'template', 'select']);
const RAW = new Set(['script', 'style', 'title', 'textarea']);
/** Links, and characters of one link's text, that are read; pages with more are not for people. */
const LINKS = 5000;
const LONGEST_TEXT = 300;

/** A link while its text is read. */
type Anchor = Omit<PageLink, 'text'> & { parts: string[] };

/** Reads a page's links in one pass, without a tree. */
export function linksOf(html: string, pageUrl: string): PageLinks {
  const links = new Map<string, PageLink>();
  const heads: Record<string, string>[] = [];
  const open = { frame: 0, article: 0, heading: 0, unread: 0 };
  let title: string | undefined;
  let inTitle = false;
  let base = pageUrl;
  let anchor: Anchor | undefined;

  const endAnchor = (): void => {
    if (anchor) addLink(links, anchor);
    anchor = undefined;
  };
  const count = (name: string, step: 1 | -1): void => {
    if (FRAME.has(name)) open.frame = Math.max(0, open.frame + step);
    if (name === 'article') open.article = Math.max(0, open.article + step);
    if (HEADING.has(name)) open.heading = Math.max(0, open.heading + step);
    if (UNREAD.has(name)) open.unread = Math.max(0, open.unread + step);
  };
  scanXml(html, {
    raw: RAW,
    open(written, source) {
      const name = written.toLowerCase();
      count(name, 1);
      inTitle = name === 'title' && title === undefined && open.unread === 0;
      if (anchor && HEADING.has(name)) anchor.inHeading = true;
      if (open.unread > 0 || (name !== 'base' && name !== 'link' && name !== 'a')) return;
      const attributes = attributesOf(source);
      const href = httpUrl(attributes.get('href') ?? '', base);
      if (name === 'base') base = href ?? base;
      if (name === 'link') heads.push({ ...Object.fromEntries(attributes), href: href ?? '' });
      if (name !== 'a') return;
      endAnchor();
      if (href === undefined || links.size >= LINKS) return;
      anchor = {
        url: href.replace(/#.*$/, ''),
        parts: [],
        inHeading: open.heading > 0,
        inFrame: open.frame > 0 && open.article === 0,
      };
    },
    text(text) {
      if (inTitle) title = plainText(text.replaceAll('<', '&lt;'));
      else if (open.unread === 0) anchor?.parts.push(text);
    },
    close(written) {
      const name = written.toLowerCase();
      count(name, -1);
      inTitle = false;
      if (name === 'a') endAnchor();
    },
  });
  endAnchor();
  return { ...(title ? { title } : {}), heads, links: [...links.values()] };
}

function addLink(links: Map<string, PageLink>, { url, parts, inHeading, inFrame }: Anchor): void {
  const text = plainText(parts.join(' ').slice(0, LONGEST_TEXT).replaceAll('<', '&lt;')) ?? '';
  const before = links.get(url);
  if (!before) {
    links.set(url, { url, text, inHeading, inFrame });
    return;
  }
  if (text.length > before.text.length) before.text = text;
  before.inHeading ||= inHeading;
  before.inFrame &&= inFrame;
}
