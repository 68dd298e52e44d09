import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { getDomain } from 'tldts';
import { InputError } from '../shared/errors.ts';

/** The folders of a corpus directory, and what a page of each is. */
export const CORPORA = ['benchmark-news', 'publishers', 'web-articles', 'web-mixed'] as const;
export type CorpusName = (typeof CORPORA)[number];

/** One line of a corpus' `truth.jsonl`; every field but `id` and `url` may be missing. */
export interface Truth {
  id: string;
  url: string;
  /** The whole body as a careful reader would take it. */
  body?: string;
  /** Snippets that must be in the text, and that must not. */
  with?: string[];
  without?: string[];
  title?: string;
  authors?: string[];
  date?: string;
}

/** A labelled page. */
export interface LabelledPage extends Truth {
  corpus: CorpusName;
  html: string;
  /** Registrable domain: pages of one site never stand on both sides of a split. */
  site: string;
}

/** Reads `DIR/<corpus>/truth.jsonl` and `DIR/<corpus>/pages/<id>.html.gz`. */
export function loadCorpus(directory: string, name: CorpusName): LabelledPage[] {
  const file = join(directory, name, 'truth.jsonl');
  if (!existsSync(file))
    throw new InputError(`--corpus: ${file} does not exist; name the folder that holds ${CORPORA.join(', ')}`, {
      parameter: 'corpus',
    });
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const truth = JSON.parse(line) as Truth;
    const html = gunzipSync(readFileSync(join(directory, name, 'pages', `${truth.id}.html.gz`))).toString();
    return { ...truth, corpus: name, html, site: siteOf(truth) };
  });
}

/** Pages of archives and placeholders count as sites of their own: their address says nothing of their maker. */
function siteOf({ id, url }: Truth): string {
  const archived = /web\.archive\.org\/web\/[^/]{1,40}\/(https?:\/\/.+)/.exec(url ?? '')?.[1];
  const domain = getDomain(archived ?? url ?? '', { allowPrivateDomains: true });
  return !domain || domain === 'example.org' ? `page:${id}` : domain;
}
