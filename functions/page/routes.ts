import type { Context, Hono } from 'hono';
import type { Archive } from '../../shared/steps/archive.ts';
import { changesOf, findArticle, sameStory, textOf } from '../../shared/steps/query/article.ts';
import { listArticles } from '../../shared/steps/query/articles.ts';
import { listLinks } from '../../shared/steps/query/links.ts';
import { countOutcomes } from '../../shared/steps/query/outcome-counts.ts';
import { articleParameters, linkParameters, noParameters } from '../api/parameters.ts';
import { parametersOf, problemOf } from '../api/problem.ts';
import { articleListPage } from './article-list.ts';
import { articlePage } from './article-page.ts';
import { ICON } from './icon.ts';
import { CONTENT_SECURITY_POLICY, LIVE_POLICY, type Markup } from './layout.ts';
import { ledgerPage } from './ledger-page.ts';
import { LIVE_SCRIPT } from './live.ts';
import { nowPage } from './now-page.ts';
import { problemPage } from './problem-page.ts';
import { sourcesPage } from './sources-page.ts';
import { STYLE } from './style.ts';

/** Pages of a list that are read to fill one for a reader, where days are sparse. */
const MOST_PAGES = 4;
const DAY_MS = 24 * 60 * 60_000;

/** The page, for a person with a browser. */
export function addPages(app: Hono, archive: () => Archive): void {
  const page = (path: string, render: (context: Context) => Promise<Markup>, policy = CONTENT_SECURITY_POLICY) =>
    app.get(path, async (context) => {
      context.header('content-security-policy', policy);
      context.header('referrer-policy', 'no-referrer');
      try {
        return context.html(await render(context));
      } catch (error) {
        const problem = problemOf(error);
        if (problem.status === 500) throw error;
        return context.html(problemPage(problem), problem.status);
      }
    });

  page('/', async (context) => {
    const { newSince: _newSince, cursor, limit, ...criteria } = parametersOf(articleParameters, context);
    const found = await listArticles(archive(), { ...criteria, limit, cursor });
    for (let pages = 1; found.articles.length < limit && found.cursor && pages < MOST_PAGES; pages++) {
      const wanted = limit - found.articles.length;
      const { articles, cursor: next } = await listArticles(archive(), {
        ...criteria,
        limit: wanted,
        cursor: found.cursor,
      });
      found.articles.push(...articles);
      if (next === undefined) delete found.cursor;
      else found.cursor = next;
    }
    return articleListPage(found, criteria, await archive().sources.list());
  });
  page('/read/:id', async (context) => {
    parametersOf(noParameters, context);
    const article = await findArticle(archive(), context.req.param('id') ?? '');
    const [text, changes, others] = await Promise.all([
      textOf(archive(), article),
      article.revision > 1 ? changesOf(archive(), article.id) : [],
      sameStory(archive(), article),
    ]);
    return articlePage(article, text, changes, others);
  });
  page('/health', async (context) => {
    parametersOf(noParameters, context);
    return sourcesPage(await archive().sources.list());
  });
  page('/ledger', async (context) => {
    const { limit, cursor, ...criteria } = parametersOf(linkParameters, context);
    const { source, since } = criteria;
    const [found, counted, sources] = await Promise.all([
      listLinks(archive(), { ...criteria, limit, cursor }),
      cursor === undefined ? countOutcomes(archive(), { source, since }) : undefined,
      archive().sources.list(),
    ]);
    return ledgerPage(found, criteria, sources, counted);
  });
  page(
    '/now',
    async (context) => {
      parametersOf(noParameters, context);
      const since = new Date(archive().now().getTime() - DAY_MS).toISOString();
      return nowPage(await countOutcomes(archive(), { since }), await archive().sources.list());
    },
    LIVE_POLICY,
  );
  const file = (path: string, type: string, body: string) =>
    app.get(path, (context) => context.body(body, 200, { 'content-type': `${type}; charset=utf-8` }));
  file('/style.css', 'text/css', STYLE);
  file('/live.js', 'text/javascript', LIVE_SCRIPT);
  file('/icon.svg', 'image/svg+xml', ICON);
}
