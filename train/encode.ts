import { type Forest, featureIn, leftIn } from '../shared/extract/body/forest.ts';
import { LEAF_STEP, SCORE_STEP, TOKEN_BITS } from '../shared/extract/body/weights.ts';

/** Packs token scores and forests into the bytes that `shared/extract/body/weights.ts` reads. */
export function encodeModel(tokens: ReadonlyMap<number, number>, forests: readonly Forest[]): Uint8Array {
  const out: number[] = [];
  writeTokens(out, tokens);
  for (const forest of forests) writeForest(out, forest);
  return Uint8Array.from(out);
}

function writeTokens(out: number[], tokens: ReadonlyMap<number, number>): void {
  const scores = new Map<number, number>();
  for (const [token, score] of tokens) {
    const key = token >>> (32 - TOKEN_BITS);
    const step = Math.max(-127, Math.min(127, Math.round(score / SCORE_STEP)));
    // Of two tokens that share a key the one that says more is kept.
    if (step !== 0 && Math.abs(step) > Math.abs(scores.get(key) ?? 0)) scores.set(key, step);
  }
  const sorted = [...scores].sort((a, b) => a[0] - b[0]);
  writeVarint(out, sorted.length);
  let last = 0;
  for (const [key] of sorted) {
    writeVarint(out, key - last);
    last = key;
  }
  for (const [, step] of sorted) out.push(step & 255);
}

function writeForest(out: number[], { next, split, roots, base }: Forest): void {
  const used: number[][] = [];
  next.forEach((step, node) => {
    if (step < 0) return;
    const feature = featureIn(step);
    while (used.length <= feature) used.push([]);
    const list = used[feature];
    if (list && !list.includes(split[node] ?? 0)) list.push(split[node] ?? 0);
  });
  writeFloat(out, base);
  writeVarint(out, used.length);
  for (const list of used) {
    list.sort((a, b) => a - b);
    writeVarint(out, list.length);
    for (const edge of list) writeFloat(out, edge);
  }
  writeVarint(out, roots.length);
  writeVarint(out, next.length);
  for (const root of roots) {
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      const step = next[node] ?? -1;
      if (step < 0) {
        const value = Math.max(-32768, Math.min(32767, Math.round((split[node] ?? 0) / LEAF_STEP)));
        out.push(0, value & 255, (value >> 8) & 255);
      } else {
        const feature = featureIn(step);
        out.push(feature + 1, used[feature]?.indexOf(split[node] ?? 0) ?? 0);
        waiting.push(leftIn(step) + 1, leftIn(step));
      }
    }
  }
}

function writeVarint(out: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    out.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  out.push(rest);
}

function writeFloat(out: number[], value: number): void {
  out.push(...new Uint8Array(Float32Array.of(value).buffer));
}
