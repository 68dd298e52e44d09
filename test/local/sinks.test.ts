import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sinkTo } from '../../local/sinks.ts';
import { articleNews } from '../../shared/announcement.ts';
import { eventBus } from '../../shared/store/event-bus.ts';
import { anArticle } from '../support/article.ts';

interface Request {
  headers: IncomingHttpHeaders;
  body: string;
}

const SECRET = `whsec_${Buffer.from('a secret of the tests, long enough').toString('base64')}`;
const news = Array.from({ length: 12 }, (_, i) => articleNews(anArticle({ id: `story-${i}`, title: `“Ferry ${i}”` })));

let url: string;
let requests: Request[];
let answer: (count: number) => { status: number; body: string };
let close: () => void;
let folder: string;

beforeEach(async () => {
  requests = [];
  answer = () => ({ status: 200, body: '{}' });
  folder = await mkdtemp(path.join(tmpdir(), 'newsprint-sinks-'));
  const server = createServer(async (request, reply) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    requests.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
    const { status, body } = answer(requests.length);
    reply.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => server.closeAllConnections() ?? server.close();
});
afterEach(async () => {
  close();
  await rm(folder, { recursive: true });
});

describe('a webhook', () => {
  it('gets each event by itself, signed so that its receiver can tell', async () => {
    await sinkTo(`${url}/news`, SECRET)(news);
    expect(requests).toHaveLength(12);
    for (const [i, { headers, body }] of requests.entries()) {
      expect(new Webhook(SECRET).verify(body, headers as Record<string, string>)).toEqual(
        JSON.parse(JSON.stringify(news[i])),
      );
      expect(headers['webhook-id']).toBe(`story-${i}-1`);
    }
    const [first] = requests;
    const forged = { ...(first?.headers as Record<string, string>) };
    expect(() => new Webhook(SECRET).verify(`${first?.body} `, forged)).toThrow('signature');
  });

  it('that fails is told so that it can be told again', async () => {
    answer = (count) => ({ status: count === 3 ? 503 : 204, body: '' });
    await expect(sinkTo(url, SECRET)(news)).rejects.toThrow(`${url} answered 503`);
    expect(requests).toHaveLength(3);
  });

  it('that is not there is no bug', async () => {
    close();
    await expect(sinkTo(url, SECRET)(news)).rejects.toMatchObject({ name: 'RetryableError' });
  });

  it.each([undefined, '', 'whsec_*'])('needs a secret: %s', (secret) => {
    expect(() => sinkTo(url, secret)).toThrow('NEWSPRINT_WEBHOOK_SECRET');
  });
});

it('a file gets a line for each event, behind what is there', async () => {
  const file = path.join(folder, 'new', 'events.jsonl');
  const sink = sinkTo(file, undefined);
  await sink(news.slice(0, 2));
  await sink(news.slice(2));
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(news.map(({ id }) => id));
});

describe('the event bus', () => {
  const bus = () =>
    eventBus(
      'harbour',
      new EventBridgeClient({
        endpoint: url,
        region: 'eu-central-1',
        credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
        maxAttempts: 1,
      }),
    );

  it('gets events ten at a time', async () => {
    await bus()(news);
    const sent = requests.map(({ body }) => JSON.parse(body).Entries);
    expect(sent.map(({ length }) => length)).toEqual([10, 2]);
    expect(sent[0][0]).toMatchObject({ Source: 'newsprint.harbour', DetailType: 'newsprint.article.stored' });
    expect(JSON.parse(sent[1][1].Detail)).toEqual(JSON.parse(JSON.stringify(news[11])));
    expect(requests[0]?.headers['x-amz-target']).toBe('AWSEvents.PutEvents');
  });

  it('that takes only some is told the rest again', async () => {
    answer = () => ({
      status: 200,
      body: JSON.stringify({
        FailedEntryCount: 1,
        Entries: [{ EventId: '1' }, { ErrorCode: 'ThrottlingException', ErrorMessage: 'too fast' }],
      }),
    });
    await expect(bus()(news)).rejects.toThrow('did not take every event: too fast');
  });
});
