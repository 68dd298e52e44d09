import type { Kept } from './collectors/report.ts';
import { CHROME } from './internet/page.ts';
import { storyOf } from './internet/story.ts';

/** How many of an internet's articles a collector has right. */
export interface Judgement {
  /** Has all of its paragraphs and nothing of what stands around them. */
  right: number;
  /** Lacks a paragraph. */
  cut: number;
  /** Has all paragraphs, and what is none of the article's. */
  dirty: number;
  missing: number;
  /** Kept more than once. */
  doubled: number;
}

/** Judges what a collector kept against the stories as they were written; white space does not count. */
export async function judge(
  kept: AsyncIterable<Kept>,
  internet: { seed: number; sites: readonly string[]; articles: number },
): Promise<Judgement> {
  const numbers = new Map(internet.sites.map((base, site) => [base, site]));
  const judgement: Judgement = { right: 0, cut: 0, dirty: 0, missing: 0, doubled: 0 };
  const found = new Set<string>();
  for await (const { url, text } of kept) {
    const [page = '', base = '', number] = /^(.*)\/news\/(\d+)\.html/.exec(url) ?? [];
    const site = numbers.get(base);
    if (site === undefined) continue;
    if (found.has(page)) judgement.doubled++;
    else judgement[verdictOf(flat(text), storyOf(internet.seed, site, Number(number)).paragraphs)]++;
    found.add(page);
  }
  judgement.missing = internet.sites.length * internet.articles - found.size;
  return judgement;
}

function verdictOf(text: string, paragraphs: readonly string[]): 'right' | 'cut' | 'dirty' {
  if (!paragraphs.every((paragraph) => text.includes(flat(paragraph)))) return 'cut';
  return CHROME.some((phrase) => text.includes(phrase)) ? 'dirty' : 'right';
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}
