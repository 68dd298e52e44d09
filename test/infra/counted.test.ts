import { expect, test } from 'vitest';
import { sqsEvent, type Trace, traced } from '../../bench/cost/trace.ts';
import { letAnHourPass } from '../../bench/faults/hour.ts';
import { collectHandler } from '../../functions/collect.ts';
import { compactHandler } from '../../functions/compact.ts';
import { discoverHandler } from '../../functions/discover.ts';
import { metricLine } from '../../functions/metrics.ts';
import { scheduleHandler } from '../../functions/schedule.ts';
import { COUNTED, type Work } from '../../shared/cost.ts';
import { testHost } from '../support/host.ts';
import { articlePage, rss } from '../support/paper.ts';
import { prose } from '../support/prose.ts';
import { startWeb } from '../support/web.ts';

const ARTICLES = 20;
/** Articles that an invocation gets. */
const BATCH = 5;
/** What a news page says of its article besides its text. */
const HEAD = [
  ...['Harbour', 'Trade', 'Ferries', 'Weather'].map((tag) => `<meta property="article:tag" content="${tag}">`),
  '<meta name="description" content="The council found the money for another winter of night boats, by one vote.">',
  '<meta property="og:site_name" content="The Paper">',
  '<meta property="article:section" content="Local">',
  '<meta property="og:image" content="https://www.paper.example/wp-content/uploads/2026/11/night-ferry.jpg">',
  '<meta property="article:modified_time" content="2026-11-25T09:30:00+01:00">',
].join('');

/** Units of each piece of work, all of one trace or the sum of several. */
function unitsOf(times: number, ...traces: Trace[]) {
  const sum = (of: (trace: Trace) => number) => traces.reduce((total, trace) => total + of(trace), 0) / times;
  return {
    writeUnits: sum((trace) => trace.writeUnits),
    readUnits: sum((trace) => trace.readUnits),
    s3Puts: sum((trace) => trace.puts),
  };
}

function counted({ writeUnits, readUnits, s3Puts }: Work) {
  return { writeUnits, readUnits, s3Puts };
}

/** Within a tenth: sizes of items vary with the addresses in them. */
function expectAbout(found: ReturnType<typeof counted>, work: Work): void {
  for (const [name, value] of Object.entries(counted(work))) {
    const measured = found[name as keyof typeof found];
    expect([name, measured, Math.abs(measured - value) <= value / 10]).toEqual([name, measured, true]);
  }
}

test('the cost model has the units that the handlers use', async () => {
  const host = await testHost();
  const web = await startWeb();
  try {
    const { pipeline, sent, start } = traced(host.pipeline);
    const discover = () => discoverHandler(() => pipeline)(sqsEvent([{ v: 1, sourceId: 'paper' }]));
    const schedule = () => scheduleHandler(() => pipeline)({ time: '' });
    const collect = async (messages: readonly object[]) => {
      for (let i = 0; i < messages.length; i += BATCH)
        await collectHandler(() => pipeline)(sqsEvent(messages.slice(i, i + BATCH)));
    };
    const list = (paths: readonly string[]) => {
      web.answers['/feed.xml'] = { headers: { 'content-type': 'application/rss+xml' }, body: rss(web.url, paths) };
    };
    const paths = Array.from({ length: ARTICLES }, (_, i) => `/news/${i}`);
    for (const [i, path] of paths.entries())
      web.answers[path] = articlePage(`Story ${path}`, prose(i + 1).split('\n\n'), { head: HEAD });
    await host.addSource({ id: 'paper', url: `${web.url}/feed.xml` });
    list([]);
    await discover();

    const empty = start();
    await discover();
    list(paths);
    const found = start();
    await discover();
    const stored = start();
    await collect(sent.collect);
    expect(Object.values(host.outcomes())).toEqual(paths.map(() => 'stored'));
    const findings = {
      ...found,
      writeUnits: found.writeUnits - empty.writeUnits,
      readUnits: found.readUnits - empty.readUnits,
    };
    expectAbout(unitsOf(ARTICLES, findings, stored), COUNTED.article);
    const lines = host.events.map((event) => JSON.stringify(metricLine(event, 'newsprint', Date.now()) ?? ''));
    expect(lines.join('').length / ARTICLES).toBeLessThan(1.25 * COUNTED.article.logBytes);

    const kept = start();
    await compactHandler(() => pipeline)();
    expectAbout(unitsOf(ARTICLES, kept), COUNTED.upkeep);

    list([...paths].reverse());
    const poll = start();
    await discover();
    expectAbout(unitsOf(1, poll), COUNTED.poll);

    await letAnHourPass(pipeline, 'paper');
    sent.collect.length = 0;
    const due = start();
    expect(await schedule()).toEqual({ sources: 1 });
    await discoverHandler(() => pipeline)(sqsEvent(sent.discover.slice(-1)));
    const looked = start();
    const messages = sent.collect.splice(0);
    expect(messages.map(({ reason }) => reason)).toEqual(paths.map(() => 'recheck'));
    await collect(messages);
    expectAbout(unitsOf(ARTICLES, due, looked), COUNTED.recheck);
  } finally {
    await host.close();
    await web.close();
  }
});
