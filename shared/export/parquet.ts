import { parquetReadObjects, type SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Article } from '../article.ts';

/** One row of the Parquet files: an article's present version with its text. */
export interface ArchiveRow {
  article: Article;
  text?: string | undefined;
}

type ColumnType = 'string' | 'int' | 'array<string>';

/** The columns in their order, with Hive's names of their types, and what each holds. */
export const COLUMNS: readonly (readonly [string, ColumnType, (row: ArchiveRow) => unknown])[] = [
  ['id', 'string', ({ article }) => article.id],
  ['url', 'string', ({ article }) => article.url],
  ['source_id', 'string', ({ article }) => article.sourceId],
  ['site', 'string', ({ article }) => article.site],
  ['title', 'string', ({ article }) => article.title],
  ['authors', 'array<string>', ({ article }) => article.authors],
  ['published_at', 'string', ({ article }) => article.publishedAt],
  ['modified_at', 'string', ({ article }) => article.modifiedAt],
  ['language', 'string', ({ article }) => article.language],
  ['section', 'string', ({ article }) => article.section],
  ['tags', 'array<string>', ({ article }) => article.tags],
  ['summary', 'string', ({ article }) => article.summary],
  ['access', 'string', ({ article }) => article.access],
  ['word_count', 'int', ({ article }) => article.wordCount],
  ['cluster', 'string', ({ article }) => article.cluster],
  ['revision', 'int', ({ article }) => article.revision],
  ['first_seen_at', 'string', ({ article }) => article.firstSeenAt],
  ['indexed_at', 'string', ({ article }) => article.indexedAt],
  ['text', 'string', ({ text }) => text],
];

/** The rows as one Parquet file, compressed by Snappy. */
export function parquetOf(rows: readonly ArchiveRow[]): Uint8Array {
  const columnData = COLUMNS.map(([name, , read]) => ({ name, data: rows.map(read) }));
  return new Uint8Array(parquetWriteBuffer({ schema: SCHEMA, columnData }));
}

/** What a Parquet file says of its articles' texts, by `textName`. */
export async function textsOfParquet(file: Uint8Array): Promise<Map<string, string>> {
  const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
  const rows = await parquetReadObjects({ file: buffer, columns: ['id', 'revision', 'text'] });
  const texts = new Map<string, string>();
  for (const { id, revision, text } of rows) if (typeof text === 'string') texts.set(`${id}-${revision}`, text);
  return texts;
}

/** What tells a version's text from every other one. */
export function textName({ id, revision }: Pick<Article, 'id' | 'revision'>): string {
  return `${id}-${revision}`;
}

const SCHEMA: SchemaElement[] = [
  { name: 'root', num_children: COLUMNS.length },
  ...COLUMNS.flatMap(([name, type]) => elementsOf(name, type)),
];

function elementsOf(name: string, type: ColumnType): SchemaElement[] {
  if (type === 'int') return [{ name, type: 'INT32', repetition_type: 'OPTIONAL' }];
  if (type === 'string') return [stringElement(name)];
  return [
    { name, converted_type: 'LIST', repetition_type: 'OPTIONAL', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    stringElement('element'),
  ];
}

function stringElement(name: string): SchemaElement {
  return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' };
}
