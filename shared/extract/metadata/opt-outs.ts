import type { OptOut } from '../../article.ts';
import type { Survey } from '../structured/survey.ts';

/** Robots directives of a page that reserve something, and the wish they express. */
const DIRECTIVES: readonly [RegExp, OptOut['kind']][] = [
  [/(?:^|[\s,;:])noindex\b|(?:^|[\s,;:])none\b/, 'noindex'],
  [/(?:^|[\s,;:])noarchive\b|(?:^|[\s,;:])nocache\b/, 'noarchive'],
  [/(?:^|[\s,;:])(?:noai|noimageai|noml)\b/, 'noai'],
];

/** Names of `<meta>` that speak to every robot, and to us. */
const ROBOTS = ['robots', 'newsprint'];

/** What the page itself asks of those who collect it. */
export function readOptOuts({ meta }: Survey): OptOut[] {
  const found: OptOut[] = [];
  for (const name of ROBOTS) {
    for (const content of meta.get(name) ?? []) {
      const said = content.toLowerCase().slice(0, 300);
      for (const [pattern, kind] of DIRECTIVES) {
        if (pattern.test(said)) found.push({ kind, evidence: `meta ${name}: ${content.trim().slice(0, 100)}` });
      }
    }
  }
  for (const content of meta.get('tdm-reservation') ?? []) {
    if (content.trim() === '1') found.push({ kind: 'tdm-reservation', evidence: 'meta tdm-reservation: 1' });
  }
  return found;
}
