import { type EntryLink, type EntryTexts, LINK_RANK } from './entry.ts';

export type Attributes = ReadonlyMap<string, string>;

/** An entry while it is read. */
export interface Draft {
  links: EntryLink[];
  texts: EntryTexts & { tags: string[] };
}

/** A child of an entry that says something by its text. */
export interface Field {
  name: string;
  attributes: Attributes;
  /** What its links are relative to. */
  base: string;
}

/** An entry as its own tag begins it: RDF names it there, CDF links it. */
export function startDraft(attributes: Attributes, base: string): Draft {
  const links: EntryLink[] = [];
  const about = attributes.get('rdf:about') ?? attributes.get('about');
  if (about) links.push({ href: about, base, rank: LINK_RANK.identity });
  const href = attributes.get('href');
  if (href) links.push({ href, base, rank: LINK_RANK.page });
  return { links, texts: { tags: [], modified: attributes.get('lastmod') } };
}

/** What an entry's child says by its attributes: Atom's links, contents elsewhere, terms. */
export function addAttributes({ links, texts }: Draft, name: string, attributes: Attributes, base: string): void {
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
export function addText({ links, texts }: Draft, { name, attributes, base }: Field, text: string): void {
  if (text === '') return;
  switch (name) {
    case 'title':
    case 'dc:title':
    case 'media:title':
      texts.title ??= text;
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
