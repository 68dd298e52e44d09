import { normaliseEscapes } from './escapes.ts';
import { isNoise } from './parameters.ts';

/** A URL's query (`?a=1&b=2`, or empty) without what does not choose the article, sorted by name. */
export function canonicalQuery(search: string): string {
  const kept = search
    .slice(1)
    .replace(/&(?:amp|#0?38);/g, '&')
    .split('&')
    .map((written) => {
      const pair = normaliseEscapes(written);
      const [, name = '', value = ''] = /^([^=]*)=?(.*)$/.exec(pair) ?? [];
      return { pair, name, value };
    })
    .filter(({ name, value }) => name !== '' && !isNoise(decode(name), decode(value)));
  kept.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return kept.length > 0 ? `?${kept.map(({ pair }) => pair).join('&')}` : '';
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
