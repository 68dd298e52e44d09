import type { ScoreOf } from '../shared/extract/body/features/tokens.ts';
import { eachToken } from '../shared/extract/body/tokens.ts';
import { type Example, FOLDS } from './dataset.ts';

/** How often each token was seen in body text and elsewhere, by fold, so that any folds can be left out afterwards. */
export interface TokenCounts {
  index: Map<number, number>;
  /** `FOLDS` entries a token: weight in body text, weight in all, sites. */
  body: Float32Array;
  all: Float32Array;
  sites: Uint8Array;
}

/** Weight of the prior in every score, in pages. */
const SMOOTHING = 3;
/** Share of body text that a token without evidence stands for. */
const PRIOR = 0.35;

/** Least log-odds of a token that is kept. */
const LEAST_SCORE = 0.35;

/** Counts tokens page by page; a page says at most so much as the root of its blocks' weight. */
export function countTokens(examples: readonly Example[]): TokenCounts {
  const index = new Map<number, number>();
  const sitesOf: Set<string>[] = [];
  const perPage = examples.map((example) => {
    const page = new Map<number, [number, number]>();
    example.labels.forEach((label, block) => {
      if (!label.known) return;
      const weight = Math.min(3, 0.3 + 0.1 * label.words);
      for (const token of new Set(tokensOf(example, block))) {
        const counts = page.get(token);
        if (counts) {
          counts[0] += weight * label.share;
          counts[1] += weight;
        } else page.set(token, [weight * label.share, weight]);
      }
    });
    for (const token of page.keys()) {
      let at = index.get(token);
      if (at === undefined) {
        at = sitesOf.length;
        index.set(token, at);
        sitesOf.push(new Set());
      }
      sitesOf[at]?.add(example.page.site);
    }
    return page;
  });
  const kept = new Map<number, number>();
  for (const [token, at] of index) if ((sitesOf[at]?.size ?? 0) >= 2) kept.set(token, kept.size);
  const size = kept.size * FOLDS;
  const counts: TokenCounts = {
    index: kept,
    body: new Float32Array(size),
    all: new Float32Array(size),
    sites: new Uint8Array(size),
  };
  const siteSeen = new Set<string>();
  perPage.forEach((page, i) => {
    const example = examples[i];
    if (!example) return;
    for (const [token, [body, all]] of page) {
      const row = kept.get(token);
      if (row === undefined) continue;
      const at = row * FOLDS + example.fold;
      const damp = 1 / Math.sqrt(Math.max(1, all));
      counts.body[at] = (counts.body[at] ?? 0) + body * damp;
      counts.all[at] = (counts.all[at] ?? 0) + all * damp;
      const key = `${row} ${example.page.site}`;
      if (!siteSeen.has(key)) {
        siteSeen.add(key);
        counts.sites[at] = Math.min(255, (counts.sites[at] ?? 0) + 1);
      }
    }
  });
  return counts;
}

function tokensOf(example: Example, block: number): number[] {
  const found: number[] = [];
  eachToken(example.columns, example.tokens, block, (token) => found.push(token));
  return found;
}

/** A token that says next to nothing is not worth its three bytes. */
export const worthKeeping = (score: number): boolean => Math.abs(score) >= LEAST_SCORE;

/** Scores of all tokens with some folds left out: log-odds against the prior, 0 for tokens seen on fewer than two sites. */
export function scoresWithout(counts: TokenCounts, without: ReadonlySet<number>): Float32Array {
  const scores = new Float32Array(counts.index.size);
  const base = Math.log(PRIOR / (1 - PRIOR));
  for (let row = 0; row < scores.length; row++) {
    let body = 0;
    let all = 0;
    let sites = 0;
    for (let fold = 0; fold < FOLDS; fold++) {
      if (without.has(fold)) continue;
      const at = row * FOLDS + fold;
      body += counts.body[at] ?? 0;
      all += counts.all[at] ?? 0;
      sites += counts.sites[at] ?? 0;
    }
    if (sites < 2) continue;
    const score = Math.log((body + SMOOTHING * PRIOR) / (all - body + SMOOTHING * (1 - PRIOR))) - base;
    if (worthKeeping(score)) scores[row] = score;
  }
  return scores;
}

export function lookup(counts: TokenCounts, scores: Float32Array): ScoreOf {
  return (token) => {
    const row = counts.index.get(token);
    return row === undefined ? 0 : (scores[row] ?? 0);
  };
}
