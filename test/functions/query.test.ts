import type { LambdaContext, LambdaEvent } from 'hono/aws-lambda';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { queryHandler } from '../../functions/query.ts';
import { openTestArchive, store, type TestArchive } from '../support/archive.ts';

let archive: TestArchive;
beforeEach(async () => {
  archive = await openTestArchive();
});
afterEach(() => archive.close());

/** Asks as an HTTP API does, payload version 2. */
async function ask(rawPath: string, rawQueryString = '', headers: Record<string, string> = {}) {
  const event = {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers: { host: 'api.example', ...headers },
    isBase64Encoded: false,
    requestContext: { domainName: 'api.example', http: { method: 'GET', path: rawPath } },
  } as unknown as LambdaEvent;
  const reply = await queryHandler(() => archive)(event, {} as LambdaContext);
  return { status: reply.statusCode, headers: reply.headers ?? {}, body: reply.body };
}

it('answers a list, an article and its text', async () => {
  const { id } = await store(archive, 'The ferry left at dawn.');
  const list = await ask('/articles', 'source=paper&limit=5');
  expect(list.status).toBe(200);
  expect(JSON.parse(list.body)).toMatchObject({ articles: [{ id, title: 'The ferry sails again' }] });
  expect(JSON.parse((await ask(`/articles/${id}`)).body)).toMatchObject({ id, revision: 1 });
  const text = await ask(`/articles/${id}/text`);
  expect(text.headers['content-type']).toContain('text/plain');
  expect(text.body).toContain('The ferry left at dawn.');
});

it('answers 304 to one who has it already', async () => {
  const { id } = await store(archive, 'The ferry left at dawn.');
  const first = await ask(`/articles/${id}`);
  const again = await ask(`/articles/${id}`, '', { 'if-none-match': String(first.headers.etag) });
  expect(first.headers.etag).toMatch(/"/);
  expect(again).toMatchObject({ status: 304, body: '' });
});

it.each([
  ['limit=0', 'limit', 'limit must be a number from 1 to 200'],
  ['limit=many', 'limit', 'limit must be a number from 1 to 200'],
  ['since=yesterday', 'since', 'write a day like 2026-11-25'],
  ['colour=red', 'colour', 'colour'],
  ['cursor=abc', 'cursor', 'cursor'],
])('names what is wrong in %s', async (query, parameter, words) => {
  const reply = await ask('/articles', query);
  expect(reply.status).toBe(400);
  expect(reply.headers['content-type']).toBe('application/problem+json');
  const problem = JSON.parse(reply.body);
  expect(problem.parameter).toBe(parameter);
  expect(problem.detail).toContain(words);
});

it.each(['/articles/aaaaaaaaaaaaaaaaaaaaaaaaaa', '/nowhere'])('answers 404 to %s', async (path) => {
  const reply = await ask(path);
  expect(reply.status).toBe(404);
  expect(reply.headers['content-type']).toBe('application/problem+json');
});
