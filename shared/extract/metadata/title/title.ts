import { likeliest } from '../choose.ts';
import type { Evidence, Found } from '../evidence.ts';
import { titleCandidates } from './candidates.ts';
import { titleFeatures } from './features.ts';
import { TITLE_WEIGHTS } from './weights.ts';

/** The article's title: of all candidates, the one whose features are right most often on labelled pages. */
export function readTitle(evidence: Evidence): Found<string> | undefined {
  const candidates = titleCandidates(evidence);
  const chosen = candidates[likeliest(titleFeatures(candidates, evidence), TITLE_WEIGHTS)];
  return chosen && { value: chosen.text, from: chosen.from[0] ?? 'page' };
}
