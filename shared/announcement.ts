import type { Article } from './article.ts';
import { healthInWords } from './health.ts';
import type { Source } from './source.ts';

/** What programs are told of. */
export type AnnouncementType =
  | 'newsprint.article.stored'
  | 'newsprint.article.revised'
  | 'newsprint.source.unhealthy'
  | 'newsprint.source.recovered';

/** An event for programs, in the JSON form of CloudEvents 1.0. It may come twice: the same one has the same `id`. */
export interface Announcement {
  specversion: '1.0';
  /** An article's id and revision, or a source's id and the time of what happened to it. */
  id: string;
  source: 'newsprint';
  type: AnnouncementType;
  /** The article's or the source's id. */
  subject: string;
  /** ISO 8601, UTC. */
  time: string;
  datacontenttype: 'application/json';
  data: ArticleNews | SourceNews;
}

/** An article as lists show it; its text is asked for by its id. */
export type ArticleNews = Pick<Article, 'id' | 'url' | 'title' | 'sourceId' | 'site' | 'authors' | 'access'> &
  Partial<Pick<Article, 'publishedAt' | 'language' | 'revision' | 'wordCount' | 'indexedAt' | 'cluster' | 'tags'>>;

/** A source, and how it is doing in words. */
export interface SourceNews {
  sourceId: string;
  url: string;
  name?: string;
  health: string;
}

/** Takes announcements; resolves when every one of them has arrived. */
export type Sink = (announcements: readonly Announcement[]) => Promise<void>;

/** An article was stored, or revised. */
export function articleNews({ sortedAt: _sortedAt, ...article }: ArticleNews & { sortedAt: string }): Announcement {
  const { id, revision = 1, indexedAt = '' } = article;
  const type = revision > 1 ? 'newsprint.article.revised' : 'newsprint.article.stored';
  return { ...envelope(type, id, `${id}-${revision}`, indexedAt), data: article };
}

/** A source needs somebody to look at it, or no longer does. */
export function sourceNews(source: Source, unwell: boolean): Announcement {
  const { id, url, name, state } = source;
  const { lastFailureAt = '', lastSuccessAt = '', quality } = state.health;
  const time = unwell ? later(lastFailureAt, quality?.at ?? '') : lastSuccessAt;
  const type = unwell ? 'newsprint.source.unhealthy' : 'newsprint.source.recovered';
  const data = { sourceId: id, url, ...(name ? { name } : {}), health: healthInWords(source) };
  return { ...envelope(type, id, `${id}-${time}`, time), data };
}

function envelope(type: AnnouncementType, subject: string, id: string, time: string) {
  return {
    specversion: '1.0',
    id,
    source: 'newsprint',
    type,
    subject,
    time,
    datacontenttype: 'application/json',
  } as const;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
