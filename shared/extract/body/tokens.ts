import type { Columns } from './columns.ts';
import { hashOf, mix } from './measure.ts';
import type { Elements } from './walk.ts';

/** The tokens of a page's elements: names of tags, classes, ids, cut into words. Elements that look alike share an entry. */
export interface ElementTokens {
  /** For each element the index of its look in `looks`. */
  look: Int32Array;
  /** Token hashes of each look, without repetition. */
  looks: number[][];
}

/** What a token is seen as: the same word says other things about a block near it and one deep inside. */
export const AS = { near: 1, far: 2, word: 3, heading: 4, whole: 5, opening: 6, wholeHeading: 7 } as const;

/** Levels above the innermost element that count as near. */
export const NEAR = 3;

export const seenAs = (token: number, as: number): number => mix(token, as);

const MOST_TOKENS = 24;

export function elementTokens({ node, tag, parent }: Elements): ElementTokens {
  const look = new Int32Array(tag.length);
  const looks: number[][] = [[]];
  const known = new Map<string, number>();
  for (let i = 1; i < tag.length; i++) {
    const attributes = node[i]?.attribs ?? {};
    const name = `${tag[i]}|${tag[parent[i] ?? 0]}|${attributes.class ?? ''}|${attributes.id ?? ''}|${attributes.itemprop ?? ''}|${attributes.role ?? ''}|${attributes['data-testid'] ?? attributes['data-component'] ?? ''}|${tag[i] === 'a' ? placeOf(attributes) : ''}`;
    let index = known.get(name);
    if (index === undefined) {
      index = looks.length;
      looks.push(tokensOf(name));
      known.set(name, index);
    }
    look[i] = index;
  }
  return { look, looks };
}

const TAG = 11;
const CLASS = 12;
const ID = 13;
const WORD = 14;
const ITEM = 15;
const LINK = 16;

function tokensOf(name: string): number[] {
  const [tag = '', above = '', classes = '', id = '', itemprop = '', role = '', test = '', link = ''] = name.split('|');
  const tokens = new Set<number>([hashOf(tag, TAG), hashOf(`${above}>${tag}`, TAG)]);
  for (const part of classes.split(/\s+/)) addName(tokens, part, CLASS);
  addName(tokens, id, ID);
  addName(tokens, test, ID);
  if (itemprop) tokens.add(hashOf(itemprop.toLowerCase(), ITEM));
  if (role) tokens.add(hashOf(role.toLowerCase(), ITEM));
  for (const word of link.split(' ')) if (word !== '') tokens.add(hashOf(word, LINK));
  return [...tokens];
}

/** What a link says of its kind: `rel`, `#`, `mailto:`, or the first directories of where it leads. */
function placeOf({ href = '', rel = '' }: Readonly<Record<string, string>>): string {
  const path = href
    .slice(0, 100)
    .replace(/^https?:\/\/[^/]{1,80}/, 'http:/')
    .replace(/[?#].+/, '')
    .toLowerCase();
  const parts = path
    .split('/')
    .slice(0, 3)
    .map((part) => (/^[a-z:#-]{1,20}$/.test(part) ? part : ''));
  return [rel && `rel:${rel}`, ...parts].join(' ').replaceAll('|', ' ');
}

/** The whole name with its digits made alike, and each of its words. */
function addName(tokens: Set<number>, name: string, seed: number): void {
  if (name === '' || tokens.size > MOST_TOKENS) return;
  const plain = name.slice(0, 60).replace(/\d+/g, '0');
  tokens.add(hashOf(plain, seed));
  const words = plain
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  for (const word of words) if (word.length > 1) tokens.add(hashOf(word, WORD));
}

/** Calls back with each token that says something of a block, seen as what it is; a token may come twice. */
export function eachToken(
  columns: Columns,
  tokens: ElementTokens,
  block: number,
  visit: (token: number) => void,
): void {
  const { runs, elements, headingBefore } = columns;
  const run = runs[block];
  if (!run) return;
  for (let at = run.element, level = 0; at > 0; at = elements.parent[at] ?? 0, level++) {
    const as = level < NEAR ? AS.near : AS.far;
    for (const token of tokens.looks[tokens.look[at] ?? 0] ?? []) visit(seenAs(token, as));
  }
  const { hashes } = run.measure;
  for (const hash of hashes) visit(seenAs(hash, AS.word));
  visit(seenAs(run.measure.hash, AS.whole));
  if (hashes.length > 1) visit(seenAs(mix(hashes[0] ?? 0, hashes[1] ?? 0), AS.opening));
  const heading = runs[headingBefore[block] ?? -1];
  if (!heading) return;
  for (const hash of heading.measure.hashes) visit(seenAs(hash, AS.heading));
  visit(seenAs(heading.measure.hash, AS.wholeHeading));
}
