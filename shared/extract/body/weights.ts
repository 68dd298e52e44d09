import type { ScoreOf } from './features/tokens.ts';
import { type Forest, parting } from './forest.ts';

/** What judges the blocks of one kind of page. */
export interface Forests {
  /** Judges each block by its own features. */
  first: Forest;
  /** Judges each block again by the first judgement of all. */
  second: Forest;
}

/** Everything the classifier has learned. */
export interface Model extends Forests {
  scoreOf: ScoreOf;
  /** For pages whose tags are gone. */
  lines: Forests;
}

/** Bits of a token's hash that are kept: with 25,000 tokens, one unknown token in 670 is taken for a known one. */
export const TOKEN_BITS = 24;
/** Steps of a token's score, and of a leaf's value. */
export const SCORE_STEP = 1 / 16;
export const LEAF_STEP = 1 / 4096;

/** Reads the weights that `train/encode.ts` writes; docs/model.md has the format. */
export function decodeModel(base64: string): Model {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const read = readerOf(bytes);
  const scoreOf = readTokens(read);
  const forests = (): Forests => ({ first: readForest(read), second: readForest(read) });
  return { scoreOf, ...forests(), lines: forests() };
}

interface Reader {
  byte(): number;
  int16(): number;
  float(): number;
  /** Seven bits a byte, low ones first; the high bit says that more follow. */
  varint(): number;
}

function readerOf(bytes: Uint8Array): Reader {
  const view = new DataView(bytes.buffer);
  let at = 0;
  const reader: Reader = {
    byte: () => view.getUint8(at++),
    int16: () => {
      at += 2;
      return view.getInt16(at - 2, true);
    },
    float: () => {
      at += 4;
      return view.getFloat32(at - 4, true);
    },
    varint: () => {
      let value = 0;
      for (let scale = 1; ; scale *= 128) {
        const byte = view.getUint8(at++);
        value += (byte & 127) * scale;
        if (byte < 128) return value;
      }
    },
  };
  return reader;
}

/** A hash table with open addressing, half empty: a token is looked up a few thousand times a page. */
function readTokens(read: Reader): ScoreOf {
  const count = read.varint();
  const mask = 2 ** Math.ceil(Math.log2(count * 2 + 2)) - 1;
  const keys = new Int32Array(mask + 1).fill(-1);
  const scores = new Float32Array(mask + 1);
  const hashes = new Int32Array(count);
  let hash = 0;
  for (let i = 0; i < count; i++) hashes[i] = hash += read.varint();
  for (const key of hashes) {
    let slot = key & mask;
    while (keys[slot] !== -1) slot = (slot + 1) & mask;
    keys[slot] = key;
    scores[slot] = ((read.byte() << 24) >> 24) * SCORE_STEP;
  }
  return (token) => {
    const key = token >>> (32 - TOKEN_BITS);
    let slot = key & mask;
    while (keys[slot] !== -1) {
      if (keys[slot] === key) return scores[slot] as number;
      slot = (slot + 1) & mask;
    }
    return 0;
  };
}

/** Thresholds of each feature first, then the trees, each node before its two branches. */
function readForest(read: Reader): Forest {
  const base = read.float();
  const thresholds = Array.from({ length: read.varint() }, () =>
    Float32Array.from({ length: read.varint() }, () => read.float()),
  );
  const trees = read.varint();
  const size = read.varint();
  const forest: Forest = {
    next: new Int32Array(size).fill(-1),
    split: new Float32Array(size),
    roots: new Int32Array(trees),
    base,
  };
  let next = 0;
  for (let tree = 0; tree < trees; tree++) {
    const root = next++;
    forest.roots[tree] = root;
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      const feature = read.byte() - 1;
      if (feature < 0) {
        forest.split[node] = read.int16() * LEAF_STEP;
        continue;
      }
      forest.split[node] = thresholds[feature]?.[read.byte()] ?? 0;
      forest.next[node] = parting(feature, next);
      waiting.push(next + 1, next);
      next += 2;
    }
  }
  return forest;
}
