import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf, NEAR, similarity, sketchOf } from '../shared/similarity.ts';
import { prose, withOtherWords } from './support/prose.ts';

const sketch = (text: string) => sketchOf(text) ?? '';

describe('sketchOf', () => {
  it('is the same for the same words, whatever their case, form and punctuation', () => {
    const text = prose(1);
    expect(sketchOf(text.toUpperCase().replaceAll('.', ' –').normalize('NFD'))).toBe(sketchOf(text));
  });

  it('is missing for a text too short to compare', () => {
    expect(sketchOf('The ferry sails again.')).toBeUndefined();
    expect(sketchOf('')).toBeUndefined();
  });

  it('does not change: what is stored must agree with what comes', () => {
    expect(bandsOf(sketch(prose(1)))).toMatchInlineSnapshot(`
      [
        "0-010ad25d",
        "1-01d63567",
        "2-009319f7",
        "3-0032eb31",
      ]
    `);
  });
});

describe('similarity', () => {
  it('is high for copies with some words changed, and low for another text', () => {
    const seeds = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(seeds, fc.double({ min: 0, max: 0.15, noNaN: true }), (seed, share) => {
        const text = prose(seed);
        expect(similarity(sketch(text), sketch(withOtherWords(text, share, seed)))).toBeGreaterThan(NEAR);
        expect(similarity(sketch(text), sketch(prose(seed + 1)))).toBeLessThan(NEAR);
      }),
      { numRuns: 50, seed: 1 },
    );
  });

  it('knows copies in scripts without spaces', () => {
    const text = Array.from({ length: 400 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919) % 5_000))).join('');
    const copy = `${text.slice(0, 100)}新聞社${text.slice(110)}`;
    expect(similarity(sketch(text), sketch(copy))).toBeGreaterThan(NEAR);
    expect(similarity(sketch(text), sketch([...text].reverse().join('')))).toBeLessThan(NEAR);
  });
});
