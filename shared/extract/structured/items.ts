import type { Element } from 'domhandler';
import { textOf } from './text.ts';
import { localName, type Thing, type Value } from './thing.ts';

/** Items and properties read of one page; a listing names hundreds, an attack a million. */
const LIMIT = 2000;

/** Collects microdata and RDFa Lite while somebody else walks the tree: `open` at each element that has their attributes. */
export interface Items {
  /** Every item so far, outer ones first. */
  things: Thing[];
  /** Takes in an element inside `within`; answers the item that its children belong to. */
  open(element: Element, within: Thing | undefined): Thing | undefined;
}

/** An empty collection. */
export function collectItems(): Items {
  const things: Thing[] = [];
  const byElementId = new Map<string, Thing>();
  let properties = 0;

  const open = (element: Element, within: Thing | undefined): Thing | undefined => {
    const { attribs } = element;
    const isRdfa = attribs.itemscope === undefined && attribs.typeof !== undefined;
    const starts = isRdfa || attribs.itemscope !== undefined;
    const names = (
      attribs.itemprop ??
      (within?.notation === 'rdfa' || isRdfa ? attribs.property : undefined) ??
      ''
    ).split(/\s+/, 8);
    let thing = within;
    if (starts && things.length < LIMIT) {
      const types = (isRdfa ? attribs.typeof : attribs.itemtype) ?? '';
      thing = {
        types: types.split(/\s+/, 8).filter(Boolean).map(localName),
        properties: new Map(),
        notation: isRdfa ? 'rdfa' : 'microdata',
      };
      for (const id of (attribs.itemref ?? '').split(/\s+/, 20)) if (id !== '') byElementId.set(id, thing);
      things.push(thing);
    }
    const owner = within ?? (attribs.id === undefined ? undefined : byElementId.get(attribs.id));
    if (!owner || properties > LIMIT) return thing;
    for (const raw of names) {
      const name = localName(raw);
      // The body is read from the tree; its text as a property would be its second copy.
      if (name === '' || name === 'articleBody') continue;
      const value: Value | undefined = starts ? thing : ownValue(element);
      if (value === undefined) continue;
      properties++;
      const values = owner.properties.get(name);
      if (values) values.push(value);
      else owner.properties.set(name, [value]);
    }
    return thing;
  };
  return { things, open };
}

/** An element's value by the rules of microdata: its attribute if it has one for the purpose, or else its text. */
function ownValue(element: Element): string | undefined {
  const { name, attribs } = element;
  if (attribs.content !== undefined) return attribs.content;
  if (name === 'time' || name === 'del' || name === 'ins') return attribs.datetime ?? textOf(element, 200);
  if (name === 'a' || name === 'area' || name === 'link')
    return isLinkText(element) ? textOf(element, 300) : attribs.href;
  if (name === 'img' || name === 'audio' || name === 'video' || name === 'source' || name === 'iframe')
    return attribs.src;
  if (name === 'data' || name === 'meter') return attribs.value;
  return textOf(element, 1000);
}

/** Publishers mark the author's link as the author and mean its text, whatever the standard says. */
function isLinkText({ attribs }: Element): boolean {
  return /\b(?:author|creator|name|headline|keywords|articleSection|about)\b/.test(
    attribs.itemprop ?? attribs.property ?? '',
  );
}
