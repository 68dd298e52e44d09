declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** A DynamoDB that keeps its data in a LevelDB folder, or in memory without a `path`. */
  export default function dynalite(options?: {
    path?: string;
    createTableMs?: number;
    updateTableMs?: number;
    deleteTableMs?: number;
  }): Server & {
    close(done?: (error?: Error) => void): Server;
  };
}
