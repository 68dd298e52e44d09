import { parquetReadObjects, type SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Article } from '../article.ts';
import { type ArchiveRow, COLUMNS, type ColumnType } from '../columns.ts';

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
