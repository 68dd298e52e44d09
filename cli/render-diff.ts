import { createColors } from 'picocolors';
import type { DiffPart } from '../shared/diff.ts';

/** Characters of unchanged text shown on each side of a change. */
const CONTEXT = 120;

/**
 * A diff for reading on a terminal: removed words red and struck through, added ones green; without colour
 * `[-removed-]` and `{+added+}`, as git writes them. Long unchanged passages are cut to what stands around the changes.
 */
export function renderDiff(parts: readonly DiffPart[], { colour }: { colour: boolean }): string {
  const pc = createColors(colour);
  return parts
    .map(({ kind, text }, at) => {
      if (kind === 'same') return shortened(text, at > 0, at < parts.length - 1, pc.dim(' […] '));
      if (kind === 'removed') return colour ? byLine(text, (line) => pc.red(pc.strikethrough(line))) : `[-${text}-]`;
      return colour ? byLine(text, (line) => pc.green(line)) : `{+${text}+}`;
    })
    .join('');
}

/** What follows a change keeps its beginning, what precedes one its end. */
function shortened(text: string, follows: boolean, precedes: boolean, gap: string): string {
  const head = follows ? CONTEXT : 0;
  const tail = precedes ? CONTEXT : 0;
  if (text.length <= head + tail + CONTEXT / 2) return text;
  const start = text.slice(0, head).replace(/\S*$/u, '').trimEnd();
  const end = tail > 0 ? text.slice(-tail).replace(/^\S*\s/u, '') : '';
  return `${start}${gap}${end}`;
}

/** Styles do not run over line ends, where pagers lose them. */
function byLine(text: string, style: (line: string) => string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : style(line)))
    .join('\n');
}
