/** What is looked at of an article to see whether its source is still read well. */
export interface QualityRow {
  title: string;
  authors: readonly string[];
  publishedAt?: string;
  wordCount: number;
}

/** What a source's latest articles have; shares are between 0 and 1. */
export interface Shares {
  /** Articles whose title no other of them has: a template that broke gives many the same. */
  title: number;
  date: number;
  author: number;
  /** Words of the article in the middle. */
  words: number;
}

/** How well a source's articles are read, beside what is usual for it. */
export interface SourceQuality extends Shares {
  /** ISO 8601: when it was looked at. */
  at: string;
  /** Articles that were looked at. */
  articles: number;
  /** What is usual; follows slowly, so that a sudden change shows for weeks and a lasting one becomes usual. */
  usual: Shares;
}

/** Fewer articles say nothing about a source. */
const ENOUGH = 10;
/** Share of the present look in what is usual: half of a change is usual after two weeks of daily looks. */
const PACE = 0.05;
/** A share that falls by this much is worth a word: at fifty articles, chance alone stays within .2 nineteen times of twenty. */
const FALL = 0.3;
/** So is a length that halves, or trebles: text lost, or chrome that got in. */
const SHORTER = 0.5;
const LONGER = 3;

/** Looks at a source's latest articles; `before` is the last look. Undefined for too few to tell. */
export function qualityOf(
  rows: readonly QualityRow[],
  at: string,
  before: SourceQuality | undefined,
): SourceQuality | undefined {
  if (rows.length < ENOUGH) return before;
  const shares = sharesOf(rows);
  const usual = before ? blend(before.usual, shares) : shares;
  return { ...shares, at, articles: rows.length, usual };
}

/** What is no longer as usual of a source's articles, each in words. */
export function driftOf({ usual, ...now }: SourceQuality): string[] {
  const fallen = (['title', 'date', 'author'] as const)
    .filter((name) => usual[name] - now[name] >= FALL)
    .map((name) => `${percent(now[name])} have ${NAMES[name]}, usually ${percent(usual[name])}`);
  const length = `${Math.round(now.words)} words in the middle, usually ${Math.round(usual.words)}`;
  if (now.words < usual.words * SHORTER) fallen.push(`they are shorter: ${length}`);
  if (now.words > usual.words * LONGER) fallen.push(`they are longer: ${length}`);
  return fallen;
}

const NAMES = { title: 'a title of their own', date: 'a date', author: 'an author' };

function sharesOf(rows: readonly QualityRow[]): Shares {
  const share = (has: (row: QualityRow) => boolean) => rows.filter(has).length / rows.length;
  const titles = new Map<string, number>();
  for (const { title } of rows) titles.set(title, (titles.get(title) ?? 0) + 1);
  const lengths = rows.map(({ wordCount }) => wordCount).sort((a, b) => a - b);
  return {
    title: share(({ title }) => titles.get(title) === 1),
    date: share(({ publishedAt }) => publishedAt !== undefined),
    author: share(({ authors }) => authors.length > 0),
    words: lengths[Math.floor(lengths.length / 2)] ?? 0,
  };
}

function blend(usual: Shares, now: Shares): Shares {
  const mix = (name: keyof Shares) => usual[name] + PACE * (now[name] - usual[name]);
  return { title: mix('title'), date: mix('date'), author: mix('author'), words: mix('words') };
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
