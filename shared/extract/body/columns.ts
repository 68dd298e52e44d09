import { Within } from './elements.ts';
import type { Hints } from './hints.ts';
import { hashOf, mix } from './measure.ts';
import { ancestorsOf, deepestWith } from './tree.ts';
import type { Page } from './walk.ts';

/** Columns of a page that several features share, one entry a block; sums have one entry more and start at 0. */
export interface Columns extends Page {
  hints: Hints;
  count: number;
  weight: Float64Array;
  /** Share of characters inside links. */
  density: Float64Array;
  /** 1 for a block that looks like running text, whatever its place. */
  good: Uint8Array;
  /** 1 for a block that is chrome by its place alone: nobody judges it, and it only counts in what is said of the others. */
  chrome: Uint8Array;
  /** Running sums up to (not including) a block, of weight, of linked weight, of good weight, of good blocks. */
  weightSum: Float64Array;
  linkedSum: Float64Array;
  goodWeightSum: Float64Array;
  goodSum: Float64Array;
  /** Nested containers of a block, `LEVELS` a block, innermost first: elements that each hold more blocks than the one before. */
  containers: Int32Array;
  /** The deepest element with half, seven tenths and nine tenths of the good weight. */
  mains: [number, number, number];
  /** The block whose words are the page's title, or the first h1, or -1. */
  titleAt: number;
  /** The last heading before each block, or -1. */
  headingBefore: Int32Array;
  /** Hash of the names and classes from the root, and from the parent. */
  path: Int32Array;
  shape: Int32Array;
}

/** Kept words among the blocks from one up to (not including) another. */
export function keptWords({ weight }: Columns, kept: Uint8Array, from: number, to: number): number {
  return weight.subarray(from, to).reduce((sum, each, i) => sum + (kept[from + i] ? each : 0), 0);
}

/** Containers looked at around a block. */
export const LEVELS = 4;

const CHROME = Within.nav | Within.hidden | Within.comments | Within.dialog | Within.caption;

/** Navigation and footers hold 37 % of the training pages' blocks, and one in two thousand of those is body text. */
const FURNITURE = Within.nav | Within.footer;
/** Words from which an unlinked block in there is looked at all the same. */
const WORTH_A_LOOK = 10;

export function columnsOf(page: Page, hints: Hints): Columns {
  const { runs } = page;
  const count = runs.length;
  const weight = new Float64Array(count);
  const density = new Float64Array(count);
  const good = new Uint8Array(count);
  const chrome = new Uint8Array(count);
  const weightSum = new Float64Array(count + 1);
  const linkedSum = new Float64Array(count + 1);
  const goodWeightSum = new Float64Array(count + 1);
  const goodSum = new Float64Array(count + 1);
  const headingBefore = new Int32Array(count);
  let heading = -1;
  for (let i = 0; i < count; i++) {
    const run = runs[i];
    if (!run) continue;
    const w = run.measure.weight;
    const d = run.linkChars / Math.max(1, run.measure.chars);
    const isGood = w >= 10 && d < 0.4 && (run.bits & CHROME) === 0 && run.kind !== 'heading' ? 1 : 0;
    weight[i] = w;
    density[i] = d;
    good[i] = isGood;
    chrome[i] = (run.bits & FURNITURE) !== 0 && (w < WORTH_A_LOOK || d > 0.5) ? 1 : 0;
    weightSum[i + 1] = (weightSum[i] ?? 0) + w;
    linkedSum[i + 1] = (linkedSum[i] ?? 0) + w * d;
    goodWeightSum[i + 1] = (goodWeightSum[i] ?? 0) + isGood * w;
    goodSum[i + 1] = (goodSum[i] ?? 0) + isGood;
    headingBefore[i] = heading;
    if (run.kind === 'heading') heading = i;
  }
  const total = goodWeightSum[count] ?? 0;
  const mains: [number, number, number] = [
    deepestWith(page.elements, goodWeightSum, 0.5 * total),
    deepestWith(page.elements, goodWeightSum, 0.7 * total),
    deepestWith(page.elements, goodWeightSum, 0.9 * total),
  ];
  const { path, shape } = pathsOf(page);
  return {
    ...page,
    hints,
    count,
    weight,
    density,
    good,
    chrome,
    weightSum,
    linkedSum,
    goodWeightSum,
    goodSum,
    containers: containersOf(page),
    mains,
    titleAt: titleOf(page, hints.title),
    headingBefore,
    path,
    shape,
  };
}

function containersOf({ elements, runs }: Page): Int32Array {
  const { first, end, parent } = elements;
  const found = new Int32Array(runs.length * LEVELS);
  for (let i = 0; i < runs.length; i++) {
    let size = 1;
    let level = 0;
    for (let at = runs[i]?.element ?? 0; at > 0 && level < LEVELS; at = parent[at] ?? 0) {
      const inside = (end[at] ?? 0) - (first[at] ?? 0);
      if (inside > size) {
        found[i * LEVELS + level++] = at;
        size = inside;
      }
    }
  }
  return found;
}

function pathsOf({ elements, runs }: Page): { path: Int32Array; shape: Int32Array } {
  const { node, tag, parent } = elements;
  const needed = ancestorsOf(elements, runs);
  const own = new Int32Array(tag.length);
  const all = new Int32Array(tag.length);
  const names = new Map<string, number>();
  const hashed = (name: string): number => {
    let hash = names.get(name);
    if (hash === undefined) {
      hash = hashOf(name.replace(/\d+/g, '0'));
      names.set(name, hash);
    }
    return hash;
  };
  for (let i = 1; i < tag.length; i++) {
    if (!needed[i]) continue;
    const classes = node[i]?.attribs.class;
    const hash = mix(hashed(tag[i] ?? ''), classes === undefined ? 0 : hashed(classes));
    own[i] = hash;
    all[i] = mix(all[parent[i] ?? 0] ?? 0, hash);
  }
  const path = new Int32Array(runs.length);
  const shape = new Int32Array(runs.length);
  for (let i = 0; i < runs.length; i++) {
    const element = runs[i]?.element ?? 0;
    path[i] = all[element] ?? 0;
    shape[i] = mix(own[parent[element] ?? 0] ?? 0, own[element] ?? 0);
  }
  return { path, shape };
}

function titleOf({ runs }: Page, title: string): number {
  const plain = title.toLowerCase();
  let best = -1;
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    if (!run || (run.bits & CHROME) !== 0 || run.text.length > 300) continue;
    const isTop = run.kind === 'heading' && run.level === 1;
    if (run.text.length >= 12 && plain.includes(run.text.toLowerCase()) && (run.kind === 'heading' || best < 0)) {
      best = i;
      if (isTop) return i;
    }
  }
  return best >= 0 ? best : runs.findIndex((run) => run.kind === 'heading' && run.level === 1);
}
