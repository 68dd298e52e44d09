import { describe, expect, test } from 'vitest';
import { blocksOf, plainText } from '../../sample/blocks.ts';
import { CHROME, expectedOn } from '../../sample/expected.ts';
import { routesOn } from '../../sample/routes.ts';
import { storiesOn } from '../../sample/stories.ts';
import { readDocument } from '../../shared/discover/read.ts';
import { extract } from '../../shared/extract/extract.ts';
import { parseRobots, robotsAllow } from '../../shared/fetch/robots.ts';

const SITE = 'http://127.0.0.1:4780';
const routes = routesOn(1, SITE);
const bodyOf = (path: string) => routes.get(path)?.body ?? '';
const expected = expectedOn(1);

test('a dozen stories are of real length', () => {
  const long = storiesOn(1).filter(({ body }) => body.split(/\s+/).length >= 220);
  expect(long.length).toBeGreaterThanOrEqual(12);
});

test('no story speaks like the page around it, so that chrome in a text is always a fault', () => {
  for (const { body } of storiesOn(2)) for (const words of CHROME) expect(body).not.toContain(words);
});

test('every path is listed by a feed or the sitemap, and nothing else is', () => {
  const listed = ['/feed.xml', '/harbour/atom.xml', '/news-sitemap.xml'].flatMap((path) =>
    readDocument({ text: bodyOf(path), url: SITE + path }).candidates.map(({ url }) => new URL(url).pathname),
  );
  const redirected = storiesOn(1).flatMap(({ path, shortPath }) => (shortPath ? path : []));
  expect(new Set([...listed, ...redirected])).toEqual(new Set(expected.map(({ path }) => path)));
});

test('the front page announces both feeds, and robots.txt the sitemap', () => {
  const { feeds } = readDocument({ text: bodyOf('/'), url: `${SITE}/` });
  expect(feeds).toEqual([`${SITE}/feed.xml`, `${SITE}/harbour/atom.xml`]);
  expect(bodyOf('/robots.txt')).toContain(`Sitemap: ${SITE}/news-sitemap.xml`);
});

test('robots.txt closes exactly the stories that are to end so', () => {
  const rules = parseRobots(bodyOf('/robots.txt'), 'Newsprint');
  for (const { path, outcome } of expected) {
    expect([path, robotsAllow(rules, SITE + path)]).toEqual([path, outcome !== 'robots-disallowed']);
  }
});

describe('the text of', () => {
  const kept = expected.flatMap(({ path, article }) => (article ? [{ path, article }] : []));
  test.each(kept)('$path is its article and nothing else', ({ path, article }) => {
    const { article: read } = extract({ html: bodyOf(path), url: SITE + path });
    const paragraphs = read?.text.split('\n\n') ?? [];
    expect(read?.title).toBe(article.title);
    expect(read?.authors).toEqual(article.authors);
    expect(read?.publishedAt?.slice(0, 10)).toBe(article.publishedAt?.slice(0, 10));
    expect(read?.language).toBe(article.language);
    expect(paragraphs[0]).toBe(article.first);
    expect(paragraphs.at(-1)).toBe(article.last);
    const story = storiesOn(1).find((candidate) => candidate.path === path);
    for (const block of blocksOf(story?.body ?? '').slice(0, article.paragraphs)) {
      if (block.kind === 'paragraph') expect(paragraphs).toContain(plainText(block.text));
    }
    for (const words of CHROME) expect(read?.text).not.toContain(words);
  });
});
