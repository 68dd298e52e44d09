import { describe, expect, it } from 'vitest';
import { SOURCE_DEFAULTS } from '../../shared/source.ts';
import { readOpml, writeOpml } from '../../shared/sources/opml.ts';

describe('readOpml', () => {
  it('reads subscriptions, folders and categories', () => {
    const xml = `<?xml version="1.0"?><opml version="2.0"><body>
      <outline text="Coast &amp; sea"><outline text="Daily">
        <outline type="rss" text="The Lantern" xmlUrl="https://lantern.example/feed?a=1&amp;b=2" htmlUrl="https://lantern.example/"/>
      </outline></outline>
      <outline title="Herald" xmlUrl="https://herald.example/rss" category="/north/town,local"></outline>
      <outline text="A note"/></body></opml>`;
    expect(readOpml(xml)).toEqual([
      {
        ...SOURCE_DEFAULTS,
        id: expect.stringMatching(/^lantern-example-feed-/),
        url: 'https://lantern.example/feed?a=1&b=2',
        name: 'The Lantern',
        labels: ['Coast & sea', 'Daily'],
      },
      {
        ...SOURCE_DEFAULTS,
        id: 'herald-example-rss',
        url: 'https://herald.example/rss',
        name: 'Herald',
        labels: ['north', 'town', 'local'],
      },
    ]);
  });

  it('takes a feed in two folders for one source', () => {
    const feed = '<outline text="L" xmlUrl="https://lantern.example/feed"/>';
    const [source, ...others] = readOpml(
      `<opml><body><outline text="a">${feed}</outline><outline text="b">${feed}</outline></body></opml>`,
    );
    expect(source?.labels).toEqual(['a', 'b']);
    expect(others).toEqual([]);
  });

  it('says which line holds an address that is none', () => {
    expect(() => readOpml('<opml>\n<body>\n<outline text="x" xmlUrl="nonsense"/>\n</body></opml>')).toThrow(
      /^line 3: "nonsense" is no address/,
    );
  });

  it('refuses a document without subscriptions', () => {
    expect(() => readOpml('<html>no</html>')).toThrow('no subscriptions');
  });
});

describe('writeOpml', () => {
  it('is read back with address, name and labels', () => {
    const sources = [
      {
        ...SOURCE_DEFAULTS,
        id: 'a-example-feed',
        url: 'https://a.example/feed',
        name: 'A & "B" <C>',
        labels: ['x', 'y z'],
      },
      { ...SOURCE_DEFAULTS, id: 'b-example', url: 'https://b.example/', name: 'b-example' },
    ];
    expect(readOpml(writeOpml(sources))).toEqual(sources);
  });
});
