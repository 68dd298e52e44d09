import { type ChildNode, Document, Element, type ParentNode, Text } from 'domhandler';
import { Parser } from 'htmlparser2';
import { PermanentError } from '../errors.ts';

/** Deeper elements are taken for children of the element at this depth: unclosed tags make real pages deep. */
export const DEPTH_LIMIT = 500;
/** Nesting that no page reaches by mistake; the parser's own stack costs the square of it. */
const NESTING_LIMIT = 20_000;
/** Attributes kept of one element. */
export const ATTRIBUTE_LIMIT = 200;
/** Elements and text runs of one page: about 150 bytes each, and ten times the largest page of the training corpora. */
export const NODE_LIMIT = 500_000;
/** Characters of one page. */
export const PAGE_LIMIT = 20_000_000;

/**
 * Copied for each element. V8 notes of every `[]` in a program how long its arrays live, and once a collection has come amid
 * a page, makes the next ones old from the start; an old array of a page that is done with keeps its whole tree, until the
 * next great collection, which took a third of the time of reading a page. It does not follow up copies.
 */
const NO_CHILDREN: ChildNode[] = [new Text('')];
NO_CHILDREN.length = 0;

/**
 * A page as a `domhandler` tree, built once and read by everything else. Comments, and the text of scripts (but JSON),
 * styles and drawings are left out: nobody reads them, and they are half of many pages.
 * Throws `PermanentError('too-large')` past `PAGE_LIMIT` or `NODE_LIMIT`, `PermanentError('extract-failed')` past the nesting limit.
 */
export function parsePage(html: string): Document {
  if (html.length > PAGE_LIMIT)
    throw new PermanentError('too-large', `page of ${html.length} characters, more than ${PAGE_LIMIT}`);
  const root = new Document([]);
  let parent: ParentNode = root;
  let depth = 0;
  let flattened = 0;
  let nodes = 0;
  let attributes = 0;
  let element = new Element('html', {});
  let text: Text | undefined;

  const add = (node: ChildNode): void => {
    if (++nodes > NODE_LIMIT) throw new PermanentError('too-large', `page of more than ${NODE_LIMIT} elements`);
    const siblings = parent.children;
    const previous = siblings[siblings.length - 1];
    if (previous) {
      previous.next = node;
      node.prev = previous;
    }
    node.parent = parent;
    siblings.push(node);
  };

  const parser = new Parser({
    // Without `onopentag` the parser keeps no attributes of its own, which a million of them would make slow.
    onopentagname(name) {
      element = new Element(name, {}, NO_CHILDREN.slice());
      attributes = 0;
      text = undefined;
      add(element);
      if (depth < DEPTH_LIMIT) {
        depth++;
        parent = element;
      } else if (++flattened > NESTING_LIMIT) {
        throw new PermanentError('extract-failed', `elements nested more than ${NESTING_LIMIT} deep`);
      }
    },
    onattribute(name, value) {
      if (++attributes <= ATTRIBUTE_LIMIT && !Object.hasOwn(element.attribs, name)) element.attribs[name] = value;
      // A declared shadow tree is what a browser shows of its host; any other template is shown by scripts alone.
      if (name === 'shadowrootmode' && element.name === 'template') element.name = 'div';
    },
    onclosetag() {
      text = undefined;
      if (flattened > 0) flattened--;
      else if (parent.parent) {
        depth--;
        parent = parent.parent;
      }
    },
    ontext(data) {
      if (isSilent(parent)) return;
      if (text) text.data += data;
      else {
        text = new Text(data);
        add(text);
      }
    },
  });
  parser.end(html);
  return root;
}

function isSilent(parent: ParentNode): boolean {
  if (!(parent instanceof Element)) return false;
  const { name, attribs } = parent;
  if (name === 'script') return !/json/i.test(attribs.type ?? '');
  return name === 'style';
}
