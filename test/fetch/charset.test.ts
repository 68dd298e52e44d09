import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charsetOf, decodeText } from '../../shared/fetch/charset.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const koreanHello = '\xbe\xc8\xb3\xe7'; // EUC-KR

describe('the encoding of a document', () => {
  it.each([
    ['a mark before header and declaration', '\xef\xbb\xbf<meta charset=koi8-r>', 'text/html; charset=big5', 'utf-8'],
    ['the header before the declaration', '<meta charset=koi8-r>\xc0', 'text/html; charset=iso-8859-2', 'iso-8859-2'],
    ['a quoted header', '<p>', 'text/html; Charset="EUC-JP"', 'euc-jp'],
    [
      'the declaration behind a header that names nothing',
      '<meta charset=koi8-r>\xc0',
      'text/html; charset=none',
      'koi8-r',
    ],
    ['a declaration', '<meta charset=shift_jis>', undefined, 'shift_jis'],
    [
      'a declaration in its long form',
      '<meta http-equiv=content-type content="text/html; charset=gbk">',
      undefined,
      'gbk',
    ],
    [
      'an XML declaration',
      '<?xml version="1.0" encoding="windows-1251"?><rss/>',
      'application/rss+xml',
      'windows-1251',
    ],
    ['a late declaration', `<!--${'x'.repeat(5000)}--><meta charset=euc-kr>`, undefined, 'euc-kr'],
    ['UTF-16 without a mark, in XML', '<\0?\0x\0m\0l\0', undefined, 'utf-16le'],
    ['bytes that are UTF-8', '<p>caf\xc3\xa9', undefined, 'utf-8'],
    ['bytes that are not', '<p>caf\xe9', undefined, 'windows-1252'],
    [
      'what a document that is UTF-8 says against a Latin-1 header',
      '<meta charset=utf-8>caf\xc3\xa9',
      'text/html; charset=iso-8859-1',
      'utf-8',
    ],
    [
      'the Latin-1 header of a document that is none',
      '<meta charset=utf-8>caf\xe9',
      'text/html; charset=iso-8859-1',
      'windows-1252',
    ],
    ['a declaration of UTF-16 that can only be wrong', '<meta charset=utf-16>', undefined, 'utf-8'],
  ])('is by %s', (_, body, header, charset) => {
    expect(charsetOf(bytes(body), header)).toBe(charset);
  });
});

describe('decoding', () => {
  it('reads the quotes of windows-1252', () => {
    expect(decodeText(bytes('<p>\x93Well\x94 \x96 caf\xe9'), 'text/html; charset=iso-8859-1').text).toBe(
      '<p>“Well” – café',
    );
  });

  it('reads a late declaration', () => {
    const page = `<!--${'x'.repeat(2000)}--><meta charset=euc-kr><p>${koreanHello}`;
    expect(decodeText(bytes(page), undefined).text.endsWith('<p>안녕')).toBe(true);
  });

  it('leaves out zero bytes and the mark', () => {
    expect(decodeText(bytes('\xef\xbb\xbf<p>a\0b'), undefined).text).toBe('<p>ab');
  });

  it('replaces what cannot be decoded, and only that', () => {
    expect(decodeText(bytes('a\xffb\xc3\xa9'), 'text/html; charset=utf-8').text).toBe('a\ufffdb\u00e9');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), (body, label) => {
        const { text, charset } = decodeText(body, `text/html; charset=${label}`);
        expect(text).not.toContain('\0');
        expect(charset).toBe(charset.toLowerCase());
      }),
    );
  });

  it.each(['x-user-defined', 'replacement', 'iso-2022-kr', 'utf-7', 'utf-32', 'iso-8859-16', 'iso-8859-8-i'])(
    'has an answer to %s',
    (label) => {
      expect(() => decodeText(bytes('<p>\xe9'), `text/html; charset=${label}`)).not.toThrow();
    },
  );
});
