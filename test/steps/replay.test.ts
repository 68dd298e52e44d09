import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../shared/article.ts';
import { textOf } from '../../shared/export/days.ts';
import { type Replay, replayArticles } from '../../shared/steps/replay.ts';
import { openTestArchive, store, type TestArchive } from '../support/archive.ts';
import { aSource } from '../support/source.ts';

const PARAGRAPHS = [
  'The ferry between the island and the mainland sails again after eleven days of storm, the harbour office said on Friday morning.',
  'About four hundred passengers had waited in hotels and in the school, where volunteers cooked soup and handed out blankets.',
  'The captain said that the northern channel still has to be dredged before winter, because sand has moved across the entrance.',
  'The council will talk about the cost on Tuesday; the last estimate was fourteen million crowns, half of which the state pays.',
];
const PAGE = `<!doctype html><html lang="en"><head><title>The ferry sails again</title>
<meta name="author" content="Ada Quill"></head><body><article><h1>The ferry sails again</h1>
${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}<p class="box">Read our newsletter about everything that happens on the water and along the coast of this island.</p>
</article></body></html>`;

let archive: TestArchive;
let article: Article;

beforeEach(async () => {
  archive = await openTestArchive();
  article = await stored('https://paper.example/ferry', 'An old reading of the page, which missed nearly all of it.');
});
afterEach(() => archive.close());

async function stored(url: string, text: string, fields: Partial<Article> = {}): Promise<Article> {
  const article = await store(archive, text, { url, ...fields });
  const metadata = { url, 'final-url': url, charset: 'utf-8' };
  const body = gzipSync(PAGE);
  await archive.bucket.put(article.pageKey ?? '', {
    body,
    contentType: 'text/html',
    contentEncoding: 'gzip',
    metadata,
  });
  return article;
}

async function replayed(selection = {}, options = {}): Promise<Replay[]> {
  const replays: Replay[] = [];
  for await (const { replay } of replayArticles(archive, selection, { dryRun: false, restart: false, ...options }))
    replays.push(replay);
  return replays;
}

const everything = { sourceId: 'paper' };

describe('replayArticles', () => {
  it('says field by field what would change, and changes nothing in a dry run', async () => {
    const [replay] = await replayed(everything, { dryRun: true });
    expect(replay?.kind).toBe('changed');
    const fields = replay?.kind === 'changed' ? replay.changes.map(({ field }) => field) : [];
    expect(fields).toContain('text');
    expect(fields).not.toContain('title');
    expect(await archive.articles.get(article.id)).toEqual(article);
  });

  it('keeps the new reading as a revision beside the old one, and finds nothing the second time', async () => {
    await replayed(everything);
    const versions = await archive.articles.versions(article.id);
    expect(versions.map(({ revision, change }) => [revision, change])).toEqual([
      [1, undefined],
      [2, 'extraction'],
    ]);
    const [before, after] = await Promise.all(versions.map((version) => textOf(archive, version)));
    expect(before).toContain('An old reading');
    expect(after).toContain(PARAGRAPHS[2]);
    expect(versions.at(-1)).toMatchObject({ url: article.url, sortedAt: article.sortedAt, pageKey: article.pageKey });
    expect(await replayed(everything)).toEqual([{ kind: 'same' }]);
  });

  it('goes by the rules that the source has now', async () => {
    await archive.sources.save(aSource({ rules: { remove: '.box' } }));
    await replayed(everything);
    const after = await archive.articles.get(article.id);
    expect(after?.extractor).toContain('+rules');
    expect(await textOf(archive, after ?? article)).not.toContain('newsletter');
  });

  it('leaves an article whose page is gone or is no article any more', async () => {
    await archive.bucket.remove(article.pageKey ?? '');
    expect(await replayed(everything)).toEqual([{ kind: 'left', reason: 'its page is not kept' }]);
  });

  it('goes on behind the last whole batch after it was stopped, or from the start if told so', async () => {
    const day = (i: number) => new Date(Date.parse('2026-11-01') + i * 60_000).toISOString();
    for (let i = 0; i < 101; i++) {
      await store(archive, `Story ${i}`, { url: `https://paper.example/${i}`, sourceId: 'many', sortedAt: day(i) });
    }
    const many = { sourceId: 'many' };
    const run = replayArticles(archive, many, { dryRun: true, restart: false });
    for (let i = 0; i < 101; i++) await run.next();
    await run.return(undefined);
    expect(await replayed(many, { dryRun: true })).toHaveLength(1);
    expect(await replayed(many, { dryRun: true, restart: true })).toHaveLength(101);
  });
});
