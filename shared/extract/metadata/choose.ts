/** Names of what is true of a candidate; each has a learned weight. */
export type Features = readonly string[];

/** Learned by `npm run train:fields`; a name without a weight says nothing. */
export type Weights = Readonly<Record<string, number>>;

/** How likely a candidate is, beside others of its page. */
export const scoreOf = (names: Features, weights: Weights): number =>
  names.reduce((sum, name) => sum + (weights[name] ?? 0), 0);

/** The place of the likeliest candidate, the first of equals; -1 where there is none, or none above `least`. */
export function likeliest(candidates: readonly Features[], weights: Weights, least = Number.NEGATIVE_INFINITY): number {
  let best = -1;
  let most = least;
  candidates.forEach((names, i) => {
    const score = scoreOf(names, weights);
    if (score <= most) return;
    most = score;
    best = i;
  });
  return best;
}
