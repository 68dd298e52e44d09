import { decodeXml } from './entities.ts';

/** What the scanner reports, in document order. Names are as written, with their prefix. */
export interface XmlEvents {
  /** Elements within which nothing but their end tag is markup, in lower case: HTML's scripts. */
  raw?: ReadonlySet<string>;
  /**
   * `source` is the tag's text after its name: `attributesOf` reads it. `empty`: the tag closes itself, and `close`
   * follows. `at` is its place in the document.
   */
  open(name: string, source: string, empty: boolean, at: number): void;
  close?(name: string): void;
  /** Entities are decoded; a CDATA section comes as it is. */
  text?(text: string): void;
}

/** Attributes read of one tag; no feed uses a tenth of them. */
const ATTRIBUTES = 64;

/**
 * Reads XML in one pass, linear in its length and without a stack, however broken it is: what isn't markup is text, an
 * unclosed tag ends with the document. Entities that a DOCTYPE declares are never expanded and nothing is ever fetched.
 * (htmlparser2 in its XML mode keeps a stack by `unshift`: 2 MB of `<b>` take it over a minute.)
 * Stops early once `isDone` says so. Returns whether the document ended where a document may end.
 */
export function scanXml(xml: string, events: XmlEvents, isDone: () => boolean = () => false): boolean {
  let at = 0;
  while (at < xml.length && !isDone()) {
    const tag = xml.indexOf('<', at);
    if (tag !== at) events.text?.(decodeXml(xml.slice(at, tag < 0 ? xml.length : tag)));
    if (tag < 0) break;
    const end = markupEnd(xml, tag, events);
    if (end < 0) return false;
    at = end;
  }
  return true;
}

/** Reports the markup that starts at a `<`, and says where it ends; -1 if the document ends first. */
function markupEnd(xml: string, start: number, events: XmlEvents): number {
  const next = xml.charCodeAt(start + 1);
  if (next === SLASH) return closingTag(xml, start, events);
  if (next === QUESTION) return after(xml, '>', start);
  if (next === EXCLAMATION) return declaration(xml, start, events);
  if (!isNameStart(next)) {
    events.text?.('<');
    return start + 1;
  }
  const end = tagEnd(xml, start + 1);
  if (end < 0) return -1;
  const empty = isEmpty(xml, start, end);
  const inner = xml.slice(start + 1, empty ? end - 1 : end);
  const name = nameOf(inner);
  events.open(name, inner.slice(name.length), empty, start);
  if (empty) events.close?.(name);
  return !empty && events.raw?.has(name.toLowerCase()) ? rawEnd(xml, end + 1, name, events) : end + 1;
}

/** A slash ends an empty tag, but in `<a href=/news/>` it is the address's. */
function isEmpty(xml: string, start: number, end: number): boolean {
  if (xml.charCodeAt(end - 1) !== SLASH) return false;
  return /[\s"']/.test(xml.charAt(end - 2)) || !xml.slice(start, end).includes('=');
}

/** Reports all up to an element's end tag as one text, undecoded. */
function rawEnd(xml: string, from: number, name: string, events: XmlEvents): number {
  const endTag = new RegExp(`</${name.replace(/[^a-z]/gi, '')}(?=[\\s/>])`, 'gi');
  endTag.lastIndex = from;
  const end = endTag.exec(xml)?.index ?? xml.length;
  events.text?.(xml.slice(from, end));
  return end;
}

function closingTag(xml: string, start: number, events: XmlEvents): number {
  const end = xml.indexOf('>', start);
  if (end < 0) return -1;
  events.close?.(nameOf(xml.slice(start + 2, end)));
  return end + 1;
}

/** Comments and DOCTYPEs are passed over; a CDATA section is text, to the end of the document if nothing ends it. */
function declaration(xml: string, start: number, events: XmlEvents): number {
  if (xml.startsWith('<!--', start)) return after(xml, '-->', start + 4);
  if (xml.startsWith('<![CDATA[', start)) {
    const end = xml.indexOf(']]>', start);
    events.text?.(xml.slice(start + 9, end < 0 ? xml.length : end));
    return end < 0 ? -1 : end + 3;
  }
  const end = after(xml, '>', start);
  const hasSubset = end >= 0 && xml.slice(start, end).includes('[');
  return hasSubset ? after(xml, '>', after(xml, ']', start)) : end;
}

/** The position behind a mark; -1 if it doesn't come, or `from` is -1 already. */
function after(xml: string, mark: string, from: number): number {
  const found = from < 0 ? -1 : xml.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
}

/**
 * The `>` that ends a tag: not one within quotes, unless the quote is never closed or runs into the next tag.
 */
function tagEnd(xml: string, from: number): number {
  let quote = 0;
  let quotedEnd = -1;
  for (let i = from; i < xml.length; i++) {
    const character = xml.charCodeAt(i);
    if (quote === 0) {
      if (character === GREATER) return i;
      if (character === DOUBLE || character === SINGLE) quote = character;
    } else if (character === quote) {
      quote = 0;
      quotedEnd = -1;
    } else if (character === GREATER && quotedEnd < 0) {
      quotedEnd = i;
    } else if (character === LESS && quotedEnd >= 0) {
      return quotedEnd;
    }
  }
  return quotedEnd;
}

/** The attributes of a tag by their names as written in lower case, values decoded. */
export function attributesOf(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  const name = /[\s/]*([^\s=/>]+)\s*(=?)\s*/y;
  const value = /"([^"]*)"?|'([^']*)'?|([^\s>]*)/y;
  for (let count = 0; count < ATTRIBUTES; count++) {
    const named = name.exec(source);
    if (!named?.[1]) break;
    value.lastIndex = name.lastIndex;
    if (named[2] === '') continue;
    const valued = value.exec(source);
    name.lastIndex = value.lastIndex;
    const key = named[1].toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeXml(valued?.[1] ?? valued?.[2] ?? valued?.[3] ?? ''));
  }
  return attributes;
}

function nameOf(tag: string): string {
  return /^[^\s/>]*/.exec(tag)?.[0] ?? '';
}

function isNameStart(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code === 58 || code >= 128;
}

const DOUBLE = 34;
const EXCLAMATION = 33;
const SINGLE = 39;
const SLASH = 47;
const LESS = 60;
const GREATER = 62;
const QUESTION = 63;
