/**
 * Measures which pairs of texts are taken for near-duplicates: npm run bench:clusters -- --corpus DIR
 * DIR holds folders with a truth.jsonl each, one JSON object a page, whose `body` is the article's text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bandsOf, NEAR, similarity, sketchOf } from '../../shared/similarity.ts';
import { EDITS, wordsOf } from './edits.ts';
import { randomOf } from './random.ts';

/** Characters that a body needs to be more than a caption. */
const SHORTEST = 600;

const { corpus } = parseArgs({ options: { corpus: { type: 'string' } } }).values;
if (!corpus) {
  console.error('name a corpus: npm run bench:clusters -- --corpus DIR');
  process.exit(2);
}

const texts = bodiesOf(corpus);
const words = texts.flatMap((text) => wordsOf(text).slice(0, 50));
const sketches = texts.map((text) => sketchOf(text));
const random = randomOf(1);
let copies = 0;
let joined = 0;
const copySketches: (string | undefined)[] = [];
console.log(`${texts.length} texts of ${SHORTEST} characters or more\n`);
for (const [name, edit] of Object.entries(EDITS)) {
  const edited = texts.map((text) => sketchOf(edit(text, random, words)));
  const found = edited.filter((sketch, i) => areNear(sketch, sketches[i])).length;
  copies += texts.length;
  joined += found;
  if (name.startsWith('15 %')) copySketches.push(...edited);
  console.log(`recall ${share(found, texts.length)}  ${name}`);
}
let pairs = 0;
let wrong = 0;
for (let a = 0; a < texts.length; a++) {
  for (let b = a + 1; b < texts.length; b++) {
    for (const sketch of [sketches[b], copySketches[b]]) {
      pairs++;
      if (areNear(sketches[a], sketch)) {
        wrong++;
        console.log(`joined, though from different pages: ${excerpt(texts[a])} | ${excerpt(texts[b])}`);
      }
    }
  }
}
console.log(`\nrecall    ${share(joined, copies)}  of ${copies} pairs of a text and its copy`);
console.log(`precision ${share(joined, joined + wrong)}  ${wrong} of ${pairs} pairs of different texts were joined`);

/** As clustering decides: a shared band makes them candidates, then the sketches must agree. */
function areNear(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return false;
  const bands = new Set(bandsOf(a));
  return bandsOf(b).some((band) => bands.has(band)) && similarity(a, b) >= NEAR;
}

/** The bodies of every truth.jsonl, each text once. */
function bodiesOf(folder: string): string[] {
  const bodies = new Map<string, string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (path.basename(name) !== 'truth.jsonl') continue;
    for (const line of readFileSync(path.join(folder, name), 'utf8').split('\n')) {
      if (line.trim() === '') continue;
      const { body } = JSON.parse(line) as { body?: unknown };
      if (typeof body === 'string' && body.length >= SHORTEST) bodies.set(body.slice(0, 200), body);
    }
  }
  return [...bodies.values()];
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(4);
}

function excerpt(text = ''): string {
  return JSON.stringify(text.slice(0, 60));
}
