import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributesOf, scanXml } from '../../shared/discover/xml.ts';

function scan(xml: string): string[] {
  const events: string[] = [];
  const ended = scanXml(xml, {
    raw: new Set(['script']),
    open: (name, source, empty) =>
      events.push(`<${name}${source.trim() ? ` ${source.trim()}` : ''}${empty ? '/' : ''}>`),
    close: (name) => events.push(`</${name}>`),
    text: (text) => events.push(text),
  });
  return ended ? events : [...events, 'CUT'];
}

describe('scanXml', () => {
  it('reports tags, texts and CDATA in order', () => {
    expect(scan('<a x="1">b &amp; c<![CDATA[<d> &amp;]]></a>')).toEqual(['<a x="1">', 'b & c', '<d> &amp;', '</a>']);
  });

  it.each([
    ['comments and instructions', '<?xml version="1.0"?><!-- <x> --><a/>', ['<a/>', '</a>']],
    ['a DOCTYPE with a subset', '<!DOCTYPE r [<!ENTITY x "<y>">]><r></r>', ['<r>', '</r>']],
    ['a < that begins no tag', '<a>1 < 2</a>', ['<a>', '1 ', '<', ' 2', '</a>']],
    ['a > within quotes', '<a t="x > y">z</a>', ['<a t="x > y">', 'z', '</a>']],
    ['a quote that is never closed', '<a t="x><b>y</b>', ['<a t="x>', '<b>', 'y', '</b>']],
    ['a slash of an unquoted address', '<a href=/x/>y', ['<a href=/x/>', 'y']],
    ['the text of scripts', '<script>if (a<b) "</b>"</script>c', ['<script>', 'if (a<b) "</b>"', '</script>', 'c']],
  ])('understands %s', (_, xml, events) => {
    expect(scan(xml)).toEqual(events);
  });

  it('says that a document is cut off within a tag or a section', () => {
    expect(scan('<a>b</a').at(-1)).toBe('CUT');
    expect(scan('<a><![CDATA[b')).toEqual(['<a>', 'b', 'CUT']);
  });

  it('expands no entity that a DOCTYPE declares', () => {
    const xml = '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><r>&b;&#65;&#x42;&lt;</r>';
    expect(scan(xml)).toEqual(['<r>', '&b;AB<', '</r>']);
  });

  it('never throws, whatever it reads', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '/',
      '=',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<!DOCTYPE [',
      ']',
      '<a ',
      '<script>',
      '&#0;',
      '&#x110000;',
      'x',
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => Array.isArray(scan(pieces.join('')))));
  });

  it('gives back any text that was escaped', () => {
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    fc.assert(
      fc.property(
        fc.string(),
        (text) =>
          scan(`<a>${escaped(text)}</a>`)
            .slice(1, -1)
            .join('') === text,
      ),
    );
  });
});

describe('attributesOf', () => {
  it('reads every way of quoting, lower-cases names, keeps the first of two', () => {
    const read = attributesOf(` HREF="a&amp;b" b='c' d=e f g = "h" href="other"`);
    expect([...read]).toEqual([
      ['href', 'a&b'],
      ['b', 'c'],
      ['d', 'e'],
      ['g', 'h'],
    ]);
  });

  it('leaves parameters alone that look like entities', () => {
    expect(attributesOf('href="/a?x=1&copy=2"').get('href')).toBe('/a?x=1&copy=2');
  });

  it('stops after 64 attributes', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `a${index}="x"`).join(' ');
    expect(attributesOf(many).size).toBe(64);
  });
});
