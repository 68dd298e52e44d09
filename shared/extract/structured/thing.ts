import { plainOf } from './text.ts';

/** One item of structured data, whatever notation it was written in. */
export interface Thing {
  /** Names of schema.org types, without the vocabulary: `NewsArticle`. */
  types: string[];
  /** Property name → values, in order. A map, so that no name of a property can reach a prototype. */
  properties: Map<string, Value[]>;
  notation: 'json-ld' | 'microdata' | 'rdfa';
}

/** A property's value: another item, or a scalar as text. */
export type Value = string | Thing;

/** `http://schema.org/NewsArticle`, `schema:NewsArticle` and `NewsArticle` are all the same to us. */
export function localName(name: string): string {
  return name.trim().replace(/^.{0,200}[/#:]/, '');
}

/** The values of a property; empty when it is missing. */
export function valuesOf(thing: Thing, property: string): Value[] {
  return thing.properties.get(property) ?? [];
}

/** The first text among a property's values. */
export function stringOf(thing: Thing | undefined, property: string, limit?: number): string | undefined {
  if (!thing) return undefined;
  for (const value of valuesOf(thing, property)) {
    const text = plainOf(typeof value === 'string' ? value : nameOf(value), limit);
    if (text) return text;
  }
  return undefined;
}

/** Every text among a property's values, items by their names. */
export function stringsOf(thing: Thing, property: string): string[] {
  return valuesOf(thing, property).flatMap((value) => plainOf(typeof value === 'string' ? value : nameOf(value)) ?? []);
}

/** An item's name, or its `@value` where the text was wrapped. */
export function nameOf(thing: Thing): string | undefined {
  for (const property of ['name', '@value', 'headline', 'alternateName']) {
    const value = valuesOf(thing, property).find((each) => typeof each === 'string');
    if (typeof value === 'string') return value;
  }
  return undefined;
}

/** The first address among a property's values: a text that is one, or an item's `url`, `contentUrl` or `@id`. */
export function urlOf(thing: Thing, property: string): string | undefined {
  for (const value of valuesOf(thing, property)) {
    if (typeof value === 'string') {
      if (value.trim() !== '') return value.trim();
      continue;
    }
    for (const name of ['url', 'contentUrl', '@id']) {
      const url = valuesOf(value, name).find((each) => typeof each === 'string');
      if (typeof url === 'string' && url.trim() !== '') return url.trim();
    }
  }
  return undefined;
}
