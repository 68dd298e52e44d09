import { describe, expect, it } from 'vitest';
import { inScope } from '../../shared/discover/scope.ts';
import { matchesPattern } from '../../shared/discover/url-pattern.ts';
import { usualPlaces } from '../../shared/discover/usual-places.ts';

describe('matchesPattern', () => {
  const url = 'https://www.lantern.example/Sport/2026/goal-at-last?page=2';
  it.each([
    ['/sport/*', true],
    ['/sport', false],
    ['/*/goal*', true],
    ['*goal-at-last*', true],
    ['www.lantern.example', true],
    ['*.lantern.example', true],
    ['lantern.example', false],
    ['*.example', true],
    ['www.lantern.example/sport/*', true],
    ['https://www.lantern.example/sport/*', true],
    ['https://www.lantern.example/news/*', false],
    ['*page=2', true],
    ['*page=2*last*', false],
    ['*', true],
    ['.*', false],
  ])('%s: %s', (pattern, matches) => {
    expect(matchesPattern(url, pattern)).toBe(matches);
  });

  it('is not slowed by stars: backtracking would not end', () => {
    expect(matchesPattern(`https://a.example/${'a'.repeat(8000)}`, `${'*a'.repeat(4000)}b`)).toBe(false);
  });
});

describe('inScope', () => {
  const anything = { include: [], exclude: [] };

  it('takes any page of the web, since feeds list pages of other hosts', () => {
    expect(inScope('https://lantern.example/a', anything)).toBe(true);
    expect(inScope('ftp://lantern.example/a', anything)).toBe(false);
  });

  it('minds include, and exclude above it', () => {
    const source = { include: ['/region/*'], exclude: ['*live*'] };
    expect(inScope('https://lantern.example/region/a', source)).toBe(true);
    expect(inScope('https://lantern.example/sport/a', source)).toBe(false);
    expect(inScope('https://lantern.example/region/live-ticker', source)).toBe(false);
  });
});

describe('usualPlaces', () => {
  it("tries a section's own feed before the site's", () => {
    const { feeds, sitemaps } = usualPlaces('https://lantern.example/region/index.html?x=1');
    expect(feeds.slice(0, 4)).toEqual([
      'https://lantern.example/region/feed',
      'https://lantern.example/region/rss',
      'https://lantern.example/region.rss',
      'https://lantern.example/feed',
    ]);
    expect(sitemaps[0]).toBe('https://lantern.example/sitemap-news.xml');
  });

  it('names each place once', () => {
    const { feeds } = usualPlaces('https://lantern.example/');
    expect(new Set(feeds).size).toBe(feeds.length);
  });
});
