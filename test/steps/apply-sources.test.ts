import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { applySourcesHandler } from '../../functions/apply-sources.ts';
import { readSourceList } from '../../shared/sources/source-list.ts';
import { type TestHost, testHost } from '../support/host.ts';

let host: TestHost;
beforeAll(async () => {
  host = await testHost();
});
afterAll(() => host.close());
beforeEach(async () => {
  for (const { id } of await host.pipeline.sources.list()) await host.pipeline.sources.remove(id);
});

const apply = (list: string) =>
  applySourcesHandler(
    () => host.pipeline,
    () => readSourceList(list),
  )();
const ids = async () => (await host.pipeline.sources.list()).map(({ id }) => id);

it('adds what is declared, once', async () => {
  const list = '- https://paper.example/\n- {url: https://other.example/feed, id: other}\n';
  expect(await apply(list)).toEqual({ added: 2, changed: 0, removed: 0 });
  expect(await apply(list)).toEqual({ added: 0, changed: 0, removed: 0 });
  expect(await ids()).toContain('other');
});

it('removes what is declared no more, and leaves what was added by command', async () => {
  await host.addSource({ id: 'mine', url: 'https://mine.example/' });
  await apply('- {url: https://other.example/feed, id: other}\n');
  expect(await apply('[]\n')).toEqual({ added: 0, changed: 0, removed: 1 });
  expect(await ids()).toEqual(['mine']);
});

it('keeps what was learned of a source whose settings change, but not of another address', async () => {
  await apply('- {url: https://other.example/feed, id: other}\n');
  const source = await host.pipeline.sources.get('other');
  if (!source) throw new Error('not added');
  await host.pipeline.sources.saveState('other', { ...source.state, intervalMinutes: 77 }, false);
  await apply('- {url: https://other.example/feed, id: other, crawlDelaySeconds: 9}\n');
  expect(await host.pipeline.sources.get('other')).toMatchObject({
    crawlDelaySeconds: 9,
    state: { intervalMinutes: 77 },
  });
  await apply('- {url: https://other.example/news, id: other}\n');
  expect((await host.pipeline.sources.get('other'))?.state.intervalMinutes).toBe(15);
});
