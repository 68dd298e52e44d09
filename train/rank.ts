import { type Features, likeliest, scoreOf, type Weights } from '../shared/extract/metadata/choose.ts';

/** A page's candidates for one field: what is true of each, and which are right. */
export interface Choice {
  site: string;
  corpus: string;
  features: readonly Features[];
  right: readonly boolean[];
  /** How much the page counts; a choice that is never put to the classifier may still teach it. */
  weight: number;
  /** Whether the page counts in what is reached. */
  counts: boolean;
}

const ROUNDS = 300;

/**
 * Softmax regression over candidates: the chosen one is right as often as can be. Gradient ascent with AdaGrad steps;
 * `l2` is the penalty on weights. Pages without a right candidate teach nothing.
 */
export function fitChoices(choices: readonly Choice[], l2: number): Weights {
  const weights: Record<string, number> = {};
  const squares: Record<string, number> = {};
  for (let round = 0; round < ROUNDS; round++) {
    const gradient: Record<string, number> = {};
    for (const { features, right, weight } of choices) {
      if (!right.some(Boolean)) continue;
      const scores = features.map((names) => scoreOf(names, weights));
      const top = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - top));
      const all = sum(odds);
      const good = sum(odds.filter((_, i) => right[i]));
      features.forEach((names, i) => {
        const step = weight * ((right[i] ? (odds[i] ?? 0) / good : 0) - (odds[i] ?? 0) / all);
        for (const name of names) gradient[name] = (gradient[name] ?? 0) + step;
      });
    }
    for (const [name, value] of Object.entries(gradient)) {
      const step = value - l2 * (weights[name] ?? 0);
      squares[name] = (squares[name] ?? 0) + step * step;
      weights[name] = (weights[name] ?? 0) + (0.5 * step) / Math.sqrt((squares[name] ?? 0) + 1e-6);
    }
  }
  return weights;
}

/** Share of pages, by corpus, whose best candidate is right. */
export function shareRight(
  choices: readonly Choice[],
  weightsFor: (choice: Choice) => Weights,
): Record<string, number> {
  const hits = new Map<string, number[]>();
  for (const choice of choices) {
    if (!choice.counts) continue;
    const weights = weightsFor(choice);
    const best = likeliest(choice.features, weights);
    const list = hits.get(choice.corpus);
    const hit = Number(choice.right[best] ?? false);
    if (list) list.push(hit);
    else hits.set(choice.corpus, [hit]);
  }
  return Object.fromEntries([...hits].map(([corpus, list]) => [corpus, sum(list) / list.length]));
}

/** The same by weights that never saw the page's site. */
export function crossValidate(choices: readonly Choice[], l2: number, folds = 8): Record<string, number> {
  const foldOf = (site: string): number => [...site].reduce((h, c) => (h * 31 + c.charCodeAt(0)) >>> 0, 7) % folds;
  const fitted = Array.from({ length: folds }, (_, fold) =>
    fitChoices(
      choices.filter(({ site }) => foldOf(site) !== fold),
      l2,
    ),
  );
  return shareRight(choices, ({ site }) => fitted[foldOf(site)] ?? {});
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
