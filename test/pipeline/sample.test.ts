import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROME, type Expected, expectedOn } from '../../sample/expected.ts';
import { startSampleNewspaper } from '../../sample/server.ts';
import type { Article } from '../../shared/article.ts';
import { listLinks } from '../../shared/steps/query/links.ts';
import { textOfObject } from '../../shared/store/objects.ts';
import { type TestHost, testHost } from '../support/host.ts';

type Paper = Awaited<ReturnType<typeof startSampleNewspaper>>;

let host: TestHost;
let paper: Paper;
/** Outcomes of the first day by path. */
let outcomes: Record<string, string>;
const expected = expectedOn(1);

beforeAll(async () => {
  host = await testHost();
  paper = await startSampleNewspaper({ port: 0, day: 1 });
  await host.addSource({ id: 'sample', url: paper.sourceUrl, crawlDelaySeconds: 0.05 });
  await host.run('sample');
  outcomes = host.outcomes();
});
afterAll(async () => {
  await host.close();
  await paper.close();
});

/** The same text under two addresses is stored under the one that came first, whichever that was. */
const isHalfOfPair = ({ path }: Expected) => path.includes('ferry');

describe('the sample newspaper, collected', () => {
  it('ends every URL with its own outcome', () => {
    const certain = expected.filter((entry) => !isHalfOfPair(entry));
    const found = Object.fromEntries(certain.map(({ path }) => [path, outcomes[path]]));
    expect(found).toEqual(Object.fromEntries(certain.map(({ path, outcome }) => [path, outcome])));
    const pair = expected.filter(isHalfOfPair).map(({ path }) => outcomes[path]);
    expect(pair.sort()).toEqual(['duplicate-of', 'stored']);
    expect(Object.keys(outcomes).sort()).toEqual(expected.map(({ path }) => path).sort());
  });

  it.each(expected.filter((entry) => entry.article && !isHalfOfPair(entry)))(
    'reads $path as its reader would',
    async ({ path, article }) => {
      const { item, text } = await stored(path);
      expect({ title: item.title, authors: item.authors, language: item.language }).toEqual({
        title: article?.title,
        authors: article?.authors,
        language: article?.language,
      });
      expect(item.publishedAt?.slice(0, 10)).toBe(article?.publishedAt?.slice(0, 10));
      const paragraphs = text.split('\n\n');
      expect(paragraphs[0]).toBe(article?.first);
      expect(paragraphs.at(-1)).toBe(article?.last);
      for (const chrome of CHROME) expect(text).not.toContain(chrome);
    },
  );

  it('finds only the correction on the second day, and keeps both texts', async () => {
    paper.setDay(2);
    await host.run('sample');
    const ends = Object.entries(host.outcomes());
    expect(ends.map(([, outcome]) => outcome)).toEqual(['revised']);
    const { item } = await stored(ends[0]?.[0] ?? '');
    expect(item.revision).toBe(2);
    expect(await host.pipeline.articles.versions(item.id)).toHaveLength(2);
    await host.run('sample');
    expect(host.outcomes()).toEqual({});
  });
});

async function stored(path: string): Promise<{ item: Article; text: string }> {
  const { links } = await listLinks(host.pipeline, { source: 'sample', limit: 100 });
  const link = links.find(({ url }) => new URL(url).pathname === path);
  const item = await host.pipeline.articles.get(link?.id ?? '');
  const object = await host.pipeline.bucket.get(item?.textKey ?? '');
  if (!item || !object) throw new Error(`${path} is not stored`);
  return { item, text: textOfObject(object) };
}
