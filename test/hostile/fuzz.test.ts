import fc from 'fast-check';
import { expect, it } from 'vitest';
import { InputError, PermanentError } from '../../shared/errors.ts';
import { extract } from '../../shared/extract/extract.ts';
import { readOpml } from '../../shared/sources/opml.ts';
import { readSourceList } from '../../shared/sources/source-list.ts';

/** Text made of pieces that mean something to a parser, and of any characters. */
function made(...pieces: string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...pieces) },
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  return fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
}

/** Whether a parser answers, or refuses with the error that it promises. */
function answersOr(refusal: new (...args: never[]) => Error, parse: () => unknown): void {
  try {
    expect(parse()).toBeDefined();
  } catch (error) {
    expect(error).toBeInstanceOf(refusal);
  }
}

it('extract() reads or refuses any page, and the same way twice', () => {
  const html = made(
    '<html>',
    '<head>',
    '<title>',
    '</title>',
    '<article>',
    '</article>',
    '<p>',
    '</p>',
    '<table><tr><td>',
    '<script type="application/ld+json">',
    '{"@type":"NewsArticle","headline":',
    '"',
    '}',
    '</script>',
    '<meta property="og:title" content="',
    '">',
    '<time datetime="',
    '<svg>',
    '<template>',
    '<!--',
    '&#x0;',
    '&amp',
    'By Ada Quill',
    'word '.repeat(60),
    '\n',
  );
  fc.assert(
    fc.property(html, (page) => {
      answersOr(PermanentError, () => {
        const first = extract({ html: page, url: 'https://paper.example/a' });
        expect(extract({ html: page, url: 'https://paper.example/a' })).toEqual(first);
        return first;
      });
    }),
    { numRuns: 150 },
  );
});

it('readOpml() reads or refuses any text', () => {
  const opml = made(
    '<?xml version="1.0"?>',
    '<opml version="2.0">',
    '<head>',
    '<body>',
    '<outline ',
    'xmlUrl="https://paper.example/feed"',
    'text="',
    '"',
    '/>',
    '>',
    '</outline>',
    '</body></opml>',
    '<![CDATA[',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '&a;',
  );
  fc.assert(
    fc.property(opml, (text) => answersOr(InputError, () => readOpml(text))),
    { numRuns: 300 },
  );
});

it('readSourceList() reads or refuses any text', () => {
  const yaml = made(
    'sources:',
    '\n',
    '  - ',
    '    ',
    'id: ',
    'url: ',
    'https://paper.example/',
    'paused: true',
    '&a',
    '*a',
    '[',
    '{',
    '}',
    ']',
    '!!js',
    '|',
    '"',
    '# ',
    '<<: *a',
    'intervalMinutes: -1',
    '\t',
  );
  fc.assert(
    fc.property(yaml, (text) => answersOr(InputError, () => readSourceList(text))),
    { numRuns: 300 },
  );
});
