import type { Columns } from './columns.ts';
import { hashOf, mix } from './measure.ts';
import type { Run } from './run.ts';
import { ancestorsOf } from './tree.ts';
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

/** Utility classes can be dozens; the first names are the telling ones. */
const MOST_TOKENS = 40;

export function elementTokens(elements: Elements, runs: readonly Run[]): ElementTokens {
  const { node, tag, parent } = elements;
  const needed = ancestorsOf(elements, runs);
  const look = new Int32Array(tag.length);
  const looks: number[][] = [[]];
  const known = new Map<string, number>();
  for (let i = 1; i < tag.length; i++) {
    if (!needed[i]) continue;
    const attributes = node[i]?.attribs ?? {};
    const name = tag[i] ?? '';
    const above = tag[parent[i] ?? 0] ?? '';
    const key = keyOf(name, above, attributes);
    let index = known.get(key);
    if (index === undefined) {
      index = looks.length;
      looks.push(tokensOf(name, above, attributes));
      known.set(key, index);
    }
    look[i] = index;
  }
  return { look, looks };
}

type Attributes = Readonly<Record<string, string>>;

function keyOf(tag: string, above: string, attributes: Attributes): string {
  const { class: classes, id, itemprop, role, href } = attributes;
  let key = `${tag} ${above} ${classes ?? ''}`;
  if (id !== undefined) key += `#${id}`;
  if (itemprop !== undefined) key += `|i${itemprop}`;
  if (role !== undefined) key += `|r${role}`;
  const test = attributes['data-testid'] ?? attributes['data-component'];
  if (test !== undefined) key += `|t${test}`;
  if (href !== undefined && tag === 'a') key += `|h${href}|${attributes.rel ?? ''}`;
  return key;
}

const TAG = 11;
const CLASS = 12;
const ID = 13;
const WORD = 14;
const ITEM = 15;
const LINK = 16;

function tokensOf(tag: string, above: string, attributes: Attributes): number[] {
  const tokens = [hashOf(tag, TAG), mix(hashOf(tag, TAG), hashOf(above, TAG))];
  const { class: classes, id, itemprop, role } = attributes;
  const test = attributes['data-testid'] ?? attributes['data-component'];
  if (classes) addNames(tokens, classes, CLASS);
  if (id) addNames(tokens, id, ID);
  if (test) addNames(tokens, test, ID);
  if (itemprop) tokens.push(hashOf(itemprop.toLowerCase(), ITEM));
  if (role) tokens.push(hashOf(role.toLowerCase(), ITEM));
  if (tag === 'a') for (const word of placeOf(attributes)) tokens.push(hashOf(word, LINK));
  return tokens;
}

const LOWER_Z = 122;
const LOWER_A = 97;

/** The names of a class or id attribute, runs of digits made alike, and each name's words: `storyBody-2` has `story` and `body`. */
function addNames(tokens: number[], names: string, seed: number): void {
  const whole = hashOf('', seed);
  const empty = hashOf('', WORD);
  let name = whole;
  let word = empty;
  let letters = 0;
  let before = 0;
  const endWord = (): void => {
    if (letters > 1) tokens.push(word);
    word = empty;
    letters = 0;
  };
  for (let i = 0; i <= names.length && tokens.length < MOST_TOKENS; i++) {
    const code = i < names.length ? names.charCodeAt(i) : 32;
    const lower = code >= 65 && code <= 90 ? code + 32 : code;
    const isLetter = (lower >= LOWER_A && lower <= LOWER_Z) || lower > 191;
    if (code <= 32) {
      endWord();
      if (name !== whole) tokens.push(name);
      name = whole;
      before = 0;
      continue;
    }
    const isDigit = code >= 48 && code <= 57;
    if (!isDigit || before !== 48) name = mix(name, isDigit ? 48 : code);
    if (!isLetter) endWord();
    else {
      if (lower !== code && before >= LOWER_A && before <= LOWER_Z) endWord();
      word = mix(word, lower);
      letters++;
    }
    before = isDigit ? 48 : code;
  }
}

/** What a link says of its kind: `rel`, `#`, `mailto:`, or the first directories of where it leads. */
function placeOf({ href = '', rel }: Attributes): string[] {
  const path = href
    .slice(0, 100)
    .replace(/^https?:\/\/[^/]{1,80}/, 'http:/')
    .replace(/[?#].+/, '')
    .toLowerCase();
  const parts = path.split('/', 3).filter((part) => /^[a-z:#-]{1,20}$/.test(part));
  return rel ? [`rel:${rel}`, ...parts] : parts;
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
