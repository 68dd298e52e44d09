import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../shared/extract/parse.ts';
import { surveyPage } from '../../../shared/extract/structured/survey.ts';
import { stringOf, stringsOf } from '../../../shared/extract/structured/thing.ts';

const survey = (html: string) => surveyPage(parsePage(html));

describe('microdata and RDFa', () => {
  it('reads nested microdata', () => {
    const { items } =
      survey(`<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Bread by boat</h1>
      <span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="name" href="/jo">Jo Marsh</a></span>
      <time itemprop="datePublished" datetime="2026-03-02T10:00:00+01:00">today</time><meta itemprop="keywords" content="bread, boats"></article>`);
    const article = items[0];
    expect(article?.types).toEqual(['NewsArticle']);
    expect(stringOf(article, 'headline')).toBe('Bread by boat');
    expect(article && stringsOf(article, 'author')).toEqual(['Jo Marsh']);
    expect(stringOf(article, 'datePublished')).toBe('2026-03-02T10:00:00+01:00');
    expect(stringOf(article, 'keywords')).toBe('bread, boats');
  });

  it('follows itemref', () => {
    const { items } = survey(
      '<div itemscope itemtype="https://schema.org/Article" itemref="d"></div><p id="d" itemprop="datePublished">2 March 2026</p>',
    );
    expect(stringOf(items[0], 'datePublished')).toBe('2 March 2026');
  });

  it('reads RDFa Lite', () => {
    const { items } = survey(
      '<div vocab="https://schema.org/" typeof="NewsArticle"><h1 property="headline">Bread by boat</h1><span property="author" typeof="Person"><span property="name">Jo Marsh</span></span></div>',
    );
    expect(stringOf(items[0], 'headline')).toBe('Bread by boat');
    expect(stringOf(items[0], 'author')).toBe('Jo Marsh');
  });
});

describe('the survey', () => {
  it('passes over what a source removes', () => {
    const document = parsePage('<h1>One</h1><div><h1>Two</h1></div><h1>Three</h1>');
    const removed = document.children[1];
    const all = surveyPage(document).headings.length;
    expect(all).toBe(3);
    expect(surveyPage(document, new Set([removed as never])).headings).toHaveLength(2);
  });

  it('keeps names of meta apart from the language’s own', () => {
    const { meta } = survey(
      '<meta name="__proto__" content="a"><meta property="constructor" content="b"><meta name="OG:Title" content="c">',
    );
    expect(meta.get('__proto__')).toEqual(['a']);
    expect(meta.get('og:title')).toEqual(['c']);
  });
});
