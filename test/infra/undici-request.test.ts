import { Agent, request } from 'undici';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWeb, type Web } from '../support/web.ts';

// Of no declared type, because it stands in for a module that has one.
const lean = (await import('../../infra/undici-request.mjs' as string)) as {
  Agent: typeof Agent;
  request: typeof request;
};

let web: Web;

beforeAll(async () => {
  web = await startWeb({
    '/a?b=c%20d': { headers: { 'x-kept': 'yes' }, body: 'found' },
    '/moved': { status: 302, headers: { location: '/a' } },
  });
});
afterAll(() => web.close());

test.each(['/a?b=c%20d', '/moved', '/nothing'])('answers %s as the whole of undici does', async (path) => {
  const answers = [];
  for (const undici of [{ Agent, request }, lean]) {
    const dispatcher = new undici.Agent({ pipelining: 0 });
    const { statusCode, headers, body } = await undici.request(web.url + path, {
      dispatcher,
      headers: { 'user-agent': 'test' },
    });
    const { date: _date, ...kept } = headers;
    answers.push({ statusCode, kept, text: await body.text() });
    await dispatcher.close();
  }
  expect(answers[1]).toEqual(answers[0]);
  const [theirs, ours] = web.seen.slice(-2);
  expect(ours?.headers).toEqual(theirs?.headers);
  expect(ours?.path).toBe(path);
});

test('can be stopped', async () => {
  const dispatcher = new lean.Agent();
  const signal = AbortSignal.abort(new Error('no more'));
  await expect(lean.request(web.url, { dispatcher, signal })).rejects.toThrow('no more');
  await dispatcher.close();
});
