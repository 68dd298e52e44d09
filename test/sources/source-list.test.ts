import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../shared/errors.ts';
import { SOURCE_DEFAULTS, type SourceConfig } from '../../shared/source.ts';
import { readSourceList, writeSourceList } from '../../shared/sources/source-list.ts';

function mistakes(yaml: string): string[] {
  try {
    readSourceList(yaml);
  } catch (error) {
    if (error instanceof InputError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('readSourceList', () => {
  it('reads a line as a source', () => {
    expect(readSourceList('- https://www.lantern.example/\n- herald.example/feed.xml\n')).toEqual([
      { ...SOURCE_DEFAULTS, id: 'lantern-example', url: 'https://www.lantern.example/' },
      { ...SOURCE_DEFAULTS, id: 'herald-example-feed', url: 'https://herald.example/feed.xml' },
    ]);
  });

  it('reads every key', () => {
    const yaml = `
- url: https://lantern.example/
  id: lantern
  name: The Lantern
  intervalMinutes: 30
  scope: domain
  include: /region/*
  exclude: ['*live*', '/sponsored/*']
  crawlDelaySeconds: 2.5
  language: pt-BR
  labels: [local, coast]
  rules: { content: .story, remove: '.promo, .share', title: h1, author: .by, date: time }
  test: { url: https://lantern.example/a, contains: [harbour], lacks: Subscribe }
  recheck: false
  retentionDays: 365
  paused: true
`;
    expect(readSourceList(yaml)).toEqual([
      {
        url: 'https://lantern.example/',
        id: 'lantern',
        name: 'The Lantern',
        intervalMinutes: 30,
        scope: 'domain',
        include: ['/region/*'],
        exclude: ['*live*', '/sponsored/*'],
        crawlDelaySeconds: 2.5,
        language: 'pt-BR',
        labels: ['local', 'coast'],
        rules: { content: '.story', remove: '.promo, .share', title: 'h1', author: '.by', date: 'time' },
        test: { url: 'https://lantern.example/a', contains: ['harbour'], lacks: ['Subscribe'] },
        recheck: false,
        retentionDays: 365,
        paused: true,
      },
    ]);
  });

  it.each(['', '# nothing yet\n', '[]', '---\n...\n'])('reads %j as no source', (yaml) => {
    expect(readSourceList(yaml)).toEqual([]);
  });

  it.each([
    ['- url: https://a.example/\n  interval: 30', 'line 2: unknown key "interval"; did you mean intervalMinutes?'],
    [
      '- url: https://a.example/\n  crawl-delay: 3',
      'line 2: unknown key "crawl-delay"; did you mean crawlDelaySeconds?',
    ],
    ['- url: https://a.example/\n  lables: [x]', 'line 2: unknown key "lables"; did you mean labels?'],
    ['- url: https://a.example/\n  zzz: 1', 'line 2: unknown key "zzz"; known are url, id'],
    ['- url: https://a.example/\n  rules:\n    contents: p', 'line 3: unknown key "contents"; did you mean content?'],
    ['- url: https://a.example/\n  __proto__: {x: 1}', 'line 2: unknown key "__proto__"'],
    ['- url: https://a.example/\n  intervalMinutes: often', 'line 2: intervalMinutes must be minutes, 1 or more'],
    ['- url: https://a.example/\n  intervalMinutes: 0', 'line 2: intervalMinutes must be minutes, 1 or more'],
    ['- url: https://a.example/\n  scope: page', 'line 2: scope must be host or domain'],
    ['- url: https://a.example/\n  id: A b', 'line 2: id must be lower-case letters'],
    ['- url: https://a.example/\n  retentionDays: 1.5', 'line 2: retentionDays must be whole days'],
    ['- url: https://a.example/\n  recheck: maybe', 'line 2: recheck must be true or false'],
    ['- url: https://a.example/\n  language: English please', 'line 2: language must be a language tag'],
    ['- url: https://a.example/\n  include:\n    - 3', 'line 3: include.0 must be a text'],
    ['- url: https://a.example/\n  test: {contains: x}', 'line 2: test needs a url or a file'],
    ['- url: https://a.example/\n  test: {file: a.html}', 'line 2: test needs contains or lacks'],
    ['- id: a', 'line 1: url must be an address'],
    ['- 3', "line 1: a source must be an address, or keys of which one is 'url'"],
    ['- not an address', 'line 1: url "not an address" is no address'],
    ['- ftp://a.example/', 'line 1: url "ftp://a.example/" is no address'],
    ['- https://me:secret@a.example/', 'line 1: url the address holds a user name or password'],
    ['url: https://a.example/', "line 1: must be a list: each source begins with '- '"],
    ['- https://a.example/\n- http://www.a.example', 'line 2: the source a-example is on line 1 already'],
    ['- url: https://a.example/\n  url: https://b.example/', 'line 2: Map keys must be unique'],
    ['- "unclosed', 'line 1: Missing closing "quote'],
  ])('says what is wrong with %j', (yaml, message) => {
    const [first] = mistakes(yaml);
    expect(first).toContain(`sources.yaml, ${message}`);
  });

  it('never repeats a password', () => {
    expect(mistakes('- https://me:secret@a.example/').join()).not.toContain('secret');
  });

  it('tells every mistake at once, in the order of their lines', () => {
    const yaml =
      '- url: https://a.example/\n  paused: 1\n- nothing\n- url: https://b.example/\n  labels: 3\n  speed: 9\n';
    expect(mistakes(yaml).map((line) => /line (\d+)/.exec(line)?.[1])).toEqual(['2', '3', '5', '6']);
  });

  it('refuses aliases that would grow without end', () => {
    const yaml = [
      '- &a [x,x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((name, index) => `- &${name} [${`*${'abcdefg'.charAt(index)},`.repeat(10)}]`),
    ].join('\n');
    expect(mistakes(yaml)[0]).toMatch(/line \d+: .*alias/i);
  });

  it('reads the list that comes with the project', () => {
    expect(readSourceList(readFileSync(new URL('../../sources.yaml', import.meta.url), 'utf8'))).toBeInstanceOf(Array);
  });
});

describe('writeSourceList', () => {
  it('is read back as the same sources', () => {
    const sources: SourceConfig[] = [
      { ...SOURCE_DEFAULTS, id: 'lantern-example', url: 'https://lantern.example/' },
      {
        ...SOURCE_DEFAULTS,
        id: 'b',
        url: 'https://b.example/?a=1#',
        name: 'yes: "no"',
        labels: ['a, b', '- c'],
        paused: true,
        rules: { content: '#x' },
      },
    ];
    const normal = sources.map((source) => ({ ...source, url: new URL(source.url).href.replace(/#$/, '') }));
    expect(readSourceList(writeSourceList(normal))).toEqual(normal);
  });

  it('leaves out what is as by default', () => {
    const yaml = writeSourceList([{ ...SOURCE_DEFAULTS, id: 'a-example', url: 'https://a.example/' }]);
    expect(yaml).toBe('- url: https://a.example/\n  id: a-example\n');
  });
});
