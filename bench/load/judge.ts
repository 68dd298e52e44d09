import type { Collected } from './collectors/report.ts';
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

/** Judges texts against the stories as they were written; white space does not count. */
export function judge(
  { texts }: Pick<Collected, 'texts'>,
  internet: { seed: number; sites: readonly string[]; articles: number },
): Judgement {
  const byPage = new Map<string, string[]>();
  for (const { url, text } of texts) {
    const page = url.split('?')[0] ?? url;
    byPage.set(page, [...(byPage.get(page) ?? []), flat(text)]);
  }
  const judgement: Judgement = { right: 0, cut: 0, dirty: 0, missing: 0, doubled: 0 };
  for (const [site, base] of internet.sites.entries()) {
    for (let number = 0; number < internet.articles; number++) {
      const found = byPage.get(`${base}/news/${number}.html`) ?? [];
      if (found.length > 1) judgement.doubled++;
      judgement[verdictOf(found[0], storyOf(internet.seed, site, number).paragraphs)]++;
    }
  }
  return judgement;
}

function verdictOf(text: string | undefined, paragraphs: readonly string[]): 'right' | 'cut' | 'dirty' | 'missing' {
  if (text === undefined) return 'missing';
  if (!paragraphs.every((paragraph) => text.includes(flat(paragraph)))) return 'cut';
  return CHROME.some((phrase) => text.includes(phrase)) ? 'dirty' : 'right';
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}
