import { afterEach, beforeEach, expect, it } from 'vitest';
import { findArticle } from '../../../shared/steps/query/article.ts';
import { takeDown } from '../../../shared/steps/takedown.ts';
import { articleId } from '../../../shared/url.ts';
import { openTestArchive, store, type TestArchive } from '../../support/archive.ts';
import { prose } from '../../support/prose.ts';

let archive: TestArchive;
beforeEach(async () => {
  archive = await openTestArchive();
});
afterEach(() => archive.close());

const URL_1 = 'https://paper.example/1';
const COPY = 'https://copy.example/1';

/** A URL whose text is that of an article. */
async function storeDuplicate(target: string): Promise<void> {
  const at = '2026-11-21T08:00:00.000Z';
  const times = { foundAt: at, listedAt: at, outcomeAt: at };
  const duplicate = { outcome: 'duplicate-of', detail: target, target } as const;
  await archive.ledger.save({ id: articleId(COPY), url: COPY, sourceId: 'copy', ...times, ...duplicate });
}

it('finds an article by its URL in any form, its id, the beginning of its id, and by the URL of a copy', async () => {
  const { id } = await store(archive, prose(1), { url: URL_1 });
  await store(archive, prose(2), { url: 'https://paper.example/2' });
  await storeDuplicate(id);
  for (const name of [URL_1, `${URL_1}#top`, id, id.slice(0, 8), id.slice(0, 4), COPY])
    expect((await findArticle(archive, name)).id, name).toBe(id);
});

it('says which ids begin alike', async () => {
  const article = await store(archive, prose(1), { url: URL_1 });
  const twin = `${article.id.slice(0, 25)}${article.id.endsWith('a') ? 'b' : 'a'}`;
  await archive.articles.create({ ...article, id: twin });
  const both = [article.id, twin].sort().reverse().join(', ');
  await expect(findArticle(archive, article.id.slice(0, 10))).rejects.toThrow(`: ${both}; give more of it`);
});

it('says how far it looked for the beginning of an id', async () => {
  await store(archive, prose(1), { url: URL_1 });
  await expect(findArticle(archive, 'aaaaaaaa')).rejects.toThrow(
    'no id among the newest 1 articles begins with aaaaaaaa',
  );
});

it('says of a copy what became of the article that has its text', async () => {
  const { id } = await store(archive, prose(1), { url: URL_1 });
  await storeDuplicate(id);
  await takeDown(archive, [{ id }], 'asked by the author');
  await expect(findArticle(archive, id)).rejects.toThrow(`${URL_1} was taken down: asked by the author`);
  await expect(findArticle(archive, COPY)).rejects.toThrow(/duplicate-of; .*\/1 was taken down: asked by the author/);
});
