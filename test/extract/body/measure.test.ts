import { describe, expect, it } from 'vitest';
import { hashOf, measure } from '../../../shared/extract/body/measure.ts';

describe('measure', () => {
  it('counts words, sentences, capitals and marks', () => {
    expect(measure('The mayor, 52, said: “It is done.” Nobody Cheered!')).toMatchObject({
      words: 9,
      sentences: 2,
      commas: 2,
      quotes: 2,
      digits: 2,
      capitalised: 4,
      startsUpper: true,
      endsSentence: true,
    });
  });

  it('counts an ideograph as one word of half the weight', () => {
    expect(measure('市長は言った。')).toMatchObject({
      words: 6,
      weight: 3,
      unspaced: 6,
      sentences: 1,
      endsSentence: true,
    });
  });

  it('counts Hangul words by their spaces', () => {
    expect(measure('시장은 어제 말했다.')).toMatchObject({ words: 3, weight: 3 });
  });

  it('sees an end in a quotation mark after a full stop, but not in a decimal', () => {
    expect(measure('He left.”').endsSentence).toBe(true);
    expect(measure('about 3.5 percent')).toMatchObject({ sentences: 0, endsSentence: false });
  });

  it('hashes words alike whatever their case and digits', () => {
    expect(measure('Read MORE 12').hashes).toEqual(measure('read more 7').hashes);
    expect(measure('Читать ДАЛЕЕ').hashes).toEqual(measure('читать далее').hashes);
    expect(measure('read more').hash).not.toBe(measure('more read').hash);
  });

  it('hashes by seed', () => {
    expect(hashOf('nav', 1)).not.toBe(hashOf('nav', 2));
  });
});
