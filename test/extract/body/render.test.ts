import { describe, expect, it } from 'vitest';
import { markdown, type Printable, plainText } from '../../../shared/extract/body/render.ts';

const block = (kind: Printable['kind'], text: string, more: Partial<Printable> = {}): Printable => ({
  kind,
  text,
  tag: 'p',
  row: 0,
  ...more,
});

const STORY: Printable[] = [
  block('paragraph', 'The bridge is open again.'),
  block('heading', 'What comes next', { level: 3 }),
  block('item', 'new lamps'),
  block('item', 'a cycle lane'),
  block('quote', 'We waited\ntwo years.'),
  block('cell', 'Cost', { row: 1 }),
  block('cell', '4 million', { row: 1 }),
  block('cell', 'Time', { row: 2 }),
  block('cell', '2 years', { row: 2 }),
  block('pre', 'a\nb'),
];

describe('plainText', () => {
  it('sets paragraphs apart, items and rows line by line, cells by a bar', () => {
    expect(plainText(STORY)).toBe(
      'The bridge is open again.\n\nWhat comes next\n\n- new lamps\n- a cycle lane\n\nWe waited\ntwo years.\n\nCost | 4 million\nTime | 2 years\n\na\nb',
    );
  });

  it('is empty for nothing', () => {
    expect(plainText([])).toBe('');
  });
});

describe('markdown', () => {
  it('marks subheads, quotes, items and code', () => {
    expect(markdown(STORY)).toBe(
      'The bridge is open again.\n\n### What comes next\n\n- new lamps\n- a cycle lane\n\n> We waited\n> two years.\n\nCost | 4 million\nTime | 2 years\n\n```\na\nb\n```',
    );
  });

  it('lets no text pass for Markdown', () => {
    expect(markdown([block('paragraph', '# 1 *star* [link](x)')])).toBe('\\# 1 \\*star\\* \\[link\\](x)');
    expect(markdown([block('paragraph', '1. May was warm')])).toBe('1\\. May was warm');
  });
});
