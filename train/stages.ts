import { CHROME, HOPELESS, together } from '../shared/extract/body/classify.ts';
import { CONTEXT_AT, FEATURES, GROUP_OF, PLAIN_COUNT } from '../shared/extract/body/features/all.ts';
import { fillContext } from '../shared/extract/body/features/context.ts';
import { fillTokens, type ScoreOf } from '../shared/extract/body/features/tokens.ts';
import { type Forest, marginOf, sigmoid } from '../shared/extract/body/forest.ts';
import { binOf, edgesOf } from './bins.ts';
import { type BoostSettings, boost, type Rows } from './boost.ts';
import { type Example, FOLDS } from './dataset.ts';
import { lookup, scoresWithout, type TokenCounts } from './tokens.ts';

/** How training is set up; everything that was tuned stands here. */
export interface TrainingSettings {
  first: BoostSettings;
  second: BoostSettings;
  /** Weight of a page of whole body against one of snippets only. */
  snippetWeight: number;
  /** Exponent of a block's words in its weight. */
  power: number;
}

export const SETTINGS: TrainingSettings = {
  first: {
    trees: 300,
    leaves: 18,
    rate: 0.055,
    rowShare: 0.3,
    featureShare: 0.3,
    leastHessian: 0.05,
    lambda: 0.2,
    seed: 1,
    loss: 'logistic',
  },
  second: {
    trees: 80,
    leaves: 12,
    rate: 0.08,
    rowShare: 0.5,
    featureShare: 0.4,
    leastHessian: 0.1,
    lambda: 0.2,
    seed: 1,
    loss: 'logistic',
  },
  snippetWeight: 0.2,
  power: 0.7,
};

/** Of lines without tags: there is less to learn, and few pages come so. */
export const LINE_SETTINGS: TrainingSettings = {
  ...SETTINGS,
  first: { ...SETTINGS.first, trees: 150, leaves: 16, rate: 0.077 },
  second: { ...SETTINGS.second, trees: 50 },
};

const notIn = (...groups: string[]): Set<number> =>
  new Set(GROUP_OF.flatMap((group, f) => (groups.includes(group) ? [] : [f])));

/** Features that each stage may not use. */
export const FIRST_EXCLUDED = notIn('text', 'place', 'evidence', 'containers', 'paths', 'neighbours', 'tokens');
export const SECOND_EXCLUDED = notIn('text', 'place', 'evidence', 'context');

/** Features of one page with the token scores filled in. */
export function featuresOf(example: Example, scoreOf: ScoreOf): Float32Array {
  const values = example.plain.slice();
  fillTokens(example.columns, example.tokens, scoreOf, values, FEATURES.length, PLAIN_COUNT);
  return values;
}

/** Trains the first stage on examples whose token scores never saw their own fold, nor the folds held out. */
export function trainFirst(
  examples: readonly Example[],
  counts: TokenCounts,
  heldOut: readonly number[],
  settings: TrainingSettings,
  excluded = FIRST_EXCLUDED,
): Forest {
  const byFold = Array.from({ length: FOLDS }, (_, fold) =>
    lookup(counts, scoresWithout(counts, new Set([...heldOut, fold]))),
  );
  const training = examples.filter((example) => !heldOut.includes(example.fold));
  const matrices = training.map((example) => featuresOf(example, byFold[example.fold] ?? (() => 0)));
  const [rows, edges] = binned(training, matrices, settings, () => true);
  return boost(rows, edges, settings.first, excluded);
}

/** First judgements of a page's blocks. */
export function judgeFirst(forest: Forest, values: Float32Array, { chrome }: Example): Float64Array {
  return Float64Array.from(chrome, (isChrome, i) =>
    isChrome ? CHROME : sigmoid(marginOf(forest, values, i * FEATURES.length)),
  );
}

/** Trains the second stage on first judgements by models that never saw the page. */
export function trainSecond(
  examples: readonly Example[],
  firsts: ReadonlyMap<Example, Float64Array>,
  settings: TrainingSettings,
  excluded = SECOND_EXCLUDED,
): Forest {
  const matrices = examples.map((example) =>
    withContext(example, example.plain, firsts.get(example) ?? new Float64Array()),
  );
  const [rows, edges] = binned(
    examples,
    matrices,
    settings,
    (example, block) => (firsts.get(example)?.[block] ?? 0) >= HOPELESS,
  );
  return boost(rows, edges, settings.second, excluded);
}

/** Second judgements; hopeless blocks keep the first one. */
export function judgeSecond(forest: Forest, example: Example, first: Float64Array): Float64Array {
  const values = withContext(example, example.plain, first);
  return first.map((p, i) => (p < HOPELESS ? p : together(p, marginOf(forest, values, i * FEATURES.length))));
}

function withContext({ columns }: Example, plain: Float32Array, first: Float64Array): Float32Array {
  const values = plain.slice();
  fillContext(columns, first, values, FEATURES.length, CONTEXT_AT);
  return values;
}

function binned(
  examples: readonly Example[],
  matrices: readonly Float32Array[],
  { power, snippetWeight }: TrainingSettings,
  wanted: (example: Example, block: number) => boolean,
): [Rows, Float32Array[]] {
  const width = FEATURES.length;
  const source: [Float32Array, number][] = [];
  const label: number[] = [];
  const weight: number[] = [];
  examples.forEach((example, e) => {
    const sizes = example.labels.map(({ known, words }) => (known ? Math.max(1, words) ** power : 0));
    const total = example.truth
      ? sizes.reduce((a, b) => a + b, 0)
      : sizes.filter((size) => size > 0).length / snippetWeight;
    example.labels.forEach(({ known, share }, block) => {
      if (!known || !wanted(example, block)) return;
      source.push([matrices[e] ?? new Float32Array(), block * width]);
      label.push(share);
      weight.push(((example.trust ?? 1) * (example.truth ? (sizes[block] ?? 0) : 1)) / total);
    });
  });
  const count = source.length;
  const rows: Rows = {
    count,
    features: width,
    bins: new Uint8Array(count * width),
    label: Float32Array.from(label),
    weight: Float32Array.from(weight),
  };
  const column = new Float32Array(count);
  const edges = Array.from({ length: width }, (_, f) => {
    source.forEach(([values, at], i) => {
      column[i] = values[at + f] ?? 0;
    });
    const cut = edgesOf(column);
    for (let i = 0; i < count; i++) rows.bins[i * width + f] = binOf(column[i] ?? 0, cut);
    return cut;
  });
  return [rows, edges];
}
