import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqsEvent, traced } from '../../bench/cost/trace.ts';
import { letAnHourPass } from '../../bench/faults/hour.ts';
import { announceHandler } from '../../functions/announce.ts';
import { apiApp } from '../../functions/api/app.ts';
import { applySourcesHandler } from '../../functions/apply-sources.ts';
import { canaryHandler } from '../../functions/canary.ts';
import { collectHandler } from '../../functions/collect.ts';
import { compactHandler } from '../../functions/compact.ts';
import { discoverHandler } from '../../functions/discover.ts';
import { scheduleHandler } from '../../functions/schedule.ts';
import { FUNCTIONS, type FunctionName } from '../../infra/bundle.ts';
import { PERMISSIONS, type Permissions } from '../../infra/permissions.ts';
import type { CollectMessage } from '../../shared/messages.ts';
import { readSourceList } from '../../shared/sources/source-list.ts';
import { SAFETY_LAG_MS } from '../../shared/steps/query/new-articles.ts';
import { articleId, canonicalUrl } from '../../shared/url.ts';
import { type TestHost, testHost } from '../support/host.ts';
import { articlePage, prose, rss } from '../support/paper.ts';
import { prose as longProse } from '../support/prose.ts';
import { startWeb, type Web } from '../support/web.ts';

let host: TestHost;
let web: Web;
const traces: Partial<Record<FunctionName, Set<string>>> = {};

/** Every kind of question; `:id` stands for an article, `:cluster` for a cluster. */
const QUESTIONS = [
  '/articles',
  '/articles?source=paper',
  '/articles?since=2026-11-01&until=2026-11-30',
  '/articles?author=Ada%20Quill',
  '/articles?tag=none',
  '/articles?cluster=:cluster&tag=none',
  '/articles?newSince=2026-11-01',
  '/articles/:id',
  '/articles/https%3A%2F%2Funknown.example%2F',
  '/articles/:id/text',
  '/articles/:id/revisions',
  '/sources',
  '/links',
  '/links?source=paper',
  '/links?source=paper&outcome=fetch-failed',
  '/openapi.json',
  '/',
  '/read/:id',
  '/health',
  '/ledger?source=paper',
];
/** Long enough for everything to be old. */
const HUNDRED_DAYS_MS = 100 * 24 * 60 * 60_000;

/** Lets every handler do all that it can come to do. */
beforeAll(async () => {
  host = await testHost();
  web = await startWeb();
  const { pipeline, sent, start } = traced(host.pipeline);
  const run = async (name: FunctionName, work: () => Promise<unknown>) => {
    const { calls } = start();
    await work();
    traces[name] = new Set([...(traces[name] ?? []), ...calls]);
  };
  const schedule = () => run('schedule', () => scheduleHandler(() => pipeline)({ time: new Date().toISOString() }));
  const discover = () => run('discover', () => discoverHandler(() => pipeline)(sqsEvent(sent.discover.splice(0))));
  const collect = (...messages: CollectMessage[]) =>
    run('collect', () => collectHandler(() => pipeline)(sqsEvent(messages)));
  const recheck = (site: string, fields: Partial<CollectMessage> = {}): CollectMessage => {
    const now = new Date().toISOString();
    const url = `${site}/a`;
    return {
      v: 1,
      url,
      fetchUrl: url,
      sourceId: 'paper',
      foundAt: now,
      notBefore: now,
      reason: 'recheck',
      postponed: 0,
      ...fields,
    };
  };

  const feed = rss(web.url, ['/a', '/b', '/moved', '/gone']);
  Object.assign(web.answers, {
    '/feed.xml': { headers: { 'content-type': 'application/rss+xml' }, body: feed },
    '/a': articlePage('The lamp', prose('Lampton')),
    '/b': articlePage('The lamp again', prose('Lampton')),
    '/moved': { status: 301, headers: { location: '/c' } },
    '/c': articlePage('The pier', prose('Pierton')),
  });
  await host.addSource({ id: 'paper', url: `${web.url}/feed.xml` });
  await schedule();
  await discover();
  // New, a duplicate, one that leads elsewhere, one that is gone; then corrected, unchanged, and found half finished.
  for (const message of sent.collect.splice(0)) await collect(message);
  web.answers['/a'] = articlePage('The lamp', [...prose('Lampton'), ...prose('Correction')]);
  await collect(recheck(web.url));
  await collect(recheck(web.url));
  // A source that has articles by now is looked at, too.
  await run('discover', () => discoverHandler(() => pipeline)(sqsEvent([{ v: 1, sourceId: 'paper' }])));
  const id = articleId(canonicalUrl(`${web.url}/a`) ?? '');
  const link = await pipeline.ledger.get(id);
  if (!link) throw new Error('the article has no record in the ledger');
  await pipeline.ledger.save({ ...link, outcome: 'queued' });
  await collect(recheck(web.url));
  // Two articles that are nearly the same.
  const story = longProse(1).split('\n\n');
  web.answers['/story'] = articlePage('The ferry', story);
  web.answers['/near'] = articlePage('The ferry again', [...story, ...longProse(2, 1).split('\n\n')]);
  for (const path of ['/story', '/near'])
    await collect({ ...recheck(web.url), url: web.url + path, fetchUrl: web.url + path, reason: 'new' });
  // A slot that lies ahead, and a site that asks for patience.
  await collect(recheck(web.url, { notBefore: new Date(Date.now() + 3_600_000).toISOString() }));
  web.answers['/a'] = { status: 503, headers: { 'retry-after': '60' } };
  await collect(recheck(web.url));
  // Two re-checks are due, one of them on a site whose robots.txt nobody has read.
  const unknown = { ...link, id: articleId('http://127.0.0.1:9/a'), url: 'http://127.0.0.1:9/a' };
  await pipeline.ledger.save(unknown);
  await letAnHourPass(pipeline, 'paper');
  await schedule();
  await discover();
  // Upkeep of what is new; and of a source that keeps nothing, and a URL that nothing lists any more.
  const upkeep = (now: () => Date) =>
    run(
      'compact',
      compactHandler(() => ({ ...pipeline, now })),
    );
  await upkeep(pipeline.now);
  await run(
    'canary',
    canaryHandler(() => pipeline),
  );
  const put = new Set<string>();
  const bus = async () => void put.add('events:PutEvents');
  const earlier = { ...pipeline, now: () => new Date(Date.now() - 60 * SAFETY_LAG_MS) };
  const later = { ...pipeline, now: () => new Date(Date.now() + 2 * SAFETY_LAG_MS) };
  for (const moment of [earlier, later])
    await run(
      'announce',
      announceHandler(
        () => moment,
        () => bus,
      ),
    );
  traces.announce = new Set([...(traces.announce ?? []), ...put]);
  // Every question.
  const api = apiApp(() => pipeline);
  const cluster = articleId(`${web.url}/story`);
  for (const path of QUESTIONS)
    await run('query', async () => api.request(path.replace(':id', id).replace(':cluster', cluster)));
  await host.addSource({ id: 'paper', url: `${web.url}/feed.xml`, retentionDays: 1 });
  await pipeline.ledger.save({ ...unknown, outcome: 'too-short', listedAt: '2026-01-01T00:00:00.000Z' });
  await upkeep(() => new Date(Date.now() + HUNDRED_DAYS_MS));
  // A list that gets shorter.
  for (const list of ['- https://one.example/\n- https://two.example/', '- https://one.example/'])
    await run('apply-sources', () =>
      applySourcesHandler(
        () => pipeline,
        () => readSourceList(list),
      )(),
    );
}, 60_000);

afterAll(async () => {
  await host.close();
  await web.close();
});

function listed({ articles, crawl, objects, sends = [], announces }: Permissions): string[] {
  const tables = Object.entries({ articles, crawl }).flatMap(([name, table]) => [
    ...(table?.actions ?? []).map((action) => `dynamodb:${action} on ${name}`),
    ...(table?.indexes ?? []).map((index) => `dynamodb:Query on ${name}/${index}`),
  ]);
  const keys = Object.entries(objects ?? {}).flatMap(([action, prefixes]) =>
    prefixes.map((prefix) => `s3:${action} on ${prefix}`),
  );
  const bus = announces ? ['events:PutEvents'] : [];
  return [...tables, ...keys, ...bus, ...sends.map((name) => `sqs:SendMessage on ${name}`)].sort();
}

describe('what a handler calls is what it may call', () => {
  test.each(FUNCTIONS)('%s', (name) => {
    expect([...(traces[name] ?? [])].sort()).toEqual(listed(PERMISSIONS[name]));
  });
});
