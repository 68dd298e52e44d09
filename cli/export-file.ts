import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../shared/errors.ts';

/** How far an interrupted export came: what it was, behind which article it stopped, and what the file held. */
interface State {
  work: string;
  position: string;
  bytes: number;
  items: number;
}

/** A file that an export writes to, and goes on with after it was interrupted. */
export interface ExportFile {
  /** Behind which article to go on; undefined at the beginning. */
  position: string | undefined;
  /** Adds the text of some items, and notes the position that it leads to. */
  add(text: string, position: string, items: number): Promise<void>;
  /** Adds the last text: the file is whole. Returns how many items it has, with those of interrupted runs. */
  finish(text: string): Promise<number>;
  close(): Promise<void>;
}

/**
 * Opens a file in a folder for an export that `work` describes. Throws `InputError` when a finished file is there, or an
 * interrupted one of another export.
 */
export async function openExportFile(folder: string, name: string, work: string, head: string): Promise<ExportFile> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, name);
  const stateFile = `${file}.progress`;
  const state = await readState(stateFile);
  if (state && state.work !== work)
    throw new InputError(`${file} was begun by another export; delete ${stateFile} and ${file}, or give another --out`);
  if (!state && (await isThere(file)))
    throw new InputError(`${file} is there already; delete it, or give another --out`, { parameter: '--out' });
  const output = await open(file, state ? 'r+' : 'w');
  let bytes = state?.bytes ?? 0;
  await output.truncate(bytes);
  const write = async (text: string) => {
    const { bytesWritten } = await output.write(Buffer.from(text), 0, undefined, bytes);
    bytes += bytesWritten;
  };
  if (!state) await write(head);
  let items = state?.items ?? 0;
  return {
    position: state?.position,
    async add(text, position, added) {
      await write(text);
      items += added;
      await output.datasync();
      await writeFile(`${stateFile}.part`, JSON.stringify({ work, position, bytes, items } satisfies State));
      await rename(`${stateFile}.part`, stateFile);
    },
    async finish(text) {
      await write(text);
      await rm(stateFile, { force: true });
      return items;
    },
    close: () => output.close(),
  };
}

async function readState(file: string): Promise<State | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as State);
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
