import { type Forest, parting } from '../shared/extract/body/forest.ts';
import { BINS } from './bins.ts';
import { randomOf } from './random.ts';

/** Rows of features, each value a bin number, with soft labels and weights. */
export interface Rows {
  count: number;
  features: number;
  /** Row-major bins. */
  bins: Uint8Array;
  label: Float32Array;
  weight: Float32Array;
}

/** A forest while it grows. */
interface Growth {
  feature: number[];
  threshold: number[];
  left: number[];
  value: number[];
  roots: number[];
}

export interface BoostSettings {
  trees: number;
  leaves: number;
  rate: number;
  /** Share of the rows a tree sees, drawn by weight: a heavy row always, a light one seldom but counted for its like. */
  rowShare: number;
  /** Share of the features a tree sees. */
  featureShare: number;
  /** Least sum of second derivatives in a leaf. */
  leastHessian: number;
  /** L2 penalty on leaf values. */
  lambda: number;
  seed: number;
  /** `logistic`: log loss of soft labels; `square`: least squares. */
  loss: 'logistic' | 'square';
}

interface Leaf {
  node: number;
  rows: Int32Array;
  histogram: Float64Array;
  gradient: number;
  hessian: number;
  gain: number;
  feature: number;
  bin: number;
}

/** Gradient-boosted trees, grown leaf by leaf on histograms. */
export function boost(
  rows: Rows,
  edges: readonly Float32Array[],
  settings: BoostSettings,
  excluded: ReadonlySet<number> = new Set(),
): Forest {
  const random = randomOf(settings.seed);
  const { count, features, label, weight } = rows;
  let positive = 0;
  let total = 0;
  for (let i = 0; i < count; i++) {
    positive += (weight[i] ?? 0) * (label[i] ?? 0);
    total += weight[i] ?? 0;
  }
  const mean = positive / Math.max(1e-9, total);
  const logistic = settings.loss === 'logistic';
  const base = logistic ? Math.log((mean + 1e-6) / (1 - mean + 1e-6)) : mean;
  const forest: Growth = { feature: [], threshold: [], left: [], value: [], roots: [] };
  const margin = new Float64Array(count).fill(base);
  const gradient = new Float64Array(count);
  const hessian = new Float64Array(count);
  const chance = chancesOf(weight, settings.rowShare);
  const usable = Array.from({ length: features }, (_, f) => f).filter(
    (f) => !excluded.has(f) && (edges[f]?.length ?? 0) > 0,
  );

  for (let tree = 0; tree < settings.trees; tree++) {
    const sample: number[] = [];
    for (let i = 0; i < count; i++) {
      const p = chance[i] ?? 0;
      if (random() >= p) continue;
      sample.push(i);
      const w = (weight[i] ?? 0) / p;
      const y = label[i] ?? 0;
      if (logistic) {
        const q = 1 / (1 + Math.exp(-(margin[i] ?? 0)));
        gradient[i] = w * (q - y);
        hessian[i] = w * Math.max(1e-6, q * (1 - q));
      } else {
        gradient[i] = w * ((margin[i] ?? 0) - y);
        hessian[i] = w;
      }
    }
    const chosen = usable.filter(() => random() < settings.featureShare);
    growTree(forest, rows, edges, settings, Int32Array.from(sample), Int32Array.from(chosen), gradient, hessian);
    addTree(forest, forest.roots[forest.roots.length - 1] ?? 0, rows, edges, margin);
  }
  return {
    next: Int32Array.from(forest.feature, (feature, node) =>
      feature < 0 ? -1 : parting(feature, forest.left[node] ?? 0),
    ),
    split: Float32Array.from(forest.feature, (feature, node) =>
      feature < 0 ? (forest.value[node] ?? 0) : (forest.threshold[node] ?? 0),
    ),
    roots: Int32Array.from(forest.roots),
    base,
  };
}

/** The chance of each row to be drawn: in proportion to its weight, at most 1, and `share` on average. */
function chancesOf(weight: Float32Array, share: number): Float64Array {
  const wanted = share * weight.length;
  let scale =
    wanted /
    Math.max(
      1e-9,
      weight.reduce((a, b) => a + b, 0),
    );
  for (let round = 0; round < 20; round++) {
    let sum = 0;
    for (const w of weight) sum += Math.min(1, w * scale);
    if (sum > 0.99 * wanted) break;
    scale *= Math.min(2, wanted / Math.max(1e-9, sum));
  }
  return Float64Array.from(weight, (w) => Math.max(0.02, Math.min(1, w * scale)));
}

function growTree(
  forest: Growth,
  rows: Rows,
  edges: readonly Float32Array[],
  settings: BoostSettings,
  sample: Int32Array,
  chosen: Int32Array,
  gradient: Float64Array,
  hessian: Float64Array,
): void {
  const newNode = (): number => {
    forest.feature.push(-1);
    forest.threshold.push(0);
    forest.left.push(0);
    forest.value.push(0);
    return forest.feature.length - 1;
  };
  const leafOf = (node: number, inside: Int32Array, histogram: Float64Array): Leaf => {
    let g = 0;
    let h = 0;
    for (let k = 0; k < inside.length; k++) {
      const i = inside[k] ?? 0;
      g += gradient[i] ?? 0;
      h += hessian[i] ?? 0;
    }
    const leaf: Leaf = { node, rows: inside, histogram, gradient: g, hessian: h, gain: 0, feature: -1, bin: 0 };
    findSplit(leaf, chosen, settings);
    return leaf;
  };
  const root = newNode();
  forest.roots.push(root);
  const leaves: Leaf[] = [leafOf(root, sample, histogramOf(rows, sample, chosen, gradient, hessian))];
  while (leaves.length < settings.leaves) {
    let best: Leaf | undefined;
    for (const leaf of leaves) if (leaf.gain > 1e-9 && (!best || leaf.gain > best.gain)) best = leaf;
    if (!best) break;
    const { node, feature, bin } = best;
    const [low, high] = part(rows, best.rows, feature, bin);
    const left = newNode();
    const right = newNode();
    forest.feature[node] = feature;
    forest.threshold[node] = edges[feature]?.[bin] ?? 0;
    forest.left[node] = left;
    // Counting the smaller side and subtracting gives the larger one for free.
    const small = low.length < high.length ? low : high;
    const counted = histogramOf(rows, small, chosen, gradient, hessian);
    const rest = best.histogram;
    for (let k = 0; k < rest.length; k++) rest[k] = (rest[k] ?? 0) - (counted[k] ?? 0);
    leaves.splice(leaves.indexOf(best), 1);
    leaves.push(leafOf(left, low, small === low ? counted : rest), leafOf(right, high, small === low ? rest : counted));
  }
  for (const leaf of leaves)
    forest.value[leaf.node] = (-settings.rate * leaf.gradient) / (leaf.hessian + settings.lambda);
}

function histogramOf(
  { bins, features }: Rows,
  inside: Int32Array,
  chosen: Int32Array,
  gradient: Float64Array,
  hessian: Float64Array,
): Float64Array {
  const histogram = new Float64Array(chosen.length * BINS * 2);
  const width = chosen.length;
  for (let k = 0; k < inside.length; k++) {
    const i = inside[k] as number;
    const g = gradient[i] as number;
    const h = hessian[i] as number;
    const row = i * features;
    for (let c = 0; c < width; c++) {
      const at = (c * BINS + (bins[row + (chosen[c] as number)] as number)) << 1;
      histogram[at] = (histogram[at] as number) + g;
      histogram[at + 1] = (histogram[at + 1] as number) + h;
    }
  }
  return histogram;
}

function findSplit(leaf: Leaf, chosen: Int32Array, { lambda, leastHessian }: BoostSettings): void {
  const { histogram, gradient, hessian } = leaf;
  const whole = (gradient * gradient) / (hessian + lambda);
  for (let c = 0; c < chosen.length; c++) {
    let g = 0;
    let h = 0;
    for (let bin = 0; bin < BINS - 1; bin++) {
      const at = (c * BINS + bin) << 1;
      g += histogram[at] ?? 0;
      h += histogram[at + 1] ?? 0;
      if (h < leastHessian) continue;
      const rest = hessian - h;
      if (rest < leastHessian) break;
      const other = gradient - g;
      const gain = (g * g) / (h + lambda) + (other * other) / (rest + lambda) - whole;
      if (gain > leaf.gain) {
        leaf.gain = gain;
        leaf.feature = chosen[c] ?? -1;
        leaf.bin = bin;
      }
    }
  }
}

function part({ bins, features }: Rows, inside: Int32Array, feature: number, bin: number): [Int32Array, Int32Array] {
  const low = new Int32Array(inside.length);
  const high = new Int32Array(inside.length);
  let a = 0;
  let b = 0;
  for (let k = 0; k < inside.length; k++) {
    const i = inside[k] ?? 0;
    if ((bins[i * features + feature] ?? 0) <= bin) low[a++] = i;
    else high[b++] = i;
  }
  return [low.subarray(0, a), high.subarray(0, b)];
}

function addTree(forest: Growth, root: number, rows: Rows, edges: readonly Float32Array[], margin: Float64Array): void {
  const bin = new Map<number, number>();
  const binAt = (node: number): number => {
    let found = bin.get(node);
    if (found === undefined) {
      const feature = forest.feature[node] ?? 0;
      found = (edges[feature] ?? new Float32Array()).indexOf(forest.threshold[node] ?? 0);
      bin.set(node, found);
    }
    return found;
  };
  for (let node = root; node < forest.feature.length; node++) if ((forest.feature[node] ?? -1) >= 0) binAt(node);
  for (let i = 0; i < rows.count; i++) {
    let node = root;
    for (let f = forest.feature[node] ?? -1; f >= 0; f = forest.feature[node] ?? -1) {
      node = (forest.left[node] ?? 0) + ((rows.bins[i * rows.features + f] ?? 0) <= (bin.get(node) ?? 0) ? 0 : 1);
    }
    margin[i] = (margin[i] ?? 0) + (forest.value[node] ?? 0);
  }
}
