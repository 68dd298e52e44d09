import fs, { writeSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Fetcher } from '../../shared/page.ts';
import { instrument } from '../instrument.ts';

/**
 * Stops this process, as `kill -9` would, at its `killAt`-th boundary: before or after whatever takes effect. Its name goes
 * to standard error.
 */
export function killAtBoundary(killAt: number): (name: string) => void {
  let passed = 0;
  return (name) => {
    if (++passed !== killAt) return;
    writeSync(2, `${name}\n`);
    process.kill(process.pid, 'SIGKILL');
  };
}

type Pass = (name: string) => void;

/** Before and after every file operation that changes something. */
export function instrumentFiles(pass: Pass): void {
  for (const name of ['writeFileSync', 'appendFileSync', 'renameSync', 'unlinkSync', 'mkdirSync'] as const) {
    const original = fs[name] as (...args: unknown[]) => unknown;
    Object.assign(fs, {
      [name]: (...args: unknown[]) => {
        pass(`before ${name}`);
        const result = original(...args);
        pass(`after ${name}`);
        return result;
      },
    });
  }
  syncBuiltinESMExports();
}

/** Before each request to the database, and after its answer. */
export function instrumentDatabase(client: DynamoDBClient, pass: Pass): void {
  instrument(client, (next, { commandName }) => async (args) => {
    pass(`before ${commandName}`);
    const result = await next(args);
    pass(`after ${commandName}`);
    return result;
  });
}

/** Before each fetch, and after it. */
export function instrumentFetcher(fetcher: Fetcher, pass: Pass): void {
  const { get } = fetcher;
  fetcher.get = async (...args) => {
    pass('before fetch');
    const result = await get(...args);
    pass('after fetch');
    return result;
  };
}
