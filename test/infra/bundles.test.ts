import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqsEvent } from '../../bench/cost/trace.ts';
import { bundle, FUNCTIONS, type FunctionName } from '../../infra/bundle.ts';
import { type Database, LOCAL_TABLES, startDatabase } from '../../local/database.ts';
import { ENV } from '../../shared/names.ts';
import { SOURCE_DEFAULTS } from '../../shared/source.ts';
import { newState } from '../../shared/steps/discover.ts';
import { articleStore } from '../../shared/store/articles.ts';
import { ledgerOf } from '../../shared/store/ledger.ts';
import { positionsOf } from '../../shared/store/positions.ts';
import { sourceStore } from '../../shared/store/sources.ts';
import { tableOf } from '../../shared/store/table.ts';
import { articleId } from '../../shared/url.ts';
import { anArticle } from '../support/article.ts';

/** The Node that runs the bundles: this one, or another that the environment names, such as the version that Lambda runs. */
const NODE = process.env.LAMBDA_NODE ?? process.execPath;
/** Deployed functions may not fetch from this machine, so that this address is refused by each of them. */
const PRIVATE = 'http://127.0.0.1/news';

let folder: string;
let database: Database;
let queue: Server;
/** Puts the embedded database on the wire, for handlers in processes of their own. */
let wire: Server;
/** Takes the events. */
let bus: Server;
/** Bodies of the messages, and entries of the events, that were sent. */
const sent: string[] = [];
const events: unknown[] = [];
/** Groups of the messages, by which SQS is fair to the sources. */
const groups: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsprint-bundles-'));
  await Promise.all(FUNCTIONS.map((name) => bundle(name, join(folder, name))));
  database = await startDatabase();
  queue = createServer(answerAsQueue);
  wire = createServer(answerAsDatabase);
  bus = createServer(answerAsBus);
  for (const server of [queue, wire, bus]) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const now = new Date().toISOString();
  const config = { ...SOURCE_DEFAULTS, include: [], exclude: [], labels: [], id: 'paper', url: `${PRIVATE}/feed.xml` };
  await sourceStore(crawl()).save({ ...config, addedAt: now, state: newState('2026-01-01T00:00:00.000Z') });
});

afterAll(async () => {
  for (const server of [queue, wire, bus]) {
    server.closeAllConnections();
    server.close();
  }
  await database.close();
  await rm(folder, { recursive: true });
});

const crawl = () => tableOf(database.client, LOCAL_TABLES.crawl);

function answerAsDatabase(request: IncomingMessage, reply: ServerResponse): void {
  let body = '';
  request.on('data', (part) => {
    body += part;
  });
  request.on('end', async () => {
    const answer = await database.ask({ headers: request.headers as Record<string, string>, body });
    reply.writeHead(answer.statusCode, answer.headers).end(answer.body);
  });
}

/** Takes messages in SQS's JSON protocol. */
function answerAsQueue(request: IncomingMessage, reply: ServerResponse): void {
  let text = '';
  request.on('data', (part) => {
    text += part;
  });
  request.on('end', () => {
    const { Entries } = JSON.parse(text) as { Entries: { Id: string; MessageBody: string; MessageGroupId: string }[] };
    sent.push(...Entries.map(({ MessageBody }) => MessageBody));
    groups.push(...Entries.map(({ MessageGroupId }) => MessageGroupId));
    const md5 = (body: string) => createHash('md5').update(body).digest('hex');
    const Successful = Entries.map(({ Id, MessageBody }) => ({
      Id,
      MessageId: Id,
      MD5OfMessageBody: md5(MessageBody),
    }));
    reply.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' });
    reply.end(JSON.stringify({ Successful, Failed: [] }));
  });
}

/** Takes events in EventBridge's JSON protocol. */
function answerAsBus(request: IncomingMessage, reply: ServerResponse): void {
  let text = '';
  request.on('data', (part) => {
    text += part;
  });
  request.on('end', () => {
    const { Entries } = JSON.parse(text) as { Entries: unknown[] };
    events.push(...Entries);
    reply.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' });
    reply.end(JSON.stringify({ FailedEntryCount: 0, Entries: Entries.map((_, i) => ({ EventId: String(i) })) }));
  });
}

/** Runs a bundled handler in a process of its own, with the variables that the stack sets; gives its answer and its log. */
async function invoke(name: FunctionName, event: unknown, environment = variables()) {
  const script = `
    const { handler } = await import(${JSON.stringify(pathToFileURL(join(folder, name, 'index.mjs')).href)});
    const answer = await handler(${JSON.stringify(event)});
    console.log(JSON.stringify({ answer }));
    process.exit(0);`;
  const { stdout } = await promisify(execFile)(NODE, ['--input-type=module', '-e', script], { env: environment });
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { log: lines.slice(0, -1), answer: lines.at(-1).answer };
}

function variables(): Record<string, string> {
  const urlOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = urlOf(queue);
  return {
    [ENV.articleTable]: LOCAL_TABLES.articles,
    [ENV.crawlTable]: LOCAL_TABLES.crawl,
    [ENV.bucket]: 'bucket',
    [ENV.discoverQueue]: `${url}/000000000000/discover`,
    [ENV.collectQueue]: `${url}/000000000000/collect`,
    [ENV.contact]: 'desk@example.org',
    [ENV.deployment]: 'desk',
    // What Lambda sets, and where the services are here.
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: urlOf(wire),
    AWS_ENDPOINT_URL_SQS: url,
    AWS_ENDPOINT_URL_EVENTBRIDGE: urlOf(bus),
  };
}

/** A GET as API Gateway hands it over, in payload version 2. */
function httpEvent(path: string) {
  return {
    version: '2.0',
    rawPath: path,
    rawQueryString: '',
    headers: { host: 'api.example' },
    requestContext: { domainName: 'api.example', http: { method: 'GET', path } },
    isBase64Encoded: false,
  };
}

describe('the bundles, each in a process of its own', () => {
  test('schedule sends the source that is due', async () => {
    const { answer } = await invoke('schedule', { time: '2026-11-25T10:00:00Z' });
    expect(answer).toEqual({ sources: 1 });
    expect(sent.map((body) => JSON.parse(body))).toEqual([{ v: 1, sourceId: 'paper', due: true }]);
    expect(groups).toEqual(['paper']);
  });

  test('discover polls it, logs a metric line, and keeps what came of it', async () => {
    const { answer, log } = await invoke('discover', sqsEvent([{ v: 1, sourceId: 'paper' }]));
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(log).toEqual([
      expect.objectContaining({ type: 'poll-failed', deployment: 'desk', sourceId: 'paper', FailedPolls: 1 }),
    ]);
    const source = await sourceStore(crawl()).get('paper');
    expect(source?.state.health).toMatchObject({ polls: 1, lastFailure: expect.stringContaining('127.0.0.1') });
  });

  test('collect refuses an address that is not public, and says so in the ledger', async () => {
    const now = new Date().toISOString();
    const message = {
      v: 1,
      url: `${PRIVATE}/a`,
      fetchUrl: `${PRIVATE}/a`,
      sourceId: 'paper',
      foundAt: now,
      notBefore: now,
      reason: 'new',
      postponed: 0,
    };
    const { answer, log } = await invoke('collect', sqsEvent([message]));
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(log).toEqual([expect.objectContaining({ type: 'finished', outcome: 'blocked-address', Articles: 1 })]);
    expect(await ledgerOf(crawl()).get(articleId(message.url))).toMatchObject({ outcome: 'blocked-address' });
  });

  test('collect gives back what it cannot read, and only that', async () => {
    const { answer, log } = await invoke('collect', sqsEvent([{ v: 99 }]));
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-0' }] });
    expect(log).toEqual([expect.objectContaining({ level: 'error', messageId: 'message-0' })]);
  });

  test('query answers a request of the HTTP API', async () => {
    const { answer } = await invoke('query', httpEvent('/sources'));
    expect(answer.statusCode).toBe(200);
    expect(JSON.parse(answer.body).sources).toMatchObject([{ id: 'paper' }]);
  });

  test('compact finds nothing to do in an archive without articles', async () => {
    const { answer } = await invoke('compact', {});
    expect(answer).toEqual({ articles: 0, clustered: 0, days: [], expired: 0, forgotten: 0 });
  });

  test('canary measures, and logs what it measured as metrics', async () => {
    const { answer, log } = await invoke('canary', {});
    expect(answer).toEqual({ overdueSeconds: 0, silentSeconds: 2 * 24 * 60 * 60 });
    expect(log).toEqual([expect.objectContaining({ type: 'measured', OverdueSeconds: 0, SilentSeconds: 172_800 })]);
  });

  test('announce puts what is new on the event bus', async () => {
    const store = articleStore(tableOf(database.client, LOCAL_TABLES.articles));
    const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
    await store.create(anArticle({ id: 'ferry', indexedAt: minutesAgo(3) }));
    await positionsOf(store.table).set('events event bus', minutesAgo(5));
    expect(await invoke('announce', {})).toEqual({ answer: { announced: 1 }, log: [] });
    expect(events).toMatchObject([
      {
        Source: 'newsprint.desk',
        DetailType: 'newsprint.article.stored',
        Detail: expect.stringContaining('"ferry-1"'),
      },
    ]);
    expect(await invoke('announce', {})).toEqual({ answer: { announced: 0 }, log: [] });
  });

  test('apply-sources leaves what was added by command', async () => {
    await invoke('apply-sources', {});
    const ids = (await sourceStore(crawl()).list()).map(({ id }) => id);
    expect(ids).toContain('paper');
  });

  test('say which variable is missing', async () => {
    const { [ENV.crawlTable]: _missing, ...others } = variables();
    await expect(invoke('schedule', { time: '' }, others)).rejects.toThrow('CRAWL_TABLE is not set');
  });
});
