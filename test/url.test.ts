import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleId, canonicalUrl, siteOf, trustedCanonical } from '../shared/url.ts';

const story = 'https://paper.example/2026/11/harbour-opens';

describe('one article, one URL', () => {
  it.each([
    ['#comments'],
    ['?utm_source=feed&utm_medium=rss'],
    ['?utm_source=feed&amp;utm_medium=rss'],
    ['?fbclid=IwAR0&gclid=1&ref=front&CMP=share_btn'],
    ['?PHPSESSID=0a1b2c'],
    [';jsessionid=0A1B2C?x'.slice(0, -2)],
    ['?sid=0123456789abcdef0123456789abcdef'],
    ['?amp'],
    ['?amp=1&usqp=mq331'],
    ['?outputType=amp'],
    ['?print=true'],
    ['?view=print'],
    ['?m=1'],
    ['?page=all'],
    ['/amp'],
    ['.amp'],
    ['/print'],
    ['/comment-page-3'],
    ['?showComment=1381298197474'],
    ['?'],
    ['?&&'],
  ])('without %s', (suffix) => {
    expect(canonicalUrl(story + suffix)).toBe(story);
  });

  it.each([
    'https://m.paper.example/2026/11/harbour-opens',
    'https://amp.paper.example/2026/11/harbour-opens',
    'https://mobile.paper.example/2026/11/harbour-opens',
    'https://paper.example./2026/11/harbour-opens',
    'https://PAPER.example:443/2026/11/harbour-opens',
    'https://user:secret@paper.example/2026/11/harbour-opens',
    'https://paper.example/2026//11/./x/../harbour-opens',
    'https://paper.example/2026/11/%68arbour%2Dopens',
    'https://paper.example/amp/2026/11/harbour-opens',
    'https://paper-example.cdn.ampproject.org/c/s/paper.example/2026/11/harbour-opens.amp',
    'https://www.google.com/amp/s/paper.example/2026/11/harbour-opens',
    '  https://paper.example/2026/11/harbour-opens\n',
  ])('from %s', (url) => {
    expect(canonicalUrl(url)).toBe(story);
  });

  it.each([
    ['https://paper.example/story.php?id=5&utm_id=3', 'https://paper.example/story.php?id=5'],
    ['https://paper.example/story?b=2&a=1&b=1', 'https://paper.example/story?a=1&b=2&b=1'],
    ['https://paper.example/story?page=2', 'https://paper.example/story?page=2'],
    ['https://paper.example/story?sid=8871', 'https://paper.example/story?sid=8871'],
    ['https://paper.example/story?view=gallery', 'https://paper.example/story?view=gallery'],
    ['https://paper.example/a?x[y]=1', 'https://paper.example/a?x%5By%5D=1'],
    ['https://paper.example/100%', 'https://paper.example/100%25'],
    ['https://paper.example/a%2fb', 'https://paper.example/a%2Fb'],
    ['https://paper.example/Caf\u00e9', 'https://paper.example/Caf%C3%A9'],
    ['https://paper.example/guitars/amp', 'https://paper.example/guitars/amp'],
    ['https://paper.example/amp', 'https://paper.example/amp'],
    ['https://paper.example/harbour-opens/amp/', 'https://paper.example/harbour-opens/'],
    ['https://m.example/', 'https://m.example/'],
    ['https://en.m.encyclopedia.example/wiki/Harbour', 'https://en.encyclopedia.example/wiki/Harbour'],
    ['https://archive.example/2020/http://paper.example/a', 'https://archive.example/2020/http://paper.example/a'],
    ['http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/a'],
    ['http://[::1]:80/', 'http://[::1]/'],
  ])('but %s stays %s', (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical);
  });

  it('is absolute by its base', () => {
    expect(canonicalUrl('../b?utm_id=1', 'https://paper.example/x/y/z')).toBe('https://paper.example/x/b');
    expect(canonicalUrl('//paper.example', 'http://other.example/')).toBe('http://paper.example/');
  });

  it.each([
    '',
    'story',
    'mailto:desk@paper.example',
    'javascript:void(0)',
    'ftp://paper.example/',
    'http://',
    'http://[',
    `https://paper.example/${'a'.repeat(9000)}`,
  ])('and none for %j', (url) => {
    expect(canonicalUrl(url)).toBeUndefined();
  });

  it('is its own canonical URL', () => {
    const part = fc.oneof(
      fc.constantFrom('amp', 'print', 'a-b', '..', '', 'x.amp', '%61mp', '%2F', '%', 'm.', ';sid=1'),
      fc.string({
        unit: fc.constantFrom('a', '1', '-', '%', '&', '=', ' ', '\u00e9', '+', '[', '(', ':'),
        maxLength: 6,
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('m.paper.example', 'paper.example', '10.0.0.1'),
        fc.array(part),
        fc.array(part),
        (host, path, query) => {
          const once = canonicalUrl(`http://${host}/${path.join('/')}?${query.join('&')}`);
          if (once !== undefined) expect(canonicalUrl(once)).toBe(once);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('what a page says its URL is', () => {
  it.each([
    ['another form of it', `${story}?share=1&unknown=1`, story],
    ['a path of its own', story, 'https://www.paper.example/harbour-opens-at-last'],
    ['a sister host', 'https://news.paper.example/2026/11/harbour-opens', story],
    ['the first of its pages', `${story}/2`, story],
    [
      'the article that a parameter chooses',
      'https://paper.example/read?x=1',
      'https://paper.example/harbour-opens-4711',
    ],
  ])('is believed: %s', (_, page, declared) => {
    expect(trustedCanonical(page, declared)).toBe(declared);
  });

  it.each([
    ['the front page', 'https://paper.example/'],
    ['the front page by name', 'https://paper.example/index.html'],
    ['a section above it', 'https://paper.example/2026'],
    ['a section elsewhere', 'https://paper.example/politics'],
    ['another site', 'https://other.example/2026/11/harbour-opens'],
    ['an error page', 'https://paper.example/404'],
    ['a template', 'https://paper.example/{{url}}'],
    ['nothing', ''],
    ['no URL', 'http://'],
    ['another scheme', 'android-app://paper.example/1'],
    ['this machine', 'http://localhost:3000/2026/11/harbour-opens'],
  ])('is not believed: %s', (_, declared) => {
    expect(trustedCanonical(story, declared)).toBe(story);
  });

  it.each([
    ['https://paper.example/read.php?id=5', 'https://paper.example/read.php', false],
    ['https://paper.example/read.php?id=5&lang=en', 'https://paper.example/read.php?lang=en', false],
    ['https://paper.example/read.php?id=5', 'https://paper.example/read.php?id=1', false],
    ['https://paper.example/read.php?id=5&view=full', 'https://paper.example/read.php?id=5', true],
    ['https://paper.example/read.php?id=5', 'https://paper.example/harbour-opens', true],
  ])('where a parameter chooses the article: %s as %s', (page, declared, isBelieved) => {
    expect(trustedCanonical(page, declared)).toBe(isBelieved ? declared : page);
  });

  it('may be missing', () => {
    expect(trustedCanonical(`${story}?utm_source=x`, undefined)).toBe(story);
  });

  it('is relative to the page', () => {
    expect(trustedCanonical(story, '/harbour-opens-at-last')).toBe('https://paper.example/harbour-opens-at-last');
  });
});

describe('the id', () => {
  it('is 26 letters and digits, and always the same', () => {
    expect(articleId(story)).toBe('e37qliq47vzjkz3q54qlbir3fu');
  });

  it.each([
    'http://paper.example/2026/11/harbour-opens',
    'https://www.paper.example/2026/11/harbour-opens/',
    `${story}/index.html`,
  ])('is that of %s', (url) => {
    expect(articleId(url)).toBe(articleId(story));
  });

  it('differs between articles', () => {
    const ids = [story, `${story}-again`, `${story}?page=2`, 'https://other.example/2026/11/harbour-opens'].map(
      articleId,
    );
    expect(new Set(ids).size).toBe(4);
  });
});

describe('the site', () => {
  it.each([
    ['https://news.paper.example/a', 'host', 'news.paper.example'],
    ['https://news.paper.example/a', 'domain', 'paper.example'],
    ['https://news.paper.co.uk/a', 'domain', 'paper.co.uk'],
    ['https://desk.blogspot.com/a', 'domain', 'desk.blogspot.com'],
    ['http://127.0.0.1:8080/a', 'domain', '127.0.0.1:8080'],
    ['http://127.0.0.1:8080/a', 'host', '127.0.0.1:8080'],
    ['http://localhost:8080/a', 'domain', 'localhost:8080'],
  ] as const)('of %s by %s is %s', (url, scope, site) => {
    expect(siteOf(url, scope)).toBe(site);
  });
});
