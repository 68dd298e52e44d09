import type { Features } from '../metadata/choose.ts';
import type { Line } from './lines.ts';

/** Words from which a paragraph is running text. */
export const RUNNING = 12;

/** Characters of the longest line that is looked at for a title, names or a date. */
export const MOST_CHARS = 300;

/** Where the article begins: its title, and the first running text under it. */
export class Anchor {
  readonly title: number;
  readonly text: number;

  constructor(lines: readonly Line[], title: number | undefined) {
    this.title = title ?? 0;
    const after = lines.findIndex((line, i) => i > this.title && line.isParagraph && line.words >= RUNNING);
    this.text = after < 0 ? lines.length : after;
  }
}

/** How far a line stands from both; `as` is what it is, for each kind of line has its own places. */
export function anchorFeatures({ title, text }: Anchor, at: number, as: string): Features {
  const after = at - title;
  const place =
    after < 0 ? upTo('over title', -after, [1, 2, 4, 8]) : upTo('under title', after, [1, 2, 3, 5, 8, 15, 30, 100]);
  const within = at < text ? 'before the text' : upTo('in text', at - text, [1, 3, 8, 20]);
  return [place, `${as} ${place}`, within, `${as} ${within}`];
}

/** A figure as the name of the step it falls on. */
export function upTo(name: string, value: number, steps: readonly number[]): string {
  return `${name} ${steps.find((step) => value <= step) ?? 'more'}`;
}
