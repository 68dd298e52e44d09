import type { Features } from '../choose.ts';
import type { Evidence } from '../evidence.ts';
import { comparable } from '../site-name.ts';
import type { Candidate } from './candidates.ts';

/** What is true of each candidate, beside the others. */
export function titleFeatures(candidates: readonly Candidate[], { articles, url }: Evidence): Features[] {
  const news = articles.some(({ types }) => types.some((type) => /News|Reportage|LiveBlog/.test(type)))
    ? 'news'
    : 'web';
  const slug = slugOf(url);
  const overlaps = candidates.map(({ text }) => overlap(text, slug));
  const bestOverlap = Math.max(0, ...overlaps);
  return candidates.map(({ text, key, sources }, i) => {
    const features: string[] = [];
    for (const source of sources) features.push(source, `${news}:${source}`);
    const words = text.split(/\s+/).length;
    if (words <= 2 && !/[\u3040-\u9fff\uac00-\ud7af]/.test(text)) features.push('two words');
    if (words === 3) features.push('three words');
    if (words > 22) features.push('long');
    if (/\p{Ll}[.?!]\s+\p{Lu}\p{Ll}.{10}/u.test(text)) features.push('sentences');
    if (words <= 4 && /\d{4}$|^\d+\s/.test(text)) features.push('like a day');
    if (/\s[|–—-]\s/.test(text)) features.push('separator');
    if (/\.\.\.$|…$/.test(text)) features.push('cut off');
    if (bestOverlap >= 3 && overlaps[i] === bestOverlap) features.push('best in address');
    if (bestOverlap >= 3 && (overlaps[i] ?? 0) <= 1) features.push('not in address');
    if (candidates.some((other) => other.key !== key && key.endsWith(other.key) && other.key.length > 15))
      features.push('has a kicker');
    if (candidates.some((other) => other.key !== key && other.key.endsWith(key) && key.length > 15))
      features.push('is without kicker');
    if (candidates.some((other) => other.key !== key && key.startsWith(other.key) && other.key.length > 15))
      features.push('continues another');
    if (candidates.some((other) => other.key !== key && other.key.startsWith(key) && key.length > 15))
      features.push('is continued');
    return features;
  });
}

/** Words of an address's last long part. */
function slugOf(url: string | undefined): Set<string> {
  const path = (url ?? '').replace(/^[a-z]+:\/\/[^/]{0,300}/i, '').replace(/[?#].*$/s, '');
  const parts = path.split('/').sort((a, b) => b.length - a.length);
  return new Set(
    (parts[0] ?? '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2),
  );
}

function overlap(text: string, slug: ReadonlySet<string>): number {
  let count = 0;
  for (const word of new Set(text.split(/[^\p{L}\p{N}]+/u))) if (slug.has(comparable(word))) count++;
  return count;
}
