import path from 'node:path';
import { type Command, Option } from 'commander';
import type { Host } from '../local/host.ts';
import type { Observe } from '../shared/events.ts';
import type { Announcing } from '../shared/steps/announce.ts';
import type { Archive } from '../shared/steps/archive.ts';

/** Where a command finds its archive. */
export interface ArchiveOptions {
  /** A folder on this machine. */
  data: string;
  /** The name of a deployed stack, instead of the folder. */
  stack?: string;
}

/** Adds `--data` and `--stack` to a command. */
export function archiveOptions(command: Command): Command {
  return dataOption(command).addOption(
    new Option('--stack <name>', 'a deployed stack, read with your own AWS credentials').env('NEWSPRINT_STACK'),
  );
}

/** Adds `--data` alone, for what runs on this machine only. */
export function dataOption(command: Command): Command {
  return command.addOption(
    new Option('--data <dir>', 'the folder that everything is kept in').env('NEWSPRINT_DATA').default('.newsprint'),
  );
}

/** Adds `--data` and `--contact`, for what fetches. */
export function hostOptions(command: Command): Command {
  return contactOption(dataOption(command));
}

/** Adds `--contact` alone. */
export function contactOption(command: Command): Command {
  return command.addOption(
    new Option('--contact <who>', 'a URL or address by which sites can reach you; part of the agent name')
      .env('NEWSPRINT_CONTACT')
      .default('a private machine'),
  );
}

/** Opens the archive that the options name, for as long as `use` runs. */
export async function withArchive<T>(options: ArchiveOptions, use: (archive: Archive) => Promise<T>): Promise<T> {
  const { archive, close } = await openArchive(options);
  try {
    return await use(archive);
  } finally {
    await close();
  }
}

/** What opens an archive is loaded when it is opened, so that a command which needs none starts at once. */
async function openArchive({ data, stack }: ArchiveOptions): Promise<{ archive: Archive; close(): Promise<void> }> {
  if (stack) return (await import('./stack.ts')).openStackArchive(stack);
  return (await import('../local/archive.ts')).openLocalArchive(path.resolve(data));
}

/** What `hostOptions` gives, and what a command adds. */
export interface HostCommandOptions {
  data: string;
  contact: string;
  allowLoopback?: boolean;
  observe?: Observe;
  listener?: Announcing | undefined;
}

/** Opens the pipeline on this machine, for as long as `use` runs. */
export async function withHost<T>(options: HostCommandOptions, use: (host: Host) => Promise<T>): Promise<T> {
  const { openHost } = await import('../local/host.ts');
  const host = await openHost({ ...options, data: path.resolve(options.data) });
  try {
    return await use(host);
  } finally {
    await host.close();
  }
}
