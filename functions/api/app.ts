import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { healthInWords } from '../../shared/health.ts';
import type { Archive } from '../../shared/steps/archive.ts';
import { findArticle, textOf } from '../../shared/steps/query/article.ts';
import { listArticles } from '../../shared/steps/query/articles.ts';
import { listLinks } from '../../shared/steps/query/links.ts';
import { listNewArticles } from '../../shared/steps/query/new-articles.ts';
import { addPages } from '../page/routes.ts';
import { openApi } from './openapi.ts';
import { articleParameters, linkParameters, noParameters } from './parameters.ts';
import { parametersOf, problemOf, problemReply } from './problem.ts';

/** Everything that is answered over HTTP, deployed and on one machine: the API and the page. Reads only. */
export function apiApp(archive: () => Archive): Hono {
  const app = new Hono();
  app.use(compress());
  app.use(etag());
  app.use(async (context, next) => {
    await next();
    context.header('x-content-type-options', 'nosniff');
    context.header('cache-control', 'private, no-cache');
  });
  app.onError((error, context) => {
    const problem = problemOf(error);
    if (problem.status === 500) console.error(JSON.stringify({ message: error.message, stack: error.stack }));
    return problemReply(context, problem);
  });
  app.notFound((context) =>
    problemReply(context, {
      title: 'Not found',
      status: 404,
      detail: 'there is nothing here; /openapi.json lists what is',
    }),
  );

  app.get('/articles', async (context) => {
    const { newSince, cursor, ...criteria } = parametersOf(articleParameters, context);
    if (newSince !== undefined) return context.json(await listNewArticles(archive(), { ...criteria, newSince }));
    return context.json(await listArticles(archive(), { ...criteria, cursor }));
  });
  app.get('/articles/:id', async (context) => {
    parametersOf(noParameters, context);
    return context.json(await findArticle(archive(), context.req.param('id')));
  });
  app.get('/articles/:id/text', async (context) => {
    parametersOf(noParameters, context);
    const text = await textOf(archive(), await findArticle(archive(), context.req.param('id')));
    if (text !== undefined) return context.text(text);
    const detail = "the page's opt-out left its metadata only; there is no text";
    return problemReply(context, { title: 'Not found', status: 404, detail });
  });
  app.get('/articles/:id/revisions', async (context) => {
    parametersOf(noParameters, context);
    const { id } = await findArticle(archive(), context.req.param('id'));
    return context.json({ revisions: await archive().articles.versions(id) });
  });
  app.get('/sources', async (context) => {
    parametersOf(noParameters, context);
    const sources = await archive().sources.list();
    return context.json({ sources: sources.map((source) => ({ ...source, healthInWords: healthInWords(source) })) });
  });
  app.get('/links', async (context) => context.json(await listLinks(archive(), parametersOf(linkParameters, context))));
  app.get('/openapi.json', (context) => context.json(openApi()));
  addPages(app, archive);
  return app;
}
