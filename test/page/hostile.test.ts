import { afterEach, beforeEach, expect, it } from 'vitest';
import { apiApp } from '../../functions/api/app.ts';
import { openTestArchive, store, type TestArchive } from '../support/archive.ts';

let archive: TestArchive;
beforeEach(async () => {
  archive = await openTestArchive();
});
afterEach(() => archive.close());

it("shows a stranger's markup as text, under a policy that runs no script", async () => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(2)>';
  const { id } = await store(archive, hostile, { title: hostile, authors: [hostile], tags: [hostile] });
  for (const path of ['/?source=paper', `/read/${id}`, '/ledger']) {
    const reply = await apiApp(() => archive).request(path);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await reply.text()).not.toMatch(/<script|<img/);
  }
});

it('names the parameter that is wrong', async () => {
  const reply = await apiApp(() => archive).request('/articles?colour=red');
  expect(reply.status).toBe(400);
  expect(await reply.json()).toMatchObject({ parameter: 'colour' });
});
