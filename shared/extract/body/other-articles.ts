import { type Columns, keptWords } from './columns.ts';

/** Words of the page's own article from which another one beside it is another story. */
const WHOLE = 60;
/** Share of the kept words that it has at least: what has less may be a page that is cut into articles. */
const SHARE = 0.15;
/** Blocks at an article's beginning among which its headline stands. */
const BEGINNING = 3;

/**
 * Drops the stories that a page goes on with below its own: whole articles with headlines of theirs, beside the one that
 * holds the page's headline. Entries of a live blog and comments stand within it, or below a headline outside.
 */
export function dropOtherArticles(columns: Columns, kept: Uint8Array, reason: string[]): void {
  const { elements, runs, titleAt } = columns;
  const { tag, first, end } = elements;
  if (titleAt < 0) return;
  const articles: number[] = [];
  for (let at = 1; at < tag.length; at++)
    if (tag[at] === 'article' && !isWithinArticle(at, elements)) articles.push(at);
  const own = articles.find((at) => (first[at] ?? 0) <= titleAt && titleAt < (end[at] ?? 0));
  if (own === undefined || articles.length < 2) return;
  const words = keptWords(columns, kept, first[own] ?? 0, end[own] ?? 0);
  if (words < WHOLE || words < SHARE * keptWords(columns, kept, 0, runs.length)) return;
  for (const other of articles) {
    const from = first[other] ?? 0;
    const to = end[other] ?? 0;
    if (other === own || !runs.slice(from, Math.min(to, from + BEGINNING)).some(({ kind }) => kind === 'heading'))
      continue;
    for (let i = from; i < to; i++) {
      if (!kept[i]) continue;
      kept[i] = 0;
      reason[i] = 'another article of the page';
    }
  }
}

function isWithinArticle(at: number, { tag, parent }: Columns['elements']): boolean {
  for (let above = parent[at] ?? 0; above > 0; above = parent[above] ?? 0) if (tag[above] === 'article') return true;
  return false;
}
