import type { Article } from '../article.ts';
import type { CollectMessage } from '../messages.ts';
import type { Source } from '../source.ts';
import { articleOf } from '../store/article-item.ts';
import { articleKey } from '../store/article-keys.ts';
import { type Link, linkKey, linkOf } from '../store/ledger.ts';
import { type KnownRobots, knownRobotsOf, robotsKey, type Site, siteKey, siteOfItem } from '../store/sites.ts';
import { sourceKey, sourceOf } from '../store/sources.ts';
import { batchGet, type Item, type ItemKey } from '../store/table.ts';
import { articleId, siteOf } from '../url.ts';
import type { Pipeline } from './pipeline.ts';
import type { SiteRules } from './robots.ts';

/** What is known before a page is fetched. */
export interface Context {
  link?: Link;
  article?: Article;
  source?: Source;
  /** By host and by registrable domain: which one counts is for the source to say. */
  sites: Map<string, Site>;
  robots?: KnownRobots<SiteRules>;
}

/** Reads what is known of a whole batch of messages by one request. */
export async function readContexts(pipeline: Pipeline, messages: readonly CollectMessage[]): Promise<Context[]> {
  const { articles, ledger } = pipeline;
  const wanted = new Map<string, { table: string; key: ItemKey }>();
  for (const message of messages) {
    const id = articleId(message.url);
    wanted.set(`article ${id}`, { table: articles.table.name, key: articleKey(id) });
    for (const key of crawlKeys(message, id)) wanted.set(nameOf(key), { table: ledger.table.name, key });
  }
  const items = new Map<string, Item>();
  for (const { table, item } of await batchGet(pipeline.database, [...wanted.values()])) {
    items.set(table === articles.table.name ? `article ${item.id}` : nameOf(item as unknown as ItemKey), item);
  }
  return messages.map((message) => contextOf(message, items));
}

function crawlKeys(message: CollectMessage, id: string): ItemKey[] {
  return [
    linkKey(id),
    sourceKey(message.sourceId),
    robotsKey(new URL(message.fetchUrl).origin),
    ...sitesOf(message).map(siteKey),
  ];
}

function contextOf(message: CollectMessage, items: ReadonlyMap<string, Item>): Context {
  const id = articleId(message.url);
  const find = (key: ItemKey) => items.get(nameOf(key));
  const link = find(linkKey(id));
  const source = find(sourceKey(message.sourceId));
  const robots = find(robotsKey(new URL(message.fetchUrl).origin));
  const article = articleOf(items.get(`article ${id}`));
  const sites = sitesOf(message).flatMap((site): [string, Site][] => {
    const item = find(siteKey(site));
    return item ? [[site, siteOfItem(item)]] : [];
  });
  return {
    sites: new Map(sites),
    ...(link ? { link: linkOf(link) } : {}),
    ...(article ? { article } : {}),
    ...(source ? { source: sourceOf(source) } : {}),
    ...(robots ? { robots: knownRobotsOf<SiteRules>(robots) } : {}),
  };
}

function sitesOf({ fetchUrl }: CollectMessage): string[] {
  return [...new Set([siteOf(fetchUrl, 'host'), siteOf(fetchUrl, 'domain')])];
}

function nameOf({ pk, sk }: ItemKey): string {
  return `${pk} ${sk}`;
}
