import type { Access } from '../../article.ts';
import type { ArticleRow } from '../../store/query-rows.ts';

/** What a list of articles is asked for; criteria that are missing admit everything. */
export interface Criteria {
  /** A source's id. */
  source?: string | undefined;
  /** A host or registrable domain, as the article's `site`. */
  site?: string | undefined;
  /** Published on this day or later, or at this time (ISO 8601 in UTC). */
  since?: string | undefined;
  /** Published on this day or earlier, or before the end of this time's prefix. */
  until?: string | undefined;
  /** Case does not matter. */
  tag?: string | undefined;
  /** Case does not matter. */
  author?: string | undefined;
  /** A primary subtag: `pt` finds `pt-BR` as well. */
  language?: string | undefined;
  access?: Access | undefined;
  /** The id of a cluster: that of its first-seen article. */
  cluster?: string | undefined;
}

/** Whether a row meets the criteria that its partition does not see to. */
export function meets(row: ArticleRow, { source, site, tag, author, language, access, cluster }: Criteria): boolean {
  return (
    (source === undefined || row.sourceId === source) &&
    (site === undefined || row.site === site) &&
    (tag === undefined || holds(row.tags, tag)) &&
    (author === undefined || holds(row.authors, author)) &&
    (language === undefined || speaks(row.language, language)) &&
    (access === undefined || row.access === access) &&
    (cluster === undefined || row.cluster === cluster || row.id === cluster)
  );
}

function holds(names: readonly string[] | undefined, wanted: string): boolean {
  const name = normalised(wanted);
  return names?.some((other) => normalised(other) === name) ?? false;
}

function speaks(language: string | undefined, wanted: string): boolean {
  const [has, wants] = [language?.toLowerCase(), wanted.toLowerCase()];
  return has !== undefined && (has === wants || has.startsWith(`${wants}-`));
}

function normalised(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
