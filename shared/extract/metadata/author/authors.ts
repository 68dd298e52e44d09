import { likeliest, scoreOf } from '../choose.ts';
import type { Evidence, Found } from '../evidence.ts';
import { nameBesideDate } from './beside-date.ts';
import { authorCandidates, LISTED } from './candidates.ts';
import { authorFeatures } from './features.ts';
import { AUTHOR_WEIGHTS } from './weights.ts';

/** How much likelier than nobody an author must be, as log-odds: a wrong name does more harm than a missing one. */
export const DOUBT = 0.45;

/** Who signs the article, in the page's order; empty when nobody does. */
export function readAuthors(evidence: Evidence): Found<string[]> {
  const candidates = authorCandidates(evidence);
  const features = authorFeatures(candidates, evidence);
  const nobody = scoreOf(features[candidates.length] ?? [], AUTHOR_WEIGHTS) + DOUBT;
  const chosen = candidates[likeliest(features.slice(0, candidates.length), AUTHOR_WEIGHTS, nobody)];
  if (!chosen) {
    const listed = candidates.find(({ stated }) => stated.includes(LISTED));
    if (listed) return { value: listed.names, from: LISTED };
    const beside = candidates.length === 0 ? nameBesideDate(evidence) : [];
    return { value: beside, from: beside.length > 0 ? 'beside the date' : 'nobody signs' };
  }
  const [stated] = chosen.stated;
  const from = stated ?? (chosen.shown[0]?.as === 'signature' ? 'line that begins as a byline' : 'byline');
  return { value: chosen.names, from };
}
