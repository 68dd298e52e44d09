import { describe, expect, it } from 'vitest';
import { explain, explanationHtml, explanationTable } from '../../../shared/extract/explain/explain.ts';
import { extract } from '../../../shared/extract/extract.ts';
import { html, jsonLd, prose } from '../kind/pages/page.ts';

const EVIL = '</p><script>alert(1)</script>" onload="x';
const page = {
  html: html({
    title: 'Bread',
    head: jsonLd({
      '@type': 'NewsArticle',
      headline: `Bread ${EVIL.replaceAll('<', '&amp;lt;')}`,
      datePublished: '2026-03-02',
    }),
    body: `<nav><a href="/">Home &lt;img src=x onerror=alert(2)&gt;</a></nav><article><h1>Bread by boat</h1>${prose(4)}</article>`,
  }),
  url: 'https://harbour.example/a',
};

describe('an explanation', () => {
  const explanation = explain(page);

  it('says of each field where it was found, and of each block whether it was kept', () => {
    expect(explanation.kind).toBe(extract(page).kind);
    expect(explanation.fields.find(({ name }) => name === 'publishedAt')).toEqual({
      name: 'publishedAt',
      value: '2026-03-02',
      from: 'json-ld datePublished',
    });
    expect(explanation.blocks.some(({ kept }) => kept)).toBe(true);
    expect(explanation.blocks.some(({ kept }) => !kept)).toBe(true);
    for (const { reason } of explanation.blocks) expect(reason).toMatch(/\w/);
  });

  it('is a table of every field and block', () => {
    const table = explanationTable(explanation);
    expect(table.split('\n')[0]).toMatch(/^article: /);
    expect(table).toMatch(/publishedAt +2026-03-02 +json-ld datePublished/);
    expect(table).toMatch(/\bkept\b/);
    expect(table).toMatch(/\bdropped\b/);
  });

  it('is a page on which nothing of the other page runs', () => {
    const shown = explanationHtml(explanation);
    expect(shown).toContain("default-src 'none'");
    expect(shown).toContain('class="block kept"');
    expect(shown).toContain('class="block dropped"');
    expect(shown).not.toMatch(/<script|<img|<[^>]*onload="x/i);
  });

  it('explains text without tags as well', () => {
    const text =
      'Bread comes by boat from April\n\nThe only bakery on the island will close, its owner said on Thursday after a long day.\n\nShare\n\nThe council will look for a way to bring the bread over on the first boat of the day.';
    const { fields, blocks } = explain({ html: text });
    expect(fields.find(({ name }) => name === 'title')?.value).toBe('Bread comes by boat from April');
    expect(blocks.find(({ text: line }) => line === 'Share')).toMatchObject({ kept: false, reason: 'page chrome' });
  });
});
