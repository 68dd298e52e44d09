import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../shared/article.ts';
import { extract } from '../../../shared/extract/extract.ts';
import { STORY } from '../body/pages.ts';
import { articles } from './pages/articles.ts';
import { challenges } from './pages/challenges.ts';
import { consents } from './pages/consents.ts';
import { errors } from './pages/errors.ts';
import { listings } from './pages/listings.ts';
import { logins } from './pages/logins.ts';
import { media } from './pages/media.ts';
import { html, jsonLd, type Sample } from './pages/page.ts';
import { shells } from './pages/shells.ts';
import { teasers } from './pages/teasers.ts';

const SAMPLES: [PageKind, Sample[]][] = [
  ['article', articles],
  ['teaser', teasers],
  ['listing', listings],
  ['consent', consents],
  ['challenge', challenges],
  ['error', errors],
  ['login', logins],
  ['script-shell', shells],
  ['media', media],
];

describe.each(SAMPLES)('pages of the kind %s', (kind, samples) => {
  it.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_, sample) => {
    const { kind: found, reason } = extract(sample);
    expect(found, reason).toBe(kind);
  });
});

describe('an error', () => {
  const isTemporary = (title: string, text: string, lang = 'en') =>
    extract({ html: html({ lang, title, body: `<h1>${title}</h1><p>${text}</p>` }) }).isTemporary ?? false;

  it.each([
    ['en', 'Down for maintenance', 'We will be back shortly.'],
    ['en', '503 Service Unavailable', 'No server is available to handle this request.'],
    ['de', 'Wartungsarbeiten', 'Wegen Wartung ist diese Seite vorübergehend nicht erreichbar.'],
    ['es', 'Problemas técnicos', 'Estamos en mantenimiento. Vuelva más tarde.'],
    ['ja', 'メンテナンス中', 'ただいまメンテナンス中です。しばらくしてからお越しください。'],
  ])('may pass: %s, %s', (lang, title, text) => {
    expect(isTemporary(title, text, lang)).toBe(true);
  });

  it.each([
    ['en', 'Page not found', 'Check the address, and try again later.'],
    ['en', '410 Gone', 'This page was removed.'],
    ['de', 'Seite nicht gefunden', 'Der Artikel wurde gelöscht.'],
  ])('is for good: %s, %s', (lang, title, text) => {
    expect(isTemporary(title, text, lang)).toBe(false);
  });
});

describe('what is left', () => {
  it('is too short when nothing else explains it', () => {
    expect(
      extract({
        html: html({ title: 'Notice', body: '<main><h1>Notice</h1><p>The office is closed today.</p></main>' }),
      }).kind,
    ).toBe('too-short');
  });

  it('gives a teaser its text and its access', () => {
    const { article } = extract({ html: teasers[0]?.html ?? '' });
    expect(article?.access).toBe('teaser');
    expect(article?.text).toContain('The harbour board');
  });

  it('calls an article full where the page says it is not free, but shows it all', () => {
    const sample = articles.find(({ name }) => name === 'not free, but all there');
    expect(extract({ html: sample?.html ?? '' }).article?.access).toBe('full');
  });

  it('takes the text of a shell from where it states it', () => {
    const stated = (article: object) =>
      extract({
        html: html({
          title: 'The ferry pier',
          head: jsonLd({ '@type': 'NewsArticle', ...article }),
          body: '<div id="root"></div>',
        }),
      });
    const story = { headline: 'The ferry pier', datePublished: '2026-11-24', articleBody: STORY.join('\n\n') };
    expect(stated(story)).toMatchObject({
      kind: 'article',
      article: { text: STORY.join('\n\n'), provenance: { text: 'json-ld articleBody' } },
    });
    const tagged = { ...story, articleBody: STORY.map((text) => `<p>${text}</p>`).join('') };
    expect(stated(tagged).article?.text).toBe(STORY.join('\n\n'));
    expect(stated({ ...story, articleBody: STORY[0] }).kind).toBe('script-shell');
    expect(stated({ ...story, isAccessibleForFree: false }).kind).toBe('script-shell');
  });

  it('always says why', () => {
    for (const [, samples] of SAMPLES) for (const sample of samples) expect(extract(sample).reason).toMatch(/\w/);
  });
});
