import type { ParquetDatabase } from './database.ts';
import { type PassagePart, passageOf } from './passage.ts';
import { patternOf, type Query } from './words.ts';

/** Which articles are searched. Days are `2026-11-25`, inclusive. */
export interface SearchFilter {
  sourceId?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
  limit: number;
}

/** An article that was found. */
export interface Hit {
  id: string;
  url: string;
  title: string;
  sourceId: string;
  day: string;
  /** Higher is better; only comparable within one search. */
  score: number;
  passage: PassagePart[];
}

/** The usual constants of BM25 (Robertson and Zaragoza 2009): how fast more of a word counts less, and how much length matters. */
const K1 = 1.2;
const B = 0.75;
/** A word in the title counts as much as this many in the text. */
const TITLE_WEIGHT = 5;

/** The articles that match best, by BM25 over titles and texts; those with more of the words come first. */
export async function searchArticles(database: ParquetDatabase, query: Query, filter: SearchFilter): Promise<Hit[]> {
  const { sql, values } = statementOf(query, filter);
  const rows = await database.rows(sql, values);
  return rows.map((row) => ({
    id: String(row.id),
    url: String(row.url),
    title: String(row.title),
    sourceId: String(row.source_id),
    day: String(row.day),
    score: Number(row.score),
    passage: passageOf(String(row.text ?? row.summary ?? ''), query.terms),
  }));
}

/**
 * Counts each term in every article once, ranks by the counts, and reads the texts of the best ones only; everything a
 * person typed is a parameter.
 */
function statementOf({ terms, without }: Query, filter: SearchFilter) {
  const values: (string | number)[] = [];
  const parameter = (value: string | number) => `$${values.push(value)}`;
  const conditions = [
    ...(filter.sourceId ? [`source_id = ${parameter(filter.sourceId)}`] : []),
    ...(filter.since ? [`day >= CAST(${parameter(filter.since)} AS DATE)`] : []),
    ...(filter.until ? [`day <= CAST(${parameter(filter.until)} AS DATE)`] : []),
  ];
  const counts = terms.map((term, i) => {
    const pattern = parameter(patternOf(term));
    const of = (column: string) => `len(regexp_extract_all(${column}, ${pattern}))`;
    return `${TITLE_WEIGHT} * ${of('plain_title')} + ${of('plain_text')} AS n${i}`;
  });
  const excluded = without.map((term) => {
    const pattern = parameter(patternOf(term));
    return `AND NOT regexp_matches(plain_title || ' ' || plain_text, ${pattern})`;
  });
  const each = (of: (i: number) => string, by: string) => terms.map((_, i) => of(i)).join(by);
  const idf = (i: number) => `ln(1 + (total - df${i} + 0.5) / (df${i} + 0.5))`;
  const weight = (i: number) => `n${i} * ${K1 + 1} / (n${i} + ${K1} * (${1 - B} + ${B} * word_count / average))`;
  const sql = `
    WITH selected AS (
      SELECT id, day, word_count, strip_accents(lower(title)) AS plain_title, strip_accents(lower(coalesce(text, summary, ''))) AS plain_text
      FROM articles ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
    ),
    counted AS (SELECT id, day, word_count, ${counts.join(', ')} FROM selected WHERE true ${excluded.join(' ')}),
    weighed AS (
      SELECT *, count(*) OVER () AS total, greatest(avg(word_count) OVER (), 1) AS average,
        ${each((i) => `count(*) FILTER (n${i} > 0) OVER () AS df${i}`, ', ')}
      FROM counted
    ),
    best AS (
      SELECT id, day, ${each((i) => `CAST(n${i} > 0 AS INT)`, ' + ')} AS matching,
        ${each((i) => `${idf(i)} * ${weight(i)}`, ' + ')} AS score
      FROM weighed WHERE ${each((i) => `n${i} > 0`, ' OR ')}
      ORDER BY matching DESC, score DESC, day DESC, id
      LIMIT ${parameter(filter.limit)}
    )
    SELECT id, url, title, source_id, CAST(day AS VARCHAR) AS day, text, summary, score
    FROM best JOIN articles USING (id, day)
    ORDER BY matching DESC, score DESC, day DESC, id`;
  return { sql, values };
}
