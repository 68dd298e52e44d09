import { Element } from 'domhandler';
import type { Block, Body } from '../body/types.ts';
import { announcesTags, HASHTAGS, isTagHeading, tagList, withoutLabel } from '../lines/tags.ts';
import { textOf } from '../structured/text.ts';
import type { Metadata } from './metadata.ts';
import { clean } from './tags.ts';

/** Blocks after the text among which its tags are printed. */
const REACH = 12;

/** Adds the tags that only their words tell, right under the text: `Topics: Ferries, Ness`, or names under `Topics`. */
export function withPrintedTags(metadata: Metadata, { blocks }: Body): Metadata {
  if ((metadata.fields.tags ?? []).length > 0) return metadata;
  const last = blocks.findLastIndex(({ kept }) => kept);
  if (last < 0) return metadata;
  const printed = printedIn(blocks.slice(last + 1, last + 1 + REACH));
  // `More about this author` begins as tags do.
  const tags = clean(printed.filter((name) => !/\bauthor\b/i.test(name)));
  if (tags.length === 0) return metadata;
  return {
    fields: { ...metadata.fields, tags },
    provenance: { ...metadata.provenance, tags: 'tags under the text' },
  };
}

function printedIn(blocks: readonly Block[]): string[] {
  const at = blocks.findIndex(
    ({ text }) => HASHTAGS.test(text) || announcesTags({ text, words: text.split(' ').length }),
  );
  const block = blocks[at];
  if (!block) return [];
  if (HASHTAGS.test(block.text)) return block.text.split(/[\s,]+/);
  if (!isTagHeading(block)) {
    const names = linksOf(block);
    return names.length > 0 ? names : tagList({ text: block.text, words: block.text.split(' ').length });
  }
  const under = blocks.slice(at + 1);
  const end = under.findIndex((each) => each.path !== under[0]?.path || linksOf(each).length === 0);
  return under.slice(0, end < 0 ? undefined : end).flatMap(linksOf);
}

/** The texts of the links in a block, or of the one around it; none where they say more than names. */
function linksOf({ element }: Block): string[] {
  const links: string[] = [];
  const stack: Element[] = element ? [element] : [];
  for (let at = stack.pop(); at && links.length < 30; at = stack.pop()) {
    if (at.name === 'a') links.push(withoutLabel(textOf(at, 80) ?? ''));
    else for (const child of at.children.toReversed()) if (child instanceof Element) stack.push(child);
  }
  return links.every((text) => text.length <= 45 && text.split(' ').length <= 5 && !/\bauthor\b/i.test(text))
    ? links
    : [];
}
