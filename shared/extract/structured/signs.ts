import { Element } from 'domhandler';
import { textOf } from './text.ts';

/** Counts and names that tell one kind of page from another. */
export interface Signs {
  elements: number;
  links: number;
  paragraphs: number;
  scripts: number;
  articles: number;
  /** `Place` bits seen anywhere. */
  places: number;
  passwords: number;
  inputs: number;
  media: number;
  images: number;
  /** Addresses of scripts, frames and forms. */
  sources: string[];
  /** Ids and class lists near the root. */
  names: string[];
  /** Text of `<noscript>`. */
  noscript: string;
  /** What its buttons say. */
  buttons: string[];
  /** Headings of lower rank, and those of them that are links to other pages. */
  subheads: number;
  linkedSubheads: number;
  /** Whether the element that a script fills stands empty. */
  emptyRoot: boolean;
  /** Data scripts (`application/json`), in characters. */
  data: number;
}

/** A page of which nothing was seen yet. */
export function noSigns(): Signs {
  return {
    elements: 0,
    links: 0,
    paragraphs: 0,
    scripts: 0,
    articles: 0,
    places: 0,
    passwords: 0,
    inputs: 0,
    media: 0,
    images: 0,
    sources: [],
    names: [],
    noscript: '',
    buttons: [],
    subheads: 0,
    linkedSubheads: 0,
    emptyRoot: false,
    data: 0,
  };
}

/** Ids of the element that a script fills, by the habits of the common frameworks. */
const ROOTS =
  /^(?:root|app|application|main-?app|react-?root|app-?root|__next|__nuxt|___gatsby|svelte|q-app|ember-app|vue-app|mount|container|page-?root)$/i;

/** Whether a heading is a link, inside or out. */
export function isLinked({ parent, children }: Element): boolean {
  const first = children.find((child) => child instanceof Element);
  return (first instanceof Element && first.name === 'a') || (parent instanceof Element && parent.name === 'a');
}

/** Whether a script has not yet filled the element: a framework's root with a spinner at most, or a `<main>` with nothing. */
export function isEmptyRoot(element: Element): boolean {
  if (ROOTS.test(element.attribs.id ?? '')) return (textOf(element, 80) ?? '').length < 40;
  return (
    element.name === 'main' && element.children.every((child) => child.type === 'text' && child.data.trim() === '')
  );
}

/** Notes what a button says. */
export function keepButton(signs: Signs, text: string | undefined): void {
  if (text && signs.buttons.length < 80) signs.buttons.push(text);
}

/** Notes an address that the page loads or sends to. */
export function keepSource(signs: Signs, source: string | undefined): void {
  if (source && signs.sources.length < 200) signs.sources.push(source.slice(0, 300));
}
