import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../shared/errors.ts';
import { SOURCE_ID, sourceFromUrl } from '../../shared/sources/from-url.ts';

describe('sourceFromUrl', () => {
  it.each([
    ['https://www.lantern.example/', 'lantern-example'],
    ['lantern.example', 'lantern-example'],
    ['https://lantern.example/rss/World.xml', 'lantern-example-rss-world'],
    ['http://127.0.0.1:8123/feed', '127-0-0-1-8123-feed'],
    ['https://zeitung-münchen.example/', 'xn-zeitung-mnchen-osb-example'],
  ])('makes an id of %s', (url, id) => {
    expect(sourceFromUrl(url).id).toBe(id);
  });

  it('tells addresses apart that differ in their query, or late', () => {
    const ids = [
      'https://a.example/f?c=1',
      'https://a.example/f?c=2',
      `https://a.example/${'x'.repeat(99)}1`,
      `https://a.example/${'x'.repeat(99)}2`,
    ].map((url) => sourceFromUrl(url).id);
    expect(new Set(ids).size).toBe(4);
  });

  it('takes what the user says', () => {
    expect(sourceFromUrl('https://a.example/#top', { id: 'mine', intervalMinutes: 9 })).toMatchObject({
      id: 'mine',
      intervalMinutes: 9,
      url: 'https://a.example/',
      recheck: true,
    });
  });

  it.each(['', 'lantern', 'file:///etc/hosts', 'javascript:alert(1)', 'https://', 'two words.example x'])(
    'refuses %j',
    (url) => {
      expect(() => sourceFromUrl(url)).toThrow(InputError);
    },
  );

  it('makes an id that is one of any address', () => {
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true }), (url) => SOURCE_ID.test(sourceFromUrl(url).id)));
  });
});
