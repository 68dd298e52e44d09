import type { SourceTest } from '../source.ts';

/**
 * What a source's test finds wrong with the text that its rules gave, each in words; empty if it passes. Runs of white
 * space count as one space, so that a passage may span paragraphs.
 */
export function failuresOf({ contains, lacks }: Pick<SourceTest, 'contains' | 'lacks'>, text: string): string[] {
  const plain = collapsed(text);
  const missing = contains.filter((passage) => !plain.includes(collapsed(passage)));
  const unwanted = lacks.filter((passage) => plain.includes(collapsed(passage)));
  return [
    ...missing.map((passage) => `the text lacks ${JSON.stringify(passage)}`),
    ...unwanted.map((passage) => `the text contains ${JSON.stringify(passage)}`),
  ];
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
