import { Element } from 'domhandler';
import { ownNames, Place } from '../structured/place.ts';

const ASIDE_TAG = new Set(['aside', 'nav', 'footer', 'menu']);
/** The footer of a post holds its author and tags. */
const ASIDE_NAME =
  /side-?bar|(?<!(?:post|entry|article|story)-?)footer|(?:^|[-_ ])(?:nav|navbar|navigation|menu|ticker)(?:$|[-_ ])/i;

/** Whether an element stands in a sidebar, a footer or navigation, and not in the article. `place` alone does not tell: a banner around the title is chrome too. */
export function isBeside(element: Element, place: number): boolean {
  if ((place & Place.chrome) === 0 || (place & Place.article) !== 0) return false;
  for (let at: unknown = element; at instanceof Element; at = at.parent) {
    const { class: classes = '', id = '', role = '' } = at.attribs;
    if (ASIDE_TAG.has(at.name) || role === 'complementary' || role === 'contentinfo' || role === 'navigation')
      return true;
    if (at.name !== 'body' && at.name !== 'html' && ASIDE_NAME.test(ownNames(`${classes} ${id}`.slice(0, 300))))
      return true;
  }
  return false;
}
