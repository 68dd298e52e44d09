import type { ArticleFields, Provenance } from '../../article.ts';
import { readAccess } from './access.ts';
import { readCanonical } from './address.ts';
import { readAuthors } from './author/authors.ts';
import { readDates } from './date/dates.ts';
import type { Evidence, Found } from './evidence.ts';
import { readImage } from './image.ts';
import { readLanguage } from './language.ts';
import { readRelated } from './related.ts';
import { readSiteName, siteAfterTitle } from './site-name.ts';
import { readSection, readSummary, readTags } from './tags.ts';
import { readTitle } from './title/title.ts';

/** Everything that a page says of its article besides the text, and where it said so. */
export interface Metadata {
  fields: Omit<ArticleFields, 'wordCount'>;
  provenance: Provenance;
}

/** Reads every field. */
export function readMetadata(evidence: Evidence): Metadata {
  const language = readLanguage(evidence);
  const dates = readDates(evidence, language?.value);
  const title = readTitle(evidence);
  const found: { [K in keyof ArticleFields]?: Found<ArticleFields[K]> | undefined } = {
    title,
    authors: readAuthors(evidence),
    publishedAt: dates.published,
    modifiedAt: dates.modified,
    language,
    section: readSection(evidence),
    tags: readTags(evidence),
    summary: readSummary(evidence),
    siteName: readSiteName(evidence) ?? siteAfterTitle(evidence, title?.value),
    image: readImage(evidence),
    related: { value: readRelated(evidence), from: 'related links' },
    canonicalUrl: readCanonical(evidence),
    access: readAccess(evidence),
  };
  const fields: Record<string, unknown> = {};
  const provenance: Record<string, string> = {};
  for (const [name, entry] of Object.entries(found)) {
    if (entry === undefined) continue;
    fields[name] = entry.value;
    if (!Array.isArray(entry.value) || entry.value.length > 0) provenance[name] = entry.from;
  }
  return { fields: { authors: [], tags: [], related: [], access: 'full', ...fields }, provenance };
}
