import type { Evidence, Found } from '../evidence.ts';
import { titleCandidates } from './candidates.ts';
import { titleFeatures } from './features.ts';
import { TITLE_WEIGHTS } from './weights.ts';

/** The article's title: of all candidates, the one whose features are right most often on labelled pages. */
export function readTitle(evidence: Evidence): Found<string> | undefined {
  const candidates = titleCandidates(evidence);
  const features = titleFeatures(candidates, evidence);
  const scores = features.map((names) => names.reduce((sum, name) => sum + (TITLE_WEIGHTS[name] ?? 0), 0));
  let best = 0;
  scores.forEach((score, i) => {
    if (score > (scores[best] ?? 0)) best = i;
  });
  const chosen = candidates[best];
  return chosen && { value: chosen.text, from: chosen.from[0] ?? 'page' };
}
