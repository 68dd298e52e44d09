import { plainText } from '../discover/entities.ts';
import { attributesOf, scanXml } from '../discover/xml.ts';
import { InputError, messageOf } from '../errors.ts';
import type { SourceConfig } from '../source.ts';
import { sourceFromUrl } from './from-url.ts';

/**
 * Reads the subscriptions that a feed reader exported: every `outline` with an `xmlUrl`. The folders it stands in and its
 * categories become labels; a feed that stands in two folders is one source. Throws `InputError`, with the line, for an
 * address that is none, and for a document without subscriptions.
 */
export function readOpml(xml: string): SourceConfig[] {
  const sources = new Map<string, SourceConfig>();
  const folders: (string | undefined)[] = [];
  scanXml(xml, {
    open(name, source, _empty, at) {
      if (name.toLowerCase() !== 'outline') return;
      const attributes = attributesOf(source);
      const text = plainText((attributes.get('title') ?? attributes.get('text') ?? '').replaceAll('<', '&lt;'));
      const url = attributes.get('xmlurl')?.trim() ?? '';
      folders.push(url === '' ? text : undefined);
      if (url === '') return;
      const inside = folders.filter((folder) => folder !== undefined);
      const config = configOf(url, text, [...inside, ...categories(attributes.get('category'))], lineAt(xml, at));
      const before = sources.get(config.id);
      sources.set(config.id, before ? { ...before, labels: unique([...before.labels, ...config.labels]) } : config);
    },
    close(name) {
      if (name.toLowerCase() === 'outline') folders.pop();
    },
  });
  if (sources.size === 0) {
    throw new InputError('there are no subscriptions in it; an OPML file has <outline xmlUrl="…"> for each', {
      parameter: 'file',
    });
  }
  return [...sources.values()];
}

/** OPML 2.0 for other readers: address, name and labels. Everything else of a source is in the YAML list only. */
export function writeOpml(sources: readonly SourceConfig[]): string {
  const outlines = sources.map(({ id, url, name, labels }) => {
    const category = labels.length > 0 ? ` category="${escaped(labels.map((label) => `/${label}`).join(','))}"` : '';
    return `    <outline type="rss" text="${escaped(name ?? id)}" xmlUrl="${escaped(url)}"${category}/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head><title>Newsprint sources</title></head>',
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

function configOf(url: string, name: string | undefined, labels: string[], line: number): SourceConfig {
  try {
    return sourceFromUrl(url, { ...(name ? { name } : {}), labels: unique(labels) });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(`line ${line}: ${messageOf(error)}`, { parameter: 'file' });
  }
}

/** `/politics/europe,/sport`: paths, of which each part is a label. */
function categories(written = ''): string[] {
  return written.split(/[,/]/).map((part) => part.trim());
}

function unique(labels: readonly string[]): string[] {
  return [...new Set(labels)].filter((label) => label !== '');
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
