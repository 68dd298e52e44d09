import { createColors } from 'picocolors';
import { around, type DiffPart } from '../shared/diff.ts';

/**
 * A diff for reading on a terminal: removed words red and struck through, added ones green; without colour
 * `[-removed-]` and `{+added+}`, as git writes them. Long unchanged passages are cut to what stands around the changes.
 */
export function renderDiff(parts: readonly DiffPart[], { colour }: { colour: boolean }): string {
  const pc = createColors(colour);
  return parts
    .map(({ kind, text }, at) => {
      if (kind === 'same') {
        const { start, end } = around(text, at > 0, at < parts.length - 1);
        return end === undefined ? start : `${start}${pc.dim(' […] ')}${end}`;
      }
      if (kind === 'removed') return colour ? byLine(text, (line) => pc.red(pc.strikethrough(line))) : `[-${text}-]`;
      return colour ? byLine(text, (line) => pc.green(line)) : `{+${text}+}`;
    })
    .join('');
}

/** Styles do not run over line ends, where pagers lose them. */
function byLine(text: string, style: (line: string) => string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : style(line)))
    .join('\n');
}
