import { afterAll, beforeAll, expect, it } from 'vitest';
import { sqsEvent, type Trace, traced } from '../../bench/cost/trace.ts';
import { instrument } from '../../bench/instrument.ts';
import { collectHandler } from '../../functions/collect.ts';
import { discoverHandler } from '../../functions/discover.ts';
import { catchUp } from '../../shared/steps/catch-up.ts';
import { type TestHost, testHost } from '../support/host.ts';
import { articlePage, rss } from '../support/paper.ts';
import { prose } from '../support/prose.ts';
import { startWeb, type Web } from '../support/web.ts';

const ARTICLES = 10;
const PATHS = Array.from({ length: ARTICLES }, (_, i) => `/news/${i}`);

let host: TestHost;
let web: Web;
let discovery: Trace;
let collection: Trace;
let following: Trace;
const requests: string[] = [];
let collectRequests: string[] = [];

beforeAll(async () => {
  host = await testHost();
  web = await startWeb({
    '/feed.xml': { headers: { 'content-type': 'application/rss+xml' }, body: '' },
  });
  for (const path of PATHS)
    web.answers[path] = articlePage(`Story ${path}`, prose(1 + PATHS.indexOf(path)).split('\n\n'));
  const { pipeline, sent, start } = traced(host.pipeline);
  instrument(pipeline.database, (next, { commandName = '' }) => async (args) => {
    requests.push(commandName);
    return next(args);
  });
  const discover = () => discoverHandler(() => pipeline)(sqsEvent([{ v: 1, sourceId: 'paper' }]));
  await host.addSource({ id: 'paper', url: `${web.url}/feed.xml` });
  web.answers['/feed.xml'] = { headers: { 'content-type': 'application/rss+xml' }, body: rss(web.url, []) };
  await discover();
  const poll = start();
  await discover();
  web.answers['/feed.xml'] = { headers: { 'content-type': 'application/rss+xml' }, body: rss(web.url, PATHS) };
  discovery = start();
  await discover();
  discovery = { ...discovery, writeUnits: discovery.writeUnits - poll.writeUnits };
  requests.length = 0;
  collection = start();
  await collectHandler(() => pipeline)(sqsEvent(sent.collect));
  expect(Object.values(host.outcomes())).toEqual(PATHS.map(() => 'stored'));
  collectRequests = [...requests];
  following = start();
  await catchUp(pipeline);
});
afterAll(async () => {
  await host.close();
  await web.close();
});

const countOf = (name: string) => collectRequests.filter((request) => request === `${name}Command`).length;

it('a new article costs two puts to the bucket', () => {
  expect(collection.puts).toBe(2 * ARTICLES);
});

it('a new article costs two requests to the database in collect, besides two that the batch shares and one a day', () => {
  expect(countOf('PutItem')).toBe(2 * ARTICLES);
  expect(countOf('BatchWriteItem')).toBe(1);
  expect(countOf('BatchGetItem')).toBe(1);
  expect(countOf('UpdateItem')).toBe(1);
  expect(collectRequests).toHaveLength(2 * ARTICLES + 3);
});

it('a new article with one author costs nine write units, besides one for the slots of its batch and one a day', () => {
  console.log(
    `write units of ${ARTICLES} articles: ${discovery.writeUnits} when found, ${collection.writeUnits} when collected, ${following.writeUnits} when followed up`,
  );
  expect(discovery.writeUnits).toBe(2 * ARTICLES + 1);
  expect(collection.writeUnits).toBe(7 * ARTICLES + 1);
  expect(following.writeUnits).toBeLessThan(4.5 * ARTICLES);
});
