import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32 } from 'node:zlib';
import { S3Client } from '@aws-sdk/client-s3';
import { XMLParser } from 'fast-xml-parser';

/** What a request of the bucket asks for. */
export type S3Operation = 'put' | 'get' | 'delete' | 'list' | 'versions';

/**
 * How a request fails: a status instead of doing it; hung up on before it is done, or after; answered in half; or, for
 * a removal, answered well except that one object is still there.
 */
export type S3Fault = number | 'unheard' | 'applied' | 'half' | 'one is left';

/** A service that speaks S3's protocol on loopback, for one versioned bucket, as far as Newsprint asks. */
export interface S3 {
  client: S3Client;
  /** The bucket's name. */
  name: string;
  /** Every request asks it whether and how to fail. */
  fault?: ((operation: S3Operation) => S3Fault | undefined) | undefined;
  /** How many versions there are, of all objects. */
  versions(): number;
  close(): Promise<void>;
}

interface Version {
  key: string;
  id: string;
  body: Buffer;
  headers: Record<string, string>;
}

/** Entries of a list are given out in pages of this many, so that every list of a test has several. */
const PAGE = 2;
const KEPT_HEADERS = /^(content-type|content-encoding|x-amz-meta-.*)$/;

/** Starts it. Its protocol is that of the Amazon S3 API Reference, 2006-03-01. */
export async function startS3(): Promise<S3> {
  const name = 'news';
  const kept: Version[] = [];
  let count = 0;
  const latest = (key: string) => kept.findLast((version) => version.key === key);

  const operations: Record<S3Operation, (request: Request, reply: ServerResponse, fault?: S3Fault) => void> = {
    put({ key, body, headers }, reply) {
      const sum = headers['x-amz-checksum-crc32'];
      if (sum !== undefined && sum !== checksum(body)) return refuse(reply, 400, 'BadDigest');
      const facts = Object.entries(headers).filter(([name]) => KEPT_HEADERS.test(name));
      kept.push({ key, id: String(++count), body, headers: Object.fromEntries(facts) as Record<string, string> });
      reply.end();
    },

    get({ key }, reply, fault) {
      const version = latest(key);
      if (!version) return refuse(reply, 404, 'NoSuchKey');
      reply.writeHead(200, { ...version.headers, 'content-length': version.body.length });
      if (fault !== 'half') return void reply.end(version.body);
      reply.write(version.body.subarray(0, version.body.length / 2), () => reply.destroy());
    },

    delete({ body }, reply, fault) {
      const asked = new XMLParser({ parseTagValue: false, isArray: (tag) => tag === 'Object' }).parse(body.toString());
      const objects = asked.Delete.Object as { Key: string; VersionId: string }[];
      const left = fault === 'one is left' ? objects.pop() : undefined;
      for (const { Key, VersionId } of objects) {
        const at = kept.findIndex(({ key, id }) => key === Key && id === VersionId);
        if (at >= 0) kept.splice(at, 1);
      }
      const error = left && element('Error', element('Key', left.Key) + element('Code', 'InternalError'));
      sendXml(reply, 200, element('DeleteResult', error ?? ''));
    },

    list({ query }, reply) {
      const keys = [...new Set(kept.map(({ key }) => key))].sort().filter((key) => key.startsWith(query.prefix ?? ''));
      const page = keys.filter((key) => key > (query['continuation-token'] ?? '')).slice(0, PAGE);
      const more = page.at(-1) !== keys.at(-1);
      const contents = page.map((key) => element('Contents', element('Key', key)));
      const next = more ? element('NextContinuationToken', page.at(-1) ?? '') : '';
      sendXml(reply, 200, element('ListBucketResult', contents.join('') + element('IsTruncated', String(more)) + next));
    },

    versions({ query }, reply) {
      const all = kept.filter(({ key }) => key.startsWith(query.prefix ?? '')).sort(byKeyThenLatest);
      const marker = { key: query['key-marker'] ?? '', id: query['version-id-marker'] ?? '' };
      const page = all.filter((version) => byKeyThenLatest(version, marker) > 0).slice(0, PAGE);
      const last = page.at(-1);
      const more = last !== undefined && last !== all.at(-1);
      const entries = page.map(({ key, id }) => element('Version', element('Key', key) + element('VersionId', id)));
      const next = more ? element('NextKeyMarker', last.key) + element('NextVersionIdMarker', last.id) : '';
      sendXml(
        reply,
        200,
        element('ListVersionsResult', entries.join('') + element('IsTruncated', String(more)) + next),
      );
    },
  };

  const s3: S3 = {
    name,
    client: undefined as never,
    versions: () => kept.length,
    async close() {
      s3.client.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  const server = createServer(async (message, reply) => {
    const request = await read(message);
    const operation = operationOf(request);
    const fault = s3.fault?.(operation);
    if (typeof fault === 'number') return refuse(reply, fault, 'ServiceUnavailable');
    if (fault === 'unheard') return void reply.destroy();
    if (fault !== 'applied') return operations[operation](request, reply, fault);
    reply.end = () => reply.destroy();
    operations[operation](request, reply);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  s3.client = new S3Client({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    forcePathStyle: true,
    maxAttempts: 1,
  });
  return s3;
}

function byKeyThenLatest(a: Pick<Version, 'key' | 'id'>, b: Pick<Version, 'key' | 'id'>): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return Number(b.id) - Number(a.id);
}

interface Request {
  method: string;
  key: string;
  query: Record<string, string>;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

async function read(message: IncomingMessage): Promise<Request> {
  const url = new URL(message.url ?? '/', 'http://s3.local');
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  return {
    method: message.method ?? '',
    key: decodeURIComponent(url.pathname.split('/').slice(2).join('/')),
    query: Object.fromEntries(url.searchParams),
    headers: message.headers,
    body: Buffer.concat(parts),
  };
}

function operationOf({ method, query }: Request): S3Operation {
  if (method === 'PUT') return 'put';
  if (method === 'POST' && 'delete' in query) return 'delete';
  if ('versions' in query) return 'versions';
  return query['list-type'] === '2' ? 'list' : 'get';
}

function checksum(body: Buffer): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(body));
  return bytes.toString('base64');
}

function refuse(reply: ServerResponse, status: number, code: string): void {
  sendXml(reply, status, element('Error', element('Code', code) + element('Message', code)));
}

function sendXml(reply: ServerResponse, status: number, xml: string): void {
  reply.writeHead(status, { 'content-type': 'application/xml' });
  reply.end(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
}

/** An element; `content` is text, or elements. */
function element(name: string, content: string): string {
  const isText = !content.startsWith('<');
  return `<${name}>${isText ? content.replace(/&/g, '&amp;').replace(/</g, '&lt;') : content}</${name}>`;
}
