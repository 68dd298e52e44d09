import type { Article } from './article.ts';

/** One row of the Parquet files: an article's present version with its text. */
export interface ArchiveRow {
  article: Article;
  text?: string | undefined;
}

/** Hive's names of the types. */
export type ColumnType = 'string' | 'int' | 'array<string>';

/** The columns in their order, with their types, and what each holds. */
export const COLUMNS: readonly (readonly [string, ColumnType, (row: ArchiveRow) => unknown])[] = [
  ['id', 'string', ({ article }) => article.id],
  ['url', 'string', ({ article }) => article.url],
  ['source_id', 'string', ({ article }) => article.sourceId],
  ['site', 'string', ({ article }) => article.site],
  ['title', 'string', ({ article }) => article.title],
  ['authors', 'array<string>', ({ article }) => article.authors],
  ['published_at', 'string', ({ article }) => article.publishedAt],
  ['modified_at', 'string', ({ article }) => article.modifiedAt],
  ['language', 'string', ({ article }) => article.language],
  ['section', 'string', ({ article }) => article.section],
  ['tags', 'array<string>', ({ article }) => article.tags],
  ['summary', 'string', ({ article }) => article.summary],
  ['access', 'string', ({ article }) => article.access],
  ['word_count', 'int', ({ article }) => article.wordCount],
  ['cluster', 'string', ({ article }) => article.cluster],
  ['revision', 'int', ({ article }) => article.revision],
  ['first_seen_at', 'string', ({ article }) => article.firstSeenAt],
  ['indexed_at', 'string', ({ article }) => article.indexedAt],
  ['text', 'string', ({ text }) => text],
];
