import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type AttributeValue, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCAL_TABLES } from '../../local/database.ts';
import { findArticle, textOf } from '../../shared/steps/query/article.ts';
import { listArticles } from '../../shared/steps/query/articles.ts';
import { listLinks } from '../../shared/steps/query/links.ts';
import { openTestArchive, type TestArchive } from '../support/archive.ts';
import { prose } from '../support/prose.ts';

const FIXTURES = path.join(import.meta.dirname, '..', 'fixtures');
const FERRY = 'https://paper.example/ferry';

/** DynamoDB's JSON, with binaries in base64. */
function itemOfLine(line: string): Record<string, AttributeValue> {
  return JSON.parse(line, (key, value) => (key === 'B' ? Buffer.from(value, 'base64') : value));
}

/** Archives as each format left them: items as DynamoDB has them, objects as files. */
describe.each(['archive-v1', 'archive-v2'])('%s', (name) => {
  let archive: TestArchive;
  beforeAll(async () => {
    archive = await openTestArchive();
    for (const [table, TableName] of Object.entries(LOCAL_TABLES)) {
      const lines = (await readFile(path.join(FIXTURES, name, `${table}.jsonl`), 'utf8')).trim().split('\n');
      for (const line of lines) await archive.database.send(new PutItemCommand({ TableName, Item: itemOfLine(line) }));
    }
    await cp(path.join(FIXTURES, name, 'bucket'), path.join(archive.folder, 'bucket'), { recursive: true });
  });
  afterAll(() => archive.close());

  it('is listed, by day, source and tag', async () => {
    const titles = async (criteria: object) =>
      (await listArticles(archive, { ...criteria, limit: 10 })).articles.map(({ title }) => title).sort();
    expect(await titles({})).toEqual(['The bridge', 'The ferry, corrected']);
    expect(await titles({ source: 'paper' })).toEqual(['The bridge', 'The ferry, corrected']);
    expect(await titles({ tag: 'traffic' })).toEqual(['The bridge']);
  });

  it('has its articles, with every version and text', async () => {
    const { id } = await findArticle(archive, FERRY);
    const versions = await archive.articles.versions(id);
    expect(versions.map(({ title, revision }) => [revision, title])).toEqual([
      [1, 'The ferry'],
      [2, 'The ferry, corrected'],
    ]);
    const texts = await Promise.all(versions.map((version) => textOf(archive, version)));
    expect(texts.map((text) => text?.trim())).toEqual([prose(1), prose(3)]);
  });

  it('has its ledger and its source', async () => {
    const { links } = await listLinks(archive, { limit: 10 });
    expect(links.map(({ outcome }) => outcome)).toEqual(['stored', 'stored']);
    expect(await archive.sources.get('paper')).toMatchObject({ id: 'paper' });
  });
});
