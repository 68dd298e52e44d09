import { type ChildNode, type Document, Element, Text } from 'domhandler';
import { collectItems } from './items.ts';
import { Place, placeOf } from './place.ts';
import { isEmptyRoot, isLinked, keepButton, keepSource, noSigns, type Signs } from './signs.ts';
import { textOf } from './text.ts';
import type { Thing } from './thing.ts';

/** An element that may say something about the article, and where it stands. */
export interface Spot {
  element: Element;
  /** `Place` bits, the element's own and its ancestors'. */
  place: number;
  /** Elements before it on the page. */
  order: number;
}

/** Everything that metadata is read from, found by one walk over the tree. */
export interface Survey {
  /** `<html lang>`. */
  language: string | undefined;
  /** Lower-case names (`name`, `property`, `itemprop` or `http-equiv`) of `<meta>` → contents, in order. */
  meta: Map<string, string[]>;
  /** `rel` of `<link>` → addresses. */
  links: Map<string, string[]>;
  base: string | undefined;
  /** Text of `<title>`. */
  title: string | undefined;
  /** JSON-LD scripts. */
  scripts: string[];
  /** Microdata and RDFa. */
  items: Thing[];
  headings: Spot[];
  bylines: Spot[];
  dates: Spot[];
  tags: Spot[];
  related: Spot[];
  figures: Spot[];
  headlines: Spot[];
  summaries: Spot[];
  breadcrumbs: Spot[];
  /** Elements with a short run of text that holds a year. */
  years: Spot[];
  /** Elements with a short run of text that begins as a byline does: `By …`, `Von …`. */
  signatures: Spot[];
  /** Links to the root of a site. */
  roots: Spot[];
  signs: Signs;
}

/** Spots kept of one sort: what is right stands early, and what comes later is lists. */
const SPOT_LIMIT = 120;
const DEPTH_OF_NAMES = 4;

/** Walks a parsed page once. `excluded` elements are passed over, but for what stands in the head. */
export function surveyPage(document: Document, excluded?: ReadonlySet<Element>): Survey {
  const items = collectItems();
  const survey: Survey = {
    language: undefined,
    meta: new Map(),
    links: new Map(),
    base: undefined,
    title: undefined,
    scripts: [],
    items: items.things,
    headings: [],
    bylines: [],
    dates: [],
    tags: [],
    related: [],
    figures: [],
    headlines: [],
    summaries: [],
    breadcrumbs: [],
    years: [],
    signatures: [],
    roots: [],
    signs: noSigns(),
  };
  const memory = new Map<string, number>();
  const places: number[] = [0];
  const owners: (Thing | undefined)[] = [undefined];
  let node: ChildNode | null = document.firstChild;
  while (node) {
    if (node instanceof Element && !excluded?.has(node)) {
      const depth = places.length - 1;
      const place = (places[depth] ?? 0) | placeOf(node.name, node.attribs, memory);
      const { attribs } = node;
      let owner = owners[depth];
      if (
        attribs.itemscope !== undefined ||
        attribs.itemprop !== undefined ||
        attribs.typeof !== undefined ||
        (attribs.property !== undefined && owner)
      )
        owner = items.open(node, owner);
      note(survey, { element: node, place, order: survey.signs.elements++ }, places[depth] ?? 0, depth);
      if (node.firstChild) {
        places.push(place);
        owners.push(owner);
        node = node.firstChild;
        continue;
      }
    }
    if (node instanceof Text) noteText(survey, node, places[places.length - 1] ?? 0);
    while (node && !node.next) {
      const above: ChildNode | null = node.parent instanceof Element ? node.parent : null;
      if (above) {
        places.pop();
        owners.pop();
      }
      node = above;
    }
    node = node ? node.next : null;
  }
  return survey;
}

/** Files one element where it may be of use. */
function note(survey: Survey, spot: Spot, outer: number, depth: number): void {
  const { element, place } = spot;
  const { signs } = survey;
  const { name, attribs } = element;
  signs.places |= place;
  if (depth <= DEPTH_OF_NAMES && isEmptyRoot(element)) signs.emptyRoot = true;
  if (depth <= DEPTH_OF_NAMES && signs.names.length < 200) {
    if (attribs.id) signs.names.push(attribs.id.slice(0, 100));
    if (attribs.class) signs.names.push(attribs.class.slice(0, 100));
  }
  switch (name) {
    case 'html':
      survey.language ??= attribs.lang ?? attribs['xml:lang'];
      return;
    case 'meta':
      noteMeta(survey, attribs);
      return;
    case 'link':
      if (attribs.rel && attribs.href)
        for (const rel of attribs.rel.toLowerCase().split(/\s+/, 5)) append(survey.links, rel, attribs.href);
      return;
    case 'base':
      survey.base ??= attribs.href;
      return;
    case 'title':
      if (element.parent instanceof Element && element.parent.name === 'svg') return;
      survey.title ??= textOf(element, 500);
      return;
    case 'script':
      noteScript(survey, element);
      return;
    case 'noscript':
      if (signs.noscript.length < 2000) signs.noscript += ` ${textOf(element, 1000) ?? ''}`;
      return;
    case 'iframe':
    case 'form':
      keepSource(signs, attribs.src ?? attribs.action);
      return;
    case 'button':
      keepButton(signs, textOf(element, 80));
      return;
    case 'input':
      signs.inputs++;
      if (attribs.type === 'submit' || attribs.type === 'button') keepButton(signs, attribs.value);
      if (attribs.type === 'password') signs.passwords++;
      return;
    case 'video':
    case 'audio':
      signs.media++;
      return;
    case 'embed':
    case 'object':
      keepSource(signs, attribs.src ?? attribs.data);
      return;
    case 'article':
      signs.articles++;
      break;
    case 'p':
      signs.paragraphs++;
      break;
    case 'a':
      signs.links++;
      if (attribs.role === 'button' || /\b(?:btn|button)\b/i.test(attribs.class ?? ''))
        keepButton(signs, textOf(element, 80));
      if (ROOT.test(attribs.href ?? '')) keep(survey.roots, spot);
      if (place & Place.related) keep(survey.related, spot);
      if (place & Place.tags || /\btag\b/.test(attribs.rel ?? '')) keep(survey.tags, spot);
      if (/\bauthor\b/.test(attribs.rel ?? '') || AUTHOR_PAGE.test(attribs.href ?? '')) keep(survey.bylines, spot);
      break;
    case 'h2':
    case 'h3':
    case 'h4':
      signs.subheads++;
      if (isLinked(element)) signs.linkedSubheads++;
      if (name === 'h2') keep(survey.headings, spot);
      break;
    case 'h1':
      keep(survey.headings, spot);
      break;
    case 'time':
      keep(survey.dates, spot);
      break;
    case 'img':
    case 'amp-img':
      signs.images++;
      keep(survey.figures, spot);
      return;
    case 'figure':
      keep(survey.figures, spot);
      break;
  }
  // Of nested elements that say the same, the outermost is kept for places, and each for what may hold the value itself.
  const own = place & ~outer;
  if (own & Place.byline || /author/i.test(attribs.itemprop ?? '')) keep(survey.bylines, spot);
  if (name !== 'time' && (own & Place.date || /^date/i.test(attribs.itemprop ?? ''))) keep(survey.dates, spot);
  if (own & Place.headline) keep(survey.headlines, spot);
  if (own & Place.summary) keep(survey.summaries, spot);
  if (own & Place.breadcrumb) keep(survey.breadcrumbs, spot);
}

const ROOT = /^(?:(?:https?:)?\/\/[^/?#]{1,100}\/?|\/)$/i;
/** Addresses of pages about one author. */
const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|es|e)?|auteurs?|autori|redakteure?|contributors?|columnists?|journalists?|reporters?|writers?)\/[^/?#]{2,80}/i;
const YEAR = /(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}([./])\d{1,2}\1\d\d(?!\d)/;
const SIGNATURE =
  /^\s{0,99}(?:published|posted|updated|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd|publicerad)\s.{4,40}\b(?:by|von|par|por|da|door|av)\s\p{L}|^\s{0,99}(?:(?:(?:written|posted|reported|published|contributed|article|story|interview|words|text) )?by|(?:geschrieben |verfasst |text |ein(?:e)? \p{L}{4,14} )?von|(?:écrit )?par|(?:escrito )?por|di|door|av|af|por:|text|autor(?:in)?|authors?|words|texto|texte|автор|текст|yazan|haber|كتبت?|بقلم|oprac\.?|opracowanie|napisała?|zpracovala?|írta|szerző|piše|tekst|teksti|(?:skriven|skrevet|geschreven) (?:av|af|door)|oleh|penulis|tác giả|โดย|מאת|लेखक|লেখক|نویسنده)\s{0,3}[:：]?(?:\s|$)|^\s{0,99}(?:(?:作者|文|撰文|글|取材)\s?[:：/／]|記者\s|记者\s?[:：]?|[（(](?:记者|記者)[\s:：]|[가-힣]{2,4}\s기자(?:\s|$))/iu;
/** Characters of a text run that may be a date or byline of its own. */
const LABEL_LIMIT = 90;

function noteText(survey: Survey, text: Text, place: number): void {
  const { data, parent } = text;
  if (data.length < 2 || !(parent instanceof Element)) return;
  const visible = data.length > LABEL_LIMIT ? data.trim() : data;
  if (visible.length > LABEL_LIMIT) return;
  const spot = { element: parent, place, order: survey.signs.elements };
  if (YEAR.test(visible)) keep(survey.years, spot);
  if (SIGNATURE.test(visible) || visible.includes('作者')) keep(survey.signatures, spot);
}

function noteMeta(survey: Survey, attribs: Readonly<Record<string, string>>): void {
  const { content } = attribs;
  if (content === undefined || survey.meta.size > 500) return;
  const names = new Set([attribs.property, attribs.name, attribs.itemprop, attribs['http-equiv']]);
  for (const name of names) if (name) append(survey.meta, name.trim().toLowerCase(), content);
}

function noteScript(survey: Survey, element: Element): void {
  const { signs } = survey;
  signs.scripts++;
  keepSource(signs, element.attribs.src);
  const text = element.firstChild;
  if (!(text instanceof Text)) return;
  if (/ld\+json/i.test(element.attribs.type ?? '')) {
    if (survey.scripts.length < 100) survey.scripts.push(text.data);
  } else signs.data += text.data.length;
}

function keep(spots: Spot[], spot: Spot): void {
  if (spots.length < SPOT_LIMIT) spots.push(spot);
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (!values) map.set(key, [value]);
  else if (values.length < 100) values.push(value);
}

/** The first of a page's `<meta>` values under any of these names, with the name it stood under. */
export function metaOf(survey: Survey, names: readonly string[]): { value: string; name: string } | undefined {
  for (const name of names) {
    for (const value of survey.meta.get(name) ?? []) if (value.trim() !== '') return { value, name };
  }
  return undefined;
}
