import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../shared/extract/extract.ts';
import { layouts } from './layouts.ts';

describe.each(layouts)('text without tags: $name', ({ text, expected }) => {
  const { kind, article } = extract({ html: text });
  const paragraphs = article?.text.split('\n\n') ?? [];

  it('gives title and text, and nothing else of the page', () => {
    expect(kind).toBe('article');
    expect(article?.title).toBe(expected.title);
    expect(paragraphs).toHaveLength(expected.paragraphs);
    expect(paragraphs[0]?.startsWith(expected.first)).toBe(true);
    expect(paragraphs.at(-1)?.endsWith(expected.last)).toBe(true);
    for (const chrome of expected.absent ?? []) expect(article?.text).not.toContain(chrome);
  });

  it('gives the fields that the page has, and no others', () => {
    expect(article?.authors).toEqual(expected.authors ?? []);
    expect(article?.publishedAt).toBe(expected.publishedAt);
    expect(article?.tags).toEqual(expected.tags ?? []);
    expect(article?.related.map(({ title }) => title)).toEqual(expected.related ?? []);
    if (expected.caption) expect(article?.image?.caption?.startsWith(expected.caption)).toBe(true);
    else expect(article?.image?.caption).toBeUndefined();
    expect(article?.image?.credit).toBe(expected.credit);
    if (expected.language) expect(article?.language).toBe(expected.language);
  });
});

describe('text without tags', () => {
  it('is known by its Content-Type as well', () => {
    const { article } = extract({
      html: `${layouts[0]?.text}\nThe tag <p> is only spoken of here, at some length and in a whole sentence.`,
      contentType: 'text/plain; charset=utf-8',
    });
    expect(article?.title).toBe(layouts[0]?.expected.title);
  });

  it('is too short when there is next to none', () => {
    expect(extract({ html: 'Closed today.' }).kind).toBe('too-short');
    expect(extract({ html: '' }).kind).toBe('too-short');
  });

  it('takes any string, and answers the same again', () => {
    const strings = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...layouts.flatMap(({ text }) => text.split('\n')))),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(strings, (lines) => {
        const html = lines.join('\n');
        expect(extract({ html, contentType: 'text/plain' })).toEqual(extract({ html, contentType: 'text/plain' }));
      }),
      { numRuns: 60 },
    );
  });
});
