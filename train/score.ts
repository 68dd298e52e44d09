const WORD = /[\p{L}\p{N}_]+/gu;

/** Hits, extras and misses among the shingles of one page. */
export interface Shares {
  hit: number;
  extra: number;
  missing: number;
}

/** Runs of letters, digits and underscores. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** Multisets of runs of four words; a shorter text is one run. */
export function shinglesOf(words: readonly string[], size = 4): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - size + 1); i++) {
    const shingle = words.slice(i, i + size);
    if (shingle.length === 0) continue;
    const key = shingle.join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Compares the shingles of a truth with those of a text. */
export function compare(truth: ReadonlyMap<string, number>, found: ReadonlyMap<string, number>): Shares {
  let hit = 0;
  let extra = 0;
  let missing = 0;
  for (const [key, count] of truth) {
    const other = found.get(key) ?? 0;
    hit += Math.min(count, other);
    missing += Math.max(0, count - other);
  }
  for (const [key, count] of found) extra += Math.max(0, count - (truth.get(key) ?? 0));
  return { hit, extra, missing };
}

export const compareTexts = (truth: string, found: string): Shares =>
  compare(shinglesOf(wordsOf(truth)), shinglesOf(wordsOf(found)));

const precision = ({ hit, extra, missing }: Shares): number =>
  extra === 0 && missing === 0 ? 1 : hit === 0 ? 0 : hit / (hit + extra);
const recall = ({ hit, extra, missing }: Shares): number =>
  extra === 0 && missing === 0 ? 1 : hit === 0 ? 0 : hit / (hit + missing);
const mean = (values: readonly number[]): number =>
  values.length ? values.reduce((a, b) => a + b, 0) / values.length : Number.NaN;
const harmonic = (p: number, r: number): number => (p + r ? (2 * p * r) / (p + r) : 0);

/** F1 of one page. */
export const pageF1 = (shares: Shares): number => harmonic(precision(shares), recall(shares));

/** Mean precision and recall over pages where each is defined, and the F1 of the two means. */
export function corpusScore(pages: readonly Shares[]): { precision: number; recall: number; f1: number } {
  const p = mean(pages.filter(({ hit, extra }) => hit + extra > 0).map(precision));
  const r = mean(pages.filter(({ hit, missing }) => hit + missing > 0).map(recall));
  return { precision: p, recall: r, f1: harmonic(p, r) };
}

/** Whether two texts have the same words in the same order. */
export function sameWords(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ');
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Snippets found, wrongly kept and lost. */
export function snippetCounts(truth: { with?: string[]; without?: string[] }, text: string): Shares {
  const body = squeeze(text);
  const has = (snippet: string): boolean => body.includes(squeeze(snippet));
  const wanted = truth.with ?? [];
  const hit = wanted.filter(has).length;
  return { hit, extra: (truth.without ?? []).filter(has).length, missing: wanted.length - hit };
}

/** F1 over all snippets of a corpus together. */
export function snippetF1(pages: readonly Shares[]): number {
  const sum = (key: keyof Shares): number => pages.reduce((total, page) => total + page[key], 0);
  const hit = sum('hit');
  return harmonic(hit / Math.max(1, hit + sum('extra')), hit / Math.max(1, hit + sum('missing')));
}
