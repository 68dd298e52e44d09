import { Run } from '../body/run.ts';
import type { RawBlock } from '../body/types.ts';
import type { Elements, Page } from '../body/walk.ts';
import { endsSentence, type Line } from './lines.ts';

/** A page of paragraphs alone, one a line; lines without an empty one between them stand in one container. */
export function pageOfLines(lines: readonly Line[]): Page {
  const elements: Elements = {
    node: [undefined, undefined, undefined],
    tag: ['', 'html', 'body'],
    parent: [0, 0, 1],
    depth: [0, 1, 2],
    bits: [0, 0, 0],
    first: [0, 0, 0],
    end: [lines.length, lines.length, lines.length],
    media: [0, 0, 0],
    controls: [0, 0, 0],
  };
  const add = (tag: string, parent: number, first: number): number => {
    elements.node.push(undefined);
    elements.tag.push(tag);
    elements.parent.push(parent);
    elements.depth.push((elements.depth[parent] ?? 0) + 1);
    elements.bits.push(0);
    elements.first.push(first);
    elements.end.push(first + 1);
    elements.media.push(0);
    elements.controls.push(0);
    return elements.tag.length - 1;
  };
  let group = 0;
  const runs = lines.map((line, i): Run => {
    if (line.apart || i === 0) group = add('div', 2, i);
    elements.end[group] = i + 1;
    const { kind, text, tag, level } = blockOf(line);
    const run = new Run(text, kind, tag, add('p', group, i), 0);
    if (level !== undefined) run.level = level;
    return run;
  });
  return { elements, runs };
}

function blockOf(line: Line): RawBlock {
  const item = /^(?:[-–•*▪◦]|\d{1,2}[.)])\s+(.+)$/.exec(line.text)?.[1];
  if (item !== undefined && !line.isParagraph) return { kind: 'item', text: item, tag: 'li' };
  if (line.isParagraph) return { kind: 'paragraph', text: line.text, tag: 'p' };
  return line.words <= 14 && !endsSentence(line.text)
    ? { kind: 'heading', text: line.text, tag: 'h2', level: 2 }
    : { kind: 'paragraph', text: line.text, tag: 'p' };
}
