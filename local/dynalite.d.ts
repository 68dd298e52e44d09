/** The parts of dynalite that its HTTP server is made of, which has no types of its own. */
declare module 'dynalite/db/index.js' {
  export interface Store {
    /** A table that takes requests. */
    getTable(name: string, done: (error: Error | null, table?: object) => void): void;
    lifecycleManager: { gracefulClose(done: (error?: Error) => void): void };
    getIndexDb(kind: 'Local' | 'Global', table: string, index: string): IndexDb;
  }
  export interface IndexDb {
    put(key: string, row: object, done: (error?: Error) => void): void;
    del(key: string, done: (error?: Error) => void): void;
  }
  /** A row of an index that is written or removed; `item` is what it carries. */
  export interface IndexAction {
    index: string;
    key: string;
    item: object;
  }
  /** As `DescribeTable` answers. */
  export interface TableDescription {
    TableName: string;
    LocalSecondaryIndexes?: readonly object[];
    GlobalSecondaryIndexes?: readonly object[];
  }
  /** Its own functions, each of which the others call by way of this. */
  const db: {
    /** Data in a LevelDB folder, or in memory without a `path`. */
    create(options: { path?: string; createTableMs: number }): Store;
    /** What an item's write means for the rows of indexes; an item that is not there before or after is undefined or null. */
    getIndexActions(
      indexes: readonly object[],
      before: object | null | undefined,
      item: object | null | undefined,
      table: TableDescription,
    ): { puts: IndexAction[]; deletes: IndexAction[] };
    updateIndexes(
      store: Store,
      table: TableDescription,
      before: object | null | undefined,
      item: object | null | undefined,
      done: (error?: Error) => void,
    ): void;
  };
  export default db;
}

declare module 'dynalite/validations/index.js' {
  /** Both throw an error with `statusCode` and `body` for a request that DynamoDB would refuse. */
  const validations: {
    checkTypes(data: unknown, types: object): object;
    checkValidations(data: object, types: object, custom: unknown, store: object): void;
  };
  export default validations;
}

declare module 'dynalite/db/conditionParser.js' {
  const parser: { parse(text: string, options: object): object };
  export default parser;
}
