import type { DuckDBConnection } from '@duckdb/node-api';
import { InputError, messageOf } from '../../shared/errors.ts';

/** A row of an answer, its values as JSON has them. */
export type Row = Record<string, unknown>;

const HINT = `The table is articles; newsprint sql "describe articles" lists its columns.`;

/** The Parquet files of an archive as a database that answers SQL: the table is `articles`, a row an article. */
export interface ParquetDatabase {
  /** Runs one statement with its `$1, $2 …`. Throws `InputError` for SQL that does not work. */
  rows(sql: string, values?: readonly (string | number)[]): Promise<Row[]>;
  close(): void;
}

/**
 * Opens the Parquet files in a folder (`…/parquet`, with `dt=…` below). DuckDB is loaded here and not before: it is 70 MB.
 * The database can read these files and nothing else, so SQL from anywhere cannot reach the machine it runs on.
 */
export async function openParquet(folder: string): Promise<ParquetDatabase> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await prepare(connection, folder);
  return {
    async rows(sql, values = []) {
      try {
        const reader = await connection.runAndReadAll(sql, [...values]);
        return reader.getRowObjectsJson();
      } catch (error) {
        throw new InputError(`the SQL does not work: ${messageOf(error)}\n${HINT}`, { cause: error });
      }
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function prepare(connection: DuckDBConnection, folder: string): Promise<void> {
  const files = quoted(`${folder}/*/*.parquet`);
  const view = `SELECT * EXCLUDE (dt), CAST(dt AS DATE) AS day FROM read_parquet(${files}, hive_partitioning = true, hive_types = {'dt': VARCHAR})`;
  try {
    await connection.run(`SET allowed_directories = [${quoted(`${folder}/`)}]`);
    await connection.run('SET enable_external_access = false');
    await connection.run(`CREATE VIEW articles AS ${view}`);
    await connection.run('SET lock_configuration = true');
  } catch (error) {
    if (!/No files found/i.test(messageOf(error))) throw error;
    throw new InputError(
      "there are no Parquet files to search yet; 'newsprint collect' or 'newsprint sweep' writes them",
    );
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
