import { entryOf, type Feed, titleOf } from './entry.ts';
import { type Attributes, addAttributes, addText, type Draft, type Field, startDraft } from './entry-draft.ts';
import { httpUrl } from './http-url.ts';
import { updateMinutes } from './update-period.ts';
import { attributesOf, scanXml } from './xml.ts';
import { xmlNames } from './xml-names.ts';

/** An element that is open; `base` is what its links are relative to. */
interface OpenElement {
  name: string;
  base: string;
}

/** The text of an element while it is read. */
interface Leaf extends Field {
  /** Elements that are open, with its own. */
  depth: number;
  parts: string[];
}

const ENTRY = new Set(['item', 'entry']);
const CHANNEL = new Set(['channel', 'feed', 'rss']);
/** Children of an entry or a channel whose text is read. */
const FIELDS = new Set(
  (
    'title dc:title media:title link guid id feedburner:origlink pheedo:origlink category dc:subject ' +
    'pubdate published issued created updated modified dc:date dcterms:issued dcterms:created dcterms:modified ' +
    'ttl sy:updateperiod sy:updatefrequency'
  ).split(' '),
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
    if (leaf) {
      const text = textOf(leaf);
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
    if (leaf && leaf.depth > depth) endLeaf();
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
      if (isEntry) draft = startDraft(attributes, elementBase);
      else if (draft && ENTRY.has(parent?.name ?? '')) addAttributes(draft, name, attributes, elementBase);
      const isField = FIELDS.has(name) && (draft ? ENTRY.has(parent?.name ?? '') : CHANNEL.has(parent?.name ?? ''));
      if (isField && !empty) leaf = { name, attributes, base: elementBase, depth: stack.length, parts: [] };
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

/** The text as HTML: in Atom's `type="text"`, what looks like a tag is none. */
function textOf({ parts, attributes }: Leaf): string {
  const text = parts.join('').trim();
  return /^(?:text|text\/plain)$/i.test(attributes.get('type') ?? '') ? text.replaceAll('<', '&lt;') : text;
}

function hintsOf(channel: Record<string, string>): Feed['hints'] {
  const ttl = Number(channel.ttl);
  const period = updateMinutes(channel['sy:updateperiod'], channel['sy:updatefrequency']);
  return {
    ...(Number.isFinite(ttl) && ttl > 0 ? { ttlMinutes: ttl } : {}),
    ...(period === undefined ? {} : { updatePeriodMinutes: period }),
  };
}
