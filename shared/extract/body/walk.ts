import { type ChildNode, type Document, type Element, isTag, isText } from 'domhandler';
import { isSeam, touchesBefore } from '../seam.ts';
import { bitsOf, CONTROLS, INLINE, MEDIA, SKIPPED, Within } from './elements.ts';
import { type Run, runOf } from './run.ts';
import { commonAncestor } from './tree.ts';
import { BREAK, collapse, preformatted, visible } from './whitespace.ts';

/** The elements of a page in document order, as columns; 0 is the root, whose parent is itself. */
export interface Elements {
  node: (Element | undefined)[];
  tag: string[];
  parent: number[];
  depth: number[];
  /** `Within` bits, inherited ones included. */
  bits: number[];
  /** The blocks inside are those from `first` up to but not including `end`. */
  first: number[];
  end: number[];
  /** Pictures, players and frames inside, and buttons and fields inside. */
  media: number[];
  controls: number[];
}

/** What one walk over the tree found. */
export interface Page {
  elements: Elements;
  runs: Run[];
}

/** Stands for a seam among the parts of a block's text. */
const SEAM = '\u0002';

const BOLD: ReadonlySet<string> = new Set(['b', 'strong']);
const ITALIC: ReadonlySet<string> = new Set(['em', 'i']);

/** Blocks read of one page, ten times what the longest of the training pages has; the text behind them is left out. */
export const BLOCK_LIMIT = 30_000;

/** Cuts a page into blocks by one walk over its tree, without recursion. */
export function walk(document: Document, excluded?: ReadonlySet<Element>): Page {
  const elements: Elements = {
    node: [undefined],
    tag: [''],
    parent: [0],
    depth: [0],
    bits: [0],
    first: [0],
    end: [0],
    media: [0],
    controls: [0],
  };
  const runs: Run[] = [];
  let current = 0;
  let parts: string[] = [];
  let holder = -1;
  let linkChars = 0;
  let boldChars = 0;
  let italicChars = 0;
  let links = 0;
  let breaks = 0;
  let pendingBreak = false;
  let seam = false;
  let seams = 0;
  let bold = 0;
  let italic = 0;
  let media = 0;
  let controls = 0;
  let mediaBefore = 0;
  let controlsBefore = 0;
  let row = 0;
  let rows = 0;

  const flush = (): void => {
    pendingBreak = false;
    if (holder < 0) return;
    const text = collapse(seams > 0 ? parts.filter((part) => part !== SEAM) : parts);
    if (text !== '') {
      const run = runOf(elements, runs.length, text, holder);
      // All are measured as running text without seams: words that run together in the source are a sign of chrome.
      if (run.kind === 'pre') run.text = preformatted(parts);
      else if (seams > 0) run.text = collapse(parts.map((part) => (part === SEAM ? ' ' : part)));
      if (run.kind === 'heading' && links > 0) run.text = withoutAnchor(run.text);
      run.linkChars = linkChars;
      run.boldChars = boldChars;
      run.italicChars = italicChars;
      run.links = links;
      run.breaks = breaks;
      run.row = row;
      run.media = media - mediaBefore;
      run.controls = controls - controlsBefore;
      runs.push(run);
      mediaBefore = media;
      controlsBefore = controls;
    }
    parts = [];
    holder = -1;
    linkChars = boldChars = italicChars = links = breaks = seams = 0;
  };

  const read = (data: string): void => {
    const chars = visible(data);
    if (chars === 0) {
      if (holder >= 0) parts.push(' ');
      return;
    }
    if (pendingBreak) {
      parts.push(BREAK);
      breaks++;
      pendingBreak = false;
    }
    if (seam) {
      if (isSeam(parts.at(-1) ?? '', data)) {
        parts.push(SEAM);
        seams++;
      }
      seam = false;
    }
    parts.push(data);
    holder = holder < 0 ? current : commonAncestor(elements, holder, current);
    if (((elements.bits[current] ?? 0) & Within.link) !== 0) linkChars += chars;
    if (bold > 0) boldChars += chars;
    if (italic > 0) italicChars += chars;
  };

  const open = (element: Element): void => {
    const tag = element.name;
    if (!isInline(element)) flush();
    else {
      if (tag === 'a') links++;
      seam ||= ((elements.bits[current] ?? 0) & Within.preformatted) === 0 && touchesBefore(element);
    }
    if (BOLD.has(tag)) bold++;
    else if (ITALIC.has(tag)) italic++;
    if (tag === 'tr') row = ++rows;
    const index = elements.node.length;
    elements.node.push(element);
    elements.tag.push(tag);
    elements.parent.push(current);
    elements.depth.push((elements.depth[current] ?? 0) + 1);
    elements.bits.push((elements.bits[current] ?? 0) | bitsOf(tag, element.attribs));
    elements.first.push(runs.length);
    elements.end.push(0);
    elements.media.push(media);
    elements.controls.push(controls);
    current = index;
  };

  const close = (element: Element): void => {
    if (!isInline(element)) flush();
    if (BOLD.has(element.name)) bold--;
    else if (ITALIC.has(element.name)) italic--;
    if (element.name === 'tr') row = 0;
    elements.media[current] = media - (elements.media[current] ?? 0);
    elements.controls[current] = controls - (elements.controls[current] ?? 0);
    elements.end[current] = runs.length + (holder >= 0 ? 1 : 0);
    current = elements.parent[current] ?? 0;
  };

  let node: ChildNode | null = document.firstChild;
  while (node && runs.length < BLOCK_LIMIT) {
    if (isText(node)) read(node.data);
    else if (isTag(node) && !excluded?.has(node)) {
      const { name } = node;
      if (MEDIA.has(name)) media++;
      if (SKIPPED.has(name)) {
        if (CONTROLS.has(name)) controls++;
      } else if (name === 'br') {
        if (pendingBreak) flush();
        else pendingBreak = holder >= 0;
      } else {
        open(node);
        if (node.firstChild) {
          node = node.firstChild;
          continue;
        }
        close(node);
      }
    }
    while (node && !node.next) {
      const above = node.parent as ChildNode | null;
      if (above && isTag(above)) {
        close(above);
        node = above;
      } else node = null;
    }
    node = node ? node.next : null;
  }
  flush();
  elements.end[0] = runs.length;
  return { elements, runs };
}

/** A heading without the sign that links to it, or to where it can be changed: `Back#`, `History[edit]`. */
const withoutAnchor = (text: string): string => text.replace(ANCHOR, '') || text;
const ANCHOR =
  /\s?(?:[#¶§🔗]|\[(?:edit|edit source|bearbeiten|quelltext bearbeiten|modifier|editar|modifica|править|bewerken|redigera)(?: \| [^\]]{1,40})?\])$/iu;

/** A new component's tag is inline inside a paragraph, and a block elsewhere: nobody has styled it for us. */
function isInline(element: Element): boolean {
  const { name } = element;
  if (INLINE.has(name)) return true;
  if (!name.includes('-') && name !== 'img' && name !== 'picture' && name !== 'source') return false;
  return element.parent !== null && isTag(element.parent) && element.parent.name === 'p';
}
