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
  ['limit=0', 'limit', 'limit must be a number from 1 to 200, got "0"'],
  ['limit=many', 'limit', 'limit must be a number from 1 to 200, got "many"'],
  ['limit=1.5', 'limit', 'limit must be a number from 1 to 200, got "1.5"'],
  ['since=yesterday', 'since', 'since must be a day like 2026-11-25, or a time in UTC'],
  ['until=2026-13-01', 'until', 'until must be a day like 2026-11-25'],
  ['access=free', 'access', 'access must be one of full, teaser, got "free"'],
  ['language=!', 'language', 'language must be a language like en or pt-BR, got "!"'],
  ['colour=red', 'colour', 'there is no parameter colour; there are source, site, since'],
  ['tag=a&tag=b', 'tag', 'tag is given more than once'],
  ['cursor=abc', 'cursor', 'cursor'],
  ['newSince=soon', 'newSince', 'newSince'],
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

it('describes itself by the schemas that check', async () => {
  const { paths } = JSON.parse((await ask('/openapi.json')).body);
  const names = paths['/articles'].get.parameters.map(({ name }: { name: string }) => name);
  expect(names).toEqual(expect.arrayContaining(['source', 'since', 'tag', 'newSince', 'limit', 'cursor']));
  const limit = paths['/links'].get.parameters.find(({ name }: { name: string }) => name === 'limit');
  expect(limit.schema).toMatchObject({ type: 'integer', minimum: 1, maximum: 200, default: 50 });
  const since = paths['/articles'].get.parameters.find(({ name }: { name: string }) => name === 'since');
  expect(since.schema).toMatchObject({ type: 'string' });
});
