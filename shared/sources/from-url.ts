import { InputError } from '../errors.ts';
import { shortHash } from '../hash.ts';
import { SOURCE_DEFAULTS, type SourceConfig } from '../source.ts';

/** Characters of a derived id. */
const LONGEST_ID = 48;

/** What an id may look like: it stands in keys, file names and commands. */
export const SOURCE_ID = /^[a-z0-9][a-z0-9-]{0,62}$/;

/**
 * A source by its address alone, with every default; `overrides` are what the user said beyond it.
 * An address without a scheme is taken for https. Throws `InputError` for what is no address of http or https.
 */
export function sourceFromUrl(url: string, overrides: Partial<Omit<SourceConfig, 'url'>> = {}): SourceConfig {
  const address = sourceUrl(url);
  const id = overrides.id ?? idOf(address);
  if (!SOURCE_ID.test(id)) throw new InputError(`the id ${JSON.stringify(id)} ${ID_RULE}`, { parameter: 'id' });
  return { ...SOURCE_DEFAULTS, ...overrides, id, url: address };
}

export const ID_RULE = 'must be lower-case letters, digits and hyphens, at most 63, and begin with a letter or digit';

/** An address as it is kept. Throws `InputError` for what is none. */
export function sourceUrl(written: string): string {
  const text = written.trim();
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) || !/^[^\s/@:]+\.[^\s/@]+/.test(text) ? text : `https://${text}`;
  const url = URL.canParse(full) ? new URL(full) : undefined;
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new InputError(
      `${JSON.stringify(written.slice(0, 200))} is no address; write one like https://example.org/feed.xml`,
      {
        parameter: 'url',
      },
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new InputError('the address holds a user name or password; sources are read as any reader would, without', {
      parameter: 'url',
    });
  }
  url.hash = '';
  return url.href;
}

/** `https://www.example.org/rss/world.xml` is `example-org-rss-world`; what would be too long or has a query ends in a hash. */
function idOf(address: string): string {
  const { host, pathname, search } = new URL(address);
  const path = pathname.replace(/\.(?:xml|rss|rdf|atom|json|html?|php|aspx?)$/i, '');
  const words = `${host.replace(/^www\./, '')}${path}`.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const id = words.join('-');
  if (id !== '' && id.length <= LONGEST_ID && search === '') return id;
  return [id.slice(0, LONGEST_ID).replace(/-+$/, ''), shortHash(address, 40)].filter((part) => part !== '').join('-');
}
