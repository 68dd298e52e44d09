import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instrument } from '../../bench/instrument.ts';
import { sweep } from '../../shared/steps/sweep.ts';
import { takeDown } from '../../shared/steps/takedown.ts';
import { articleId, canonicalUrl } from '../../shared/url.ts';
import { type TestHost, testHost } from '../support/host.ts';
import { articlePage, rss } from '../support/paper.ts';
import { prose } from '../support/prose.ts';
import { startWeb, type Web } from '../support/web.ts';

let host: TestHost;
let web: Web;
let url: string;
let id: string;
beforeEach(async () => {
  host = await testHost();
  web = await startWeb({});
  web.answers['/feed.xml'] = { headers: { 'content-type': 'application/rss+xml' }, body: rss(web.url, ['/news/1']) };
  web.answers['/news/1'] = articlePage('The bridge', prose(1).split('\n\n'));
  await host.addSource({ id: 'paper', url: `${web.url}/feed.xml` });
  url = canonicalUrl(`${web.url}/news/1`) ?? '';
  id = articleId(url);
});
afterEach(async () => {
  await host.close();
  await web.close();
});

/** Does something once, before or after a request to the database. */
function once(when: 'before' | 'after', command: string, touches: (input: string) => boolean, act: () => unknown) {
  let done = false;
  instrument(host.pipeline.database, (next, { commandName }) => async (args) => {
    const isIt = !done && commandName === `${command}Command` && touches(JSON.stringify(args.input));
    if (isIt) done = true;
    if (isIt && when === 'before') await act();
    const reply = await next(args);
    if (isIt && when === 'after') await act();
    return reply;
  });
}

const down = () => takeDown(host.pipeline, [{ id, url }], 'asked');
const isPresentVersion = (input: string) => input.includes('"ARTICLE"') && input.includes('"Item"');

/** Whatever is left of the article besides its tombstones. */
async function left(): Promise<string[]> {
  const { database, articles } = host.pipeline;
  const { Items = [] } = await database.send(new ScanCommand({ TableName: articles.table.name }));
  const files = await readdir(path.join(host.folder, 'bucket'), { recursive: true }).catch(() => []);
  const rows = Items.filter(({ takenDownAt, revision }) => !takenDownAt || revision);
  return [...rows.map((item) => JSON.stringify(item)), ...files].filter((text) => text.includes(id));
}

describe('a takedown while the article is collected', () => {
  it('wins when it is over before the article is written', async () => {
    once('before', 'PutItem', isPresentVersion, down);
    await host.run('paper');
    expect(await host.pipeline.articles.get(id)).toBeUndefined();
    expect(await host.pipeline.ledger.get(id)).toMatchObject({ outcome: 'taken-down', detail: 'asked' });
    await sweep(host.pipeline);
    expect(await left()).toEqual([]);
  });

  it('wins when it begins between the article and the rows that find it', async () => {
    let takingDown: Promise<unknown> = Promise.resolve();
    once('after', 'PutItem', isPresentVersion, () => {
      takingDown = down();
    });
    await host.run('paper');
    await takingDown;
    expect(await left()).toEqual([]);
    expect(await host.pipeline.ledger.get(id)).toMatchObject({ outcome: 'taken-down', detail: 'asked' });
  });

  it('wins over a revision', async () => {
    await host.run('paper');
    expect((await host.pipeline.articles.get(id))?.revision).toBe(1);
    web.answers['/news/1'] = articlePage('The bridge is shut', prose(2).split('\n\n'));
    once('before', 'PutItem', isPresentVersion, down);
    const link = await host.pipeline.ledger.get(id);
    await host.pipeline.queues.collect([
      {
        v: 1,
        url,
        fetchUrl: url,
        sourceId: 'paper',
        foundAt: link?.foundAt ?? '',
        notBefore: new Date().toISOString(),
        reason: 'recheck',
        postponed: 0,
        hint: {},
      },
    ]);
    await host.drain(30_000);
    expect(await host.pipeline.ledger.get(id)).toMatchObject({ outcome: 'taken-down', detail: 'asked' });
    await sweep(host.pipeline);
    expect(await left()).toEqual([]);
  });

  it('is remembered where the ledger was lost', async () => {
    await down();
    const { table } = host.pipeline.ledger;
    await table.remove({ pk: `LINK#${id}`, sk: 'LINK' });
    await host.run('paper');
    expect(host.outcomes()).toEqual({ '/news/1': 'taken-down' });
    expect(await host.pipeline.articles.get(id)).toBeUndefined();
  });
});
