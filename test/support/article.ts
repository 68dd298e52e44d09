import type { Article } from '../../shared/article.ts';
import { articleId } from '../../shared/url.ts';

/** An article for tests, with whatever a test cares about laid over it. */
export function anArticle(fields: Partial<Article> = {}): Article {
  const url = fields.url ?? 'https://paper.example/2026/11/ferry.html';
  return {
    id: articleId(url),
    url,
    sourceId: 'paper',
    site: 'paper.example',
    title: 'The ferry sails again',
    authors: ['Ada Quill'],
    tags: ['Harbour'],
    related: [],
    wordCount: 120,
    access: 'full',
    sortedAt: '2026-11-20T08:00:00.000Z',
    publishedAt: '2026-11-20T09:00:00+01:00',
    textHash: 'texthash00000001',
    revision: 1,
    extractor: '1',
    provenance: { title: 'h1' },
    firstSeenAt: '2026-11-20T08:05:00.000Z',
    checkedAt: '2026-11-20T08:06:00.000Z',
    indexedAt: '2026-11-20T08:06:00.000Z',
    ...fields,
  };
}
