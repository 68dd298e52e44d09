import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LOCAL_TABLES } from '../../local/database.ts';
import { RetryableError } from '../../shared/errors.ts';
import { INDEX } from '../../shared/names.ts';
import { authorPartition, sortKeyOf, tagPartition } from '../../shared/store/article-keys.ts';
import { type ArticleStore, articleStore } from '../../shared/store/articles.ts';
import { tableOf } from '../../shared/store/table.ts';
import { anArticle } from '../support/article.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let store: ArticleStore;
let count = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  store = articleStore(tableOf(database.client, LOCAL_TABLES.articles));
});
afterAll(() => database.close());
beforeEach(() => {
  count++;
});

/** An article of its own for each test. */
const own = (fields = {}) =>
  anArticle({ url: `https://paper.example/${count}`, sourceId: `paper-${count}`, ...fields });

describe('create', () => {
  it('keeps every field', async () => {
    const article = own({ image: { url: 'https://paper.example/a.jpg', credit: 'Lin' }, summary: 'Short.' });
    expect(await store.create(article)).toBe(true);
    expect(await store.get(article.id)).toEqual(article);
  });

  it('does not write over an article that is there', async () => {
    await store.create(own());
    expect(await store.create(own({ title: 'Another' }))).toBe(false);
    expect((await store.get(own().id))?.title).toBe('The ferry sails again');
  });

  it('is found by source, newest first', async () => {
    const older = own();
    const newer = own({ url: `https://paper.example/${count}/b`, sortedAt: '2026-11-21T00:00:00.000Z' });
    await store.create(older);
    await store.create(newer);
    const keys = { expression: 'sourceId = :s', values: { ':s': older.sourceId } };
    const { items } = await store.table.query({ index: INDEX.bySource, keys, descending: true, limit: 10 });
    expect(items.map(({ id }) => id)).toEqual([newer.id, older.id]);
    expect(items[0]).toMatchObject({ title: newer.title, wordCount: 120 });
  });
});

describe('revise', () => {
  it('keeps the version before, once, and replaces it', async () => {
    const first = own();
    await store.create(first);
    const second = { ...first, title: 'The ferry stays', revision: 2 };
    expect(await store.revise(first, second)).toBe(true);
    expect((await store.versions(first.id)).map(({ revision, title }) => [revision, title])).toEqual([
      [1, 'The ferry sails again'],
      [2, 'The ferry stays'],
    ]);
    const { items } = await store.table.query({
      index: INDEX.bySource,
      keys: { expression: 'sourceId = :s', values: { ':s': first.sourceId } },
      limit: 10,
    });
    expect(items).toHaveLength(1);
  });

  it('refuses when somebody else revised it first', async () => {
    const first = own();
    await store.create(first);
    await store.revise(first, { ...first, revision: 2, title: 'One' });
    expect(await store.revise(first, { ...first, revision: 2, title: 'Two' })).toBe(false);
    expect((await store.get(first.id))?.title).toBe('One');
  });
});

describe('claimText', () => {
  it('gives a text to the first who asks, and tells the second who has it', async () => {
    const article = own({ textHash: `claim-${count}` });
    expect(await store.claimText(article.textHash, article.id, 0)).toBe(article.id);
    await store.create(article);
    expect(await store.claimText(article.textHash, 'other', 1)).toBe(article.id);
    expect(await store.claimText(article.textHash, article.id, 2)).toBe(article.id);
  });

  it('asks to come back while the first is not written yet, and passes a claim on that was left behind', async () => {
    await store.claimText(`left-${count}`, 'first', 0);
    await expect(store.claimText(`left-${count}`, 'second', 60_000)).rejects.toThrow(RetryableError);
    expect(await store.claimText(`left-${count}`, 'second', 16 * 60_000)).toBe('second');
  });

  it('passes a claim on when its holder has another text by now', async () => {
    const article = own({ textHash: `new-${count}` });
    await store.claimText(`old-${count}`, article.id, 0);
    await store.create(article);
    expect(await store.claimText(`old-${count}`, 'second', 1)).toBe('second');
  });
});

describe('facetWrites', () => {
  it('finds an article by tag and author whatever the case, and drops rows of an older version', async () => {
    const before = own({ tags: ['Harbour', 'Weather'], authors: ['Ada Quill'] });
    const after = { ...before, tags: ['harbour', 'Ships'] };
    await store.table.batchWrite(store.facetWrites(before));
    await store.table.batchWrite(store.facetWrites(after, before));
    const rows = async (pk: string) => {
      const { items } = await store.table.query({
        keys: { expression: 'pk = :pk AND sk = :sk', values: { ':pk': pk, ':sk': sortKeyOf(before) } },
        limit: 10,
      });
      return items.map(({ title }) => title);
    };
    expect(await rows(tagPartition('HARBOUR'))).toEqual([before.title]);
    expect(await rows(tagPartition('Ships'))).toEqual([before.title]);
    expect(await rows(tagPartition('Weather'))).toEqual([]);
    expect(await rows(authorPartition('ada  quill'))).toEqual([before.title]);
  });
});
