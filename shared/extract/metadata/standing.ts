import { Element } from 'domhandler';
import { Place } from '../structured/place.ts';
import type { Survey } from '../structured/survey.ts';

/** Elements before the page's main heading; undefined where there is none. */
export function titleOrder({ headings }: Survey): number | undefined {
  const elsewhere = Place.comments | Place.related | Place.hidden;
  return headings.find(({ element, place }) => element.name === 'h1' && !(place & elsewhere))?.order;
}

/** `in <place>` for each of the places an element stands in. */
export const inPlaces = (place: number, names: readonly (keyof typeof Place)[]): string[] =>
  names.filter((name) => place & Place[name]).map((name) => `in ${name}`);

/** Elements before the title are counted so far, then they are `more`. */
const BEFORE = [5, 20, 60, 200];

/** Where an element stands to the title, by how many elements lie between them: `after 8`, `before more`. */
export function distance(order: number, title: number | undefined, after: readonly number[]): string {
  if (title === undefined) return 'no title';
  return order >= title ? `after ${bucket(order - title, after)}` : `before ${bucket(title - order, BEFORE)}`;
}

/** The first bound that a value does not pass, or `more`. */
export const bucket = (value: number, bounds: readonly number[]): string =>
  String(bounds.find((bound) => value <= bound) ?? 'more');

/** What elements of one template have in common: their names and classes, and those of the elements around them. */
export function lookOf({ name, attribs, parent }: Element): string {
  const above = parent instanceof Element ? parent : undefined;
  return `${name}.${attribs.class ?? ''} ${above?.name ?? ''}.${above?.attribs.class ?? ''}`;
}

/** How unusual a look is on its page. */
export const alikeness = (count: number): string =>
  count > 2 ? 'many alike' : count === 2 ? 'two alike' : 'the only one of its look';

/** How often each key is there. */
export function countsOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
