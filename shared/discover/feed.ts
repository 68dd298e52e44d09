import { type EntryLink, type EntryTexts, entryOf, type Feed, LINK_RANK, titleOf } from './entry.ts';
import { httpUrl } from './http-url.ts';
import { updateMinutes } from './update-period.ts';
import { attributesOf, scanXml } from './xml.ts';
import { xmlNames } from './xml-names.ts';

/** An element that is open; `base` is what its links are relative to. */
interface OpenElement {
  name: string;
  base: string;
}

/** An entry while it is read. */
interface Draft {
  links: EntryLink[];
  texts: EntryTexts & { tags: string[] };
}

/** The text of an element while it is read. */
interface Leaf {
  name: string;
  attributes: ReadonlyMap<string, string>;
  base: string;
  parts: string[];
}

type Attributes = ReadonlyMap<string, string>;

const ENTRY = new Set(['item', 'entry']);
const CHANNEL = new Set(['channel', 'feed', 'rss']);
/** Children of an entry or a channel whose text is read. */
const FIELDS = new Set(
  'title dc:title media:title link guid id feedburner:origlink pheedo:origlink pubdate published issued created updated modified dc:date dcterms:issued dcterms:created dcterms:modified category dc:subject ttl sy:updateperiod sy:updatefrequency'.split(
    ' ',
  ),
);
/** Deeper elements are not told apart: nothing of an entry lies there. */
const DEPTH = 100;

/**
 * Reads RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0 and CDF by one set of rules, since real feeds mix them. What is broken
 * costs what is broken: a new entry ends one that was never closed, a document cut off keeps what was whole.
 */
export function parseFeed(xml: string, url: string): Feed {
  const names = xmlNames();
  const stack: OpenElement[] = [];
  const feed: Feed = { entries: [], hints: {}, complete: false };
  const channel: Record<string, string> = {};
  let base = url;
  let tooDeep = 0;
  let draft: Draft | undefined;
  let leaf: Leaf | undefined;

  const endLeaf = (): void => {
    const text = leaf?.parts.join('').trim();
    if (leaf && text !== undefined) {
      if (draft) addText(draft, leaf, text);
      else if (text !== '') channel[leaf.name] ??= text;
      if (!draft && leaf.name === 'link') base = httpUrl(text, url) ?? base;
    }
    leaf = undefined;
  };
  const endEntry = (): void => {
    if (draft) feed.entries.push(entryOf(draft.links, draft.texts));
    draft = undefined;
  };
  const closeTo = (depth: number): void => {
    if (leaf && stack.length > depth) endLeaf();
    stack.length = Math.min(stack.length, depth);
  };

  const ended = scanXml(xml, {
    open(written, source, empty) {
      const attributes = source.includes('=') ? attributesOf(source) : NO_ATTRIBUTES;
      names.learn(attributes);
      const name = names.plain(written);
      const isEntry = ENTRY.has(name);
      if (isEntry) {
        endLeaf();
        endEntry();
        const unclosed = stack.findIndex((open) => ENTRY.has(open.name));
        if (unclosed >= 0) stack.length = unclosed;
        tooDeep = 0;
      } else if (leaf && FIELDS.has(name)) {
        // A field within a field: the outer one was never closed.
        closeTo(stack.length - 1);
      }
      const parent = stack.at(-1);
      const own = { name, base: baseOf(attributes, parent?.base ?? '', url) };
      if (stack.length < DEPTH) stack.push(own);
      else tooDeep++;
      const elementBase = own.base || base;
      if (isEntry) draft = startEntry(attributes, elementBase);
      else if (draft && ENTRY.has(parent?.name ?? '')) addAttributes(draft, name, attributes, elementBase);
      const isField = FIELDS.has(name) && (draft ? ENTRY.has(parent?.name ?? '') : CHANNEL.has(parent?.name ?? ''));
      if (isField && !empty) leaf = { name, attributes, base: elementBase, parts: [] };
    },
    text(text) {
      leaf?.parts.push(text);
    },
    close(written) {
      const name = names.plain(written);
      if (tooDeep > 0 && !ENTRY.has(name)) {
        tooDeep--;
        return;
      }
      tooDeep = 0;
      const depth = stack.findLastIndex((open) => open.name === name);
      if (depth < 0) return;
      closeTo(depth);
      if (draft && !stack.some((open) => ENTRY.has(open.name))) endEntry();
    },
  });
  feed.complete = ended && stack.length === 0;
  endEntry();
  return { ...feed, ...titleOf(channel.title ?? channel['dc:title']), hints: hintsOf(channel) };
}

const NO_ATTRIBUTES: Attributes = new Map();

/** What `xml:base` says; empty where nothing says anything. */
function baseOf(attributes: Attributes, inherited: string, url: string): string {
  const stated = attributes.get('xml:base');
  return stated === undefined ? inherited : (httpUrl(stated, inherited || url) ?? inherited);
}

function startEntry(attributes: Attributes, base: string): Draft {
  const links: EntryLink[] = [];
  const about = attributes.get('rdf:about') ?? attributes.get('about');
  if (about) links.push({ href: about, base, rank: LINK_RANK.identity });
  const href = attributes.get('href');
  if (href) links.push({ href, base, rank: LINK_RANK.page });
  return { links, texts: { tags: [], modified: attributes.get('lastmod') } };
}

/** What an entry's child says by its attributes: Atom's links, contents elsewhere, terms. */
function addAttributes({ links, texts }: Draft, name: string, attributes: Attributes, base: string): void {
  const href = attributes.get('href');
  const rel = attributes.get('rel')?.toLowerCase() ?? 'alternate';
  if (name === 'link' && href && rel === 'alternate') {
    const isHtml = /^$|html/i.test(attributes.get('type') ?? '');
    links.push({ href, base, rank: isHtml ? LINK_RANK.page : LINK_RANK.otherForm });
  }
  const src = name === 'content' ? attributes.get('src') : undefined;
  if (src) links.push({ href: src, base, rank: LINK_RANK.otherForm });
  const term = name === 'category' ? (attributes.get('label') ?? attributes.get('term')) : undefined;
  if (term) texts.tags.push(term);
}

/** What an entry's child says by its text. The first that says anything counts. */
function addText({ links, texts }: Draft, { name, attributes, base }: Leaf, text: string): void {
  if (text === '') return;
  switch (name) {
    case 'title':
    case 'dc:title':
    case 'media:title':
      texts.title ??= isPlain(attributes) ? text.replaceAll('<', '&lt;') : text;
      break;
    case 'link':
      links.push({ href: text, base, rank: LINK_RANK.page });
      break;
    case 'feedburner:origlink':
    case 'pheedo:origlink':
      links.push({ href: text, base, rank: LINK_RANK.original });
      break;
    case 'guid':
    case 'id': {
      const isPermalink = name === 'guid' && attributes.get('ispermalink')?.toLowerCase() !== 'false';
      const rank = isPermalink ? LINK_RANK.identity : LINK_RANK.looksLike;
      if (/^https?:\/\//i.test(text)) links.push({ href: text, base, rank });
      break;
    }
    case 'category':
    case 'dc:subject':
      texts.tags.push(text);
      break;
    case 'updated':
    case 'modified':
    case 'dcterms:modified':
      texts.modified ??= text;
      break;
    case 'pubdate':
    case 'published':
    case 'issued':
    case 'created':
    case 'dc:date':
    case 'dcterms:issued':
    case 'dcterms:created':
      texts.published ??= text;
  }
}

/** Atom's `type="text"`: what looks like a tag is none. */
function isPlain(attributes: Attributes): boolean {
  return /^(?:text|text\/plain)$/i.test(attributes.get('type') ?? '');
}

function hintsOf(channel: Record<string, string>): Feed['hints'] {
  const ttl = Number(channel.ttl);
  const period = updateMinutes(channel['sy:updateperiod'], channel['sy:updatefrequency']);
  return {
    ...(Number.isFinite(ttl) && ttl > 0 ? { ttlMinutes: ttl } : {}),
    ...(period === undefined ? {} : { updatePeriodMinutes: period }),
  };
}
