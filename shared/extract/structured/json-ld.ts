import { type Json, readJson } from './lenient-json.ts';
import { localName, type Thing, type Value } from './thing.ts';

/** Characters of one script; `articleBody` makes long ones, and nothing past this is about the article. */
const TEXT_LIMIT = 3_000_000;
/** Items kept of one page; a listing's scripts name hundreds. */
const THING_LIMIT = 5000;

/**
 * The items of a page's JSON-LD scripts, in order, nested ones included. References (`{"@id": …}`) point to the item
 * that carries the properties. Never throws.
 */
export function readJsonLd(scripts: readonly string[]): Thing[] {
  const things: Thing[] = [];
  const byId = new Map<string, Thing>();
  for (const script of scripts) {
    for (const value of valuesOfScript(script)) collect(value, things, byId);
  }
  for (const thing of things) resolve(thing, byId);
  return things.filter((thing) => thing.types.length > 0 || thing.properties.size > 1);
}

function valuesOfScript(script: string): Json[] {
  let text = script.length > TEXT_LIMIT ? script.slice(0, TEXT_LIMIT) : script;
  if (/^\s{0,99}[[{]\s{0,99}&quot;/.test(text)) text = text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  try {
    return [fromStrict(JSON.parse(text))];
  } catch {
    return readJson(text);
  }
}

/** `JSON.parse` is four times as fast; its objects are read by own keys only, and become maps level by level. */
function fromStrict(root: unknown): Json {
  const holder: Json[] = [];
  const work: { value: unknown; put: (value: Json) => void; depth: number }[] = [
    { value: root, put: (value) => holder.push(value), depth: 0 },
  ];
  for (let task = work.pop(); task; task = work.pop()) {
    const { value, put, depth } = task;
    if (typeof value !== 'object' || value === null) {
      put(typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null);
    } else if (depth > 60) put(null);
    else if (Array.isArray(value)) {
      const list: Json[] = new Array(value.length).fill(null);
      put(list);
      value.forEach((each, i) => {
        work.push({ value: each, depth: depth + 1, put: (made) => void list.splice(i, 1, made) });
      });
    } else {
      const map = new Map<string, Json>();
      put(map);
      for (const [key, each] of Object.entries(value)) {
        map.set(key, null);
        work.push({ value: each, depth: depth + 1, put: (made) => void map.set(key, made) });
      }
    }
  }
  return holder[0] ?? null;
}

/** Turns a JSON value into items; `@graph` and arrays are opened, nested items listed as well. */
function collect(root: Json, things: Thing[], byId: Map<string, Thing>): void {
  const work: { value: Json; into: Value[] | undefined }[] = [{ value: root, into: undefined }];
  // A queue, so that outer items come before the items inside them.
  for (let next = 0; next < work.length && things.length < THING_LIMIT; next++) {
    const { value, into } = work[next] ?? { value: null, into: undefined };
    if (Array.isArray(value)) for (const each of value) work.push({ value: each, into });
    else if (value instanceof Map && (value.has('@list') || value.has('@set'))) {
      for (const name of ['@list', '@set']) work.push({ value: value.get(name) ?? null, into });
    } else if (value instanceof Map) {
      const thing = thingOf(value);
      things.push(thing);
      into?.push(thing);
      for (const [key, each] of value) {
        if (key === '@type' || key === '@context') continue;
        const values: Value[] = [];
        thing.properties.set(key.startsWith('@') ? key : localName(key), values);
        work.push({ value: each, into: key === '@graph' ? undefined : values });
      }
      const id = value.get('@id');
      if (typeof id === 'string' && value.size > (byId.get(id)?.properties.size ?? 0)) byId.set(id, thing);
    } else if (value !== null) into?.push(typeof value === 'string' ? value : String(value));
  }
}

function thingOf(value: Map<string, Json>): Thing {
  const type = value.get('@type') ?? null;
  const names = (Array.isArray(type) ? type : [type]).flatMap((name) =>
    typeof name === 'string' ? localName(name) : [],
  );
  return { types: names, properties: new Map(), notation: 'json-ld' };
}

/** Puts the item with the properties in the place of a bare reference to it. */
function resolve(thing: Thing, byId: Map<string, Thing>): void {
  for (const values of thing.properties.values()) {
    for (let i = 0; i < values.length; i++) {
      const value = values[i];
      if (typeof value !== 'object' || value.properties.size > 2) continue;
      const id = value.properties.get('@id')?.[0];
      const target = typeof id === 'string' ? byId.get(id) : undefined;
      if (target && target.properties.size > value.properties.size) values[i] = target;
    }
  }
}
