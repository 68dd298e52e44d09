import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { deadOf, leaveTo } from './queue.ts';
import { namesIn } from './whole-file.ts';

/**
 * Sends the dead letters of the queue `name` in `folder` back to it, and returns how many. Each is sent before its file
 * goes: stopped between the two, a message is delivered twice, which its function allows for. A running process finds
 * them when it is started again.
 */
export async function redrive(folder: string, name: string): Promise<number> {
  const dead = deadOf(folder, name);
  const files = namesIn(dead).filter((file) => file.endsWith('.json'));
  for (const file of files) {
    const { body } = JSON.parse(await readFile(path.join(dead, file), 'utf8')) as { body: string };
    leaveTo(folder, name, [body]);
    await rm(path.join(dead, file));
  }
  return files.length;
}
