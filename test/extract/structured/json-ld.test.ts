import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonLd } from '../../../shared/extract/structured/json-ld.ts';
import { readJson } from '../../../shared/extract/structured/lenient-json.ts';
import { stringOf, stringsOf } from '../../../shared/extract/structured/thing.ts';

const headline = (script: string): string | undefined =>
  stringOf(
    readJsonLd([script]).find(({ types }) => types.includes('NewsArticle')),
    'headline',
  );

describe('JSON-LD as it is found', () => {
  it.each([
    ['strict', '{"@type":"NewsArticle","headline":"Bread by boat"}'],
    [
      'in a graph',
      '{"@context":"https://schema.org","@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"Bread by boat"}]}',
    ],
    ['in an array', '[{"@type":"BreadcrumbList"},{"@type":["Article","NewsArticle"],"headline":"Bread by boat"}]'],
    ['with a full type', '{"@type":"http://schema.org/NewsArticle","http://schema.org/headline":"Bread by boat"}'],
    ['in an HTML comment', '<!-- {"@type":"NewsArticle","headline":"Bread by boat"} -->'],
    ['in CDATA', '//<![CDATA[\n{"@type":"NewsArticle","headline":"Bread by boat"}\n//]]>'],
    ['with script comments', '/* made by hand */ {"@type":"NewsArticle", // the type\n "headline":"Bread by boat"}'],
    ['with trailing commas', '{"@type":"NewsArticle","author":["A B",],"headline":"Bread by boat",}'],
    ['with a missing comma', '{"@type":"NewsArticle"\n"headline":"Bread by boat"}'],
    ['with a raw line feed', '{"@type":"NewsArticle","description":"two\nlines","headline":"Bread\n by boat"}'],
    ['with a broken escape', '{"@type":"NewsArticle","description":"it\\\'s \\x","headline":"Bread by boat"}'],
    ['with single quotes', "{'@type':'NewsArticle','headline':'Bread by boat'}"],
    [
      'with quotes in the text',
      '{"@type":"NewsArticle","description":"He said "no" to it","headline":"Bread by boat"}',
    ],
    ['cut off', '{"@type":"NewsArticle","headline":"Bread by boat","articleBody":"The island'],
    ['twice in a row', '{"@type":"WebPage"}{"@type":"NewsArticle","headline":"Bread by boat"}'],
    ['with a semicolon', '{"@type":"NewsArticle","headline":"Bread by boat"};'],
    ['escaped as HTML', '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Bread by boat&quot;}'],
    ['with HTML inside', '{"@type":"NewsArticle","headline":"<b>Bread</b> by&nbsp;boat"}'],
    ['escaped twice', '{"@type":"NewsArticle","headline":"Bread&amp;nbsp;by boat"}'],
    [
      'with prototype keys',
      '{"__proto__":{"headline":"no"},"constructor":{"prototype":1},"@type":"NewsArticle","headline":"Bread by boat"}',
    ],
  ])('%s', (_, script) => {
    expect(headline(script)).toBe('Bread by boat');
  });

  it('follows references to where the properties are', () => {
    const things = readJsonLd([
      '{"@graph":[{"@type":"NewsArticle","author":{"@id":"#jo"}},{"@type":"Person","@id":"#jo","name":"Jo Marsh"}]}',
    ]);
    const article = things.find(({ types }) => types.includes('NewsArticle'));
    expect(article && stringsOf(article, 'author')).toEqual(['Jo Marsh']);
  });

  it('leaves no trace on the prototype', () => {
    readJsonLd([
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
      '{"__proto__":{"polluted":1},}',
    ]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('survives any depth', () => {
    expect(readJsonLd([`${'{"a":['.repeat(100_000)}1`])).toBeInstanceOf(Array);
    expect(readJsonLd([`${'['.repeat(100_000)}${']'.repeat(100_000)}`])).toEqual([]);
  });
});

describe('the lenient reader', () => {
  it('agrees with JSON.parse on what is JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value);
        expect(plain(readJson(text)[0] ?? null)).toEqual(plainStrict(JSON.parse(text)));
      }),
      { numRuns: 300 },
    );
  });

  it('takes any text, cut anywhere', () => {
    const sign = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      ',',
      ':',
      '\\',
      '\\u12',
      '\n',
      '//',
      '/*',
      '<!--',
      'a',
      '1',
      'é',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => void readJson(signs.join(''))),
      { numRuns: 500 },
    );
  });
});

/** Maps as objects; empty keys and keys that came twice are beside the point. */
function plain(value: ReturnType<typeof readJson>[number]): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) return [...value].map(([key, each]) => [key, plain(each)]);
  return typeof value === 'number' ? value + 0 : value;
}

function plainStrict(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainStrict);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).map(([key, each]) => [key, plainStrict(each)]);
  return typeof value === 'number' ? value + 0 : value;
}
