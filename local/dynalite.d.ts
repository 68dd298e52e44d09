/** The parts of dynalite that its HTTP server is made of, which has no types of its own. */
declare module 'dynalite/db/index.js' {
  export interface Store {
    /** A table that takes requests. */
    getTable(name: string, done: (error: Error | null, table?: object) => void): void;
    lifecycleManager: { gracefulClose(done: (error?: Error) => void): void };
  }
  /** Data in a LevelDB folder, or in memory without a `path`. */
  const db: { create(options: { path?: string; createTableMs: number }): Store };
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
