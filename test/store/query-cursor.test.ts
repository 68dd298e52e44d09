import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../shared/errors.ts';
import { decodeCursor, encodeCursor } from '../../shared/store/cursor.ts';

const question = { list: 'articles', tag: 'harbour' };

describe('cursors', () => {
  it('give back any position to the same question, whatever the order of its criteria', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (position) => {
        const cursor = encodeCursor(question, position);
        expect(decodeCursor({ tag: 'harbour', source: undefined, list: 'articles' }, cursor)).toBe(position);
      }),
    );
  });

  it('are refused by another question', () => {
    const cursor = encodeCursor(question, '2026-11-20T08:00:00.000Z#abc');
    expect(() => decodeCursor({ ...question, tag: 'ferry' }, cursor)).toThrow(InputError);
  });

  it('are refused when any character was changed', () => {
    const cursor = encodeCursor(question, '2026-11-20T08:00:00.000Z#abc');
    fc.assert(
      fc.property(fc.nat(cursor.length - 1), fc.constantFrom('A', 'b', '.', '-', ' '), (at, character) => {
        fc.pre(cursor[at] !== character);
        const changed = cursor.slice(0, at) + character + cursor.slice(at + 1);
        expect(() => decodeCursor(question, changed)).toThrow(InputError);
      }),
    );
  });
});
