import { type Measure, measure, mix } from '../measure.ts';
import type { FeatureGroup } from './group.ts';

/** How far the block agrees with what the page says of itself elsewhere: title, summary, JSON-LD text, its own repetition. */
export const evidenceFeatures: FeatureGroup = {
  name: 'evidence',
  names: ['in title', 'of title', 'in summary', 'of summary', 'in articleBody', 'copies', 'copies before'],
  fill({ runs, hints, count, chrome }, out, stride, offset) {
    const title = wordSet(hints.title);
    const summary = wordSet(hints.summary);
    const article = hints.articleBody.length > 200 ? pairSet(hints.articleBody) : undefined;
    const copies = new Map<number, number>();
    for (const run of runs) copies.set(run.measure.hash, (copies.get(run.measure.hash) ?? 0) + 1);
    const seen = new Map<number, number>();
    for (let i = 0; i < count; i++) {
      const m = runs[i]?.measure;
      if (!m) continue;
      const before = seen.get(m.hash) ?? 0;
      seen.set(m.hash, before + 1);
      if (chrome[i]) continue;
      let at = offset + i * stride;
      const inTitle = overlap(m, title);
      const inSummary = overlap(m, summary);
      out[at++] = title.size ? inTitle / Math.max(1, m.hashes.length) : -1;
      out[at++] = title.size ? inTitle / title.size : -1;
      out[at++] = summary.size ? inSummary / Math.max(1, m.hashes.length) : -1;
      out[at++] = summary.size ? inSummary / summary.size : -1;
      out[at++] = article ? pairShare(m, article) : -1;
      out[at++] = Math.min(9, copies.get(m.hash) ?? 0);
      out[at] = Math.min(9, before);
    }
  },
};

const wordSet = (text: string): Set<number> => new Set(measure(text.slice(0, 1000), 200).hashes);

function overlap({ hashes }: Measure, set: ReadonlySet<number>): number {
  if (set.size === 0) return 0;
  let hits = 0;
  for (const hash of hashes) if (set.has(hash)) hits++;
  return hits;
}

/** Hashes of each two words in turn. */
function pairSet(text: string): Set<number> {
  const pairs = new Set<number>();
  let last = 0;
  for (const hash of measure(text.replace(/<[^>]{0,200}>/g, ' '), text.length).hashes) {
    pairs.add(mix(last, hash));
    last = hash;
  }
  return pairs;
}

function pairShare({ hashes }: Measure, pairs: ReadonlySet<number>): number {
  if (hashes.length < 2) return -0.5;
  let hits = 0;
  for (let i = 1; i < hashes.length; i++) if (pairs.has(mix(hashes[i - 1] ?? 0, hashes[i] ?? 0))) hits++;
  return hits / (hashes.length - 1);
}
