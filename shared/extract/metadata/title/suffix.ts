import { comparable } from '../site-name.ts';

/** What stands between a title and the names of its section and site. */
export const SEPARATOR = /\s+[|–—·•»«:/\\-]+\s+|\s?[|｜ㅣ]\s?|\s::\s/g;

/** A title without the site's name, or a section's, before or after it. */
export function withoutSite(text: string | undefined, sites: ReadonlySet<string>): string | undefined {
  if (!text) return undefined;
  // `Daily Planet: Title`; with other names before the colon it is the title's own.
  const named = /^(.{3,60}?):\s+(?=\S)/.exec(text);
  let title = named && sites.has(comparable(named[1] ?? '')) ? text.slice(named[0].length) : text;
  for (let round = 0; round < 3; round++) {
    const cuts = [...title.matchAll(SEPARATOR)];
    const last = cuts[cuts.length - 1];
    const first = cuts[0];
    if (!last || !first) break;
    const head = title.slice(0, last.index);
    const tail = title.slice(last.index + last[0].length);
    const start = title.slice(0, first.index);
    if (isSite(tail, sites) || (/[|｜ㅣ]/.test(last[0]) && isLongEnough(head))) title = head;
    else if (isSite(start, sites)) title = title.slice(first.index + first[0].length);
    else break;
  }
  return title.trim() || undefined;
}

/** After a bar stand the site, its section or its slogan, unless next to nothing stands before it. */
function isLongEnough(head: string): boolean {
  return head.split(/\s+/).length >= 3 || head.length >= 24 || /[\u3040-\u9fff\uac00-\ud7af]{8}/.test(head);
}

function isSite(part: string, sites: ReadonlySet<string>): boolean {
  const plain = comparable(part);
  if (plain === '' || sites.has(plain)) return true;
  if (plain.length < 4 || plain.length > 40) return false;
  for (const site of sites) {
    if (site.length < 4) continue;
    if (plain.startsWith(site) || plain.endsWith(site)) return true;
    if (site.startsWith(plain) && plain.length * 2 > site.length) return true;
  }
  return false;
}
