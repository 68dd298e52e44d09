import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDiff } from '../../cli/render-diff.ts';
import { wordDiff } from '../../shared/diff.ts';

const words = fc.array(fc.constantFrom('ferry', 'harbour', 'Ünal', 'море', '海', '12', '-', '\n\n'), { maxLength: 60 });
const text = words.map((list) => list.join(' '));

describe('wordDiff', () => {
  it('says which words are new, in any script', () => {
    expect(wordDiff('Паром вышел в море', 'Паром не вышел в море')).toContainEqual({ kind: 'added', text: 'не ' });
    expect(wordDiff('海が荒れた', '川が荒れた')[0]).toEqual({ kind: 'removed', text: '海' });
  });

  it('holds both texts', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDiff(before, after);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join('');
        expect(without('removed')).toBe(after);
        expect(without('added')).toBe(before);
      }),
    );
  });

  it('holds both texts when they are long and have nothing in common', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, i) => `${word}${i}`).join(' ');
    const parts = wordDiff(long('a'), long('b'));
    expect(parts.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

describe('renderDiff', () => {
  const parts = wordDiff('The ferry sails at noon.', 'The ferry sails at dusk.');

  it('marks changes without colour as git does', () => {
    expect(renderDiff(parts, { colour: false })).toBe('The ferry sails at [-noon-]{+dusk+}.');
  });

  it('colours them on a terminal', () => {
    expect(renderDiff(parts, { colour: true })).toContain('\u001b[32mdusk');
  });

  it('leaves out what did not change far around', () => {
    const padding = 'word '.repeat(500);
    const shown = renderDiff(wordDiff(`${padding}noon ${padding}`, `${padding}dusk ${padding}`), { colour: false });
    expect(shown).toContain('[-noon-]{+dusk+}');
    expect(shown).toContain('[…]');
    expect(shown.length).toBeLessThan(600);
  });
});
