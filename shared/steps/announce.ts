import { articleNews, type Sink, sourceNews } from '../announcement.ts';
import { isUnwell } from '../health.ts';
import { positionsOf } from '../store/positions.ts';
import type { Archive } from './archive.ts';
import { listNewArticles } from './query/new-articles.ts';

/** Whom to tell, and from when on. */
export interface Announcing {
  /** Under which name it is kept how far this listener has been told. */
  name: string;
  sink: Sink;
  /** ISO 8601: where a listener starts that has not been told anything; now, when missing. */
  since?: string | undefined;
}

/** Articles told at once, and times in one run: what is left is for the next one. */
const PAGE = 100;
const MOST_PAGES = 50;

/**
 * Tells a listener what was stored and revised since it was told last, in order, and which sources became unwell or
 * recovered. How far it was told is kept behind each page: stopped at any point, some of it is told again and nothing is
 * left out. Returns the number of announcements. An article is told of a minute after it was indexed.
 */
export async function announce(archive: Archive, { name, sink, since }: Announcing): Promise<number> {
  const positions = positionsOf(archive.articles.table);
  const work = `events ${name}`;
  let newSince = await positions.get(work);
  if (newSince === undefined) {
    newSince = since ?? archive.now().toISOString();
    await positions.set(work, newSince);
  }
  let told = 0;
  for (let page = 0, more = true; more && page < MOST_PAGES; page++) {
    const news = await listNewArticles(archive, { newSince, limit: PAGE });
    if (news.articles.length > 0) await sink(news.articles.map(articleNews));
    if (news.cursor !== newSince) await positions.set(work, news.cursor);
    newSince = news.cursor;
    more = news.more;
    told += news.articles.length;
  }
  return told + (await announceSources(archive, work, sink));
}

/** Sources are told of when they turn, not again and again while they stay as they are. */
async function announceSources(archive: Archive, work: string, sink: Sink): Promise<number> {
  const positions = positionsOf(archive.articles.table);
  const sources = await archive.sources.list();
  const before = new Set(JSON.parse((await positions.get(`${work} unwell`)) ?? '[]') as string[]);
  const turned = sources.filter((source) => isUnwell(source) !== before.has(source.id));
  const unwell = sources.filter(isUnwell).map(({ id }) => id);
  if (turned.length > 0) await sink(turned.map((source) => sourceNews(source, isUnwell(source))));
  const isSame = unwell.length === before.size && turned.length === 0;
  if (!isSame) await positions.set(`${work} unwell`, JSON.stringify(unwell));
  return turned.length;
}
