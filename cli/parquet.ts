import path from 'node:path';
import { openParquet, type ParquetDatabase } from '../local/search/database.ts';

/** Opens the Parquet files of a data folder, for as long as `use` runs. Needs no database, so it works while collecting. */
export async function withParquet<T>(data: string, use: (database: ParquetDatabase) => Promise<T>): Promise<T> {
  const database = await openParquet(path.resolve(data, 'bucket', 'parquet'));
  try {
    return await use(database);
  } finally {
    database.close();
  }
}
