import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { InputError } from '../shared/errors.ts';

/** One case of a `cases.jsonl`: an id, and what its kind of folder adds. */
export type Case = { id: string } & Record<string, unknown>;

/** A folder of cases and the files beside them. */
export interface CaseFolder {
  name: string;
  cases: Case[];
  /** The bytes of a file that a case names. */
  file(path: string): Buffer;
}

/** What became of one case; `wrong` says what was got instead of what was wanted. */
export interface Verdict {
  id: string;
  wrong?: string;
}

/**
 * The folders at a path: itself, if it holds a `cases.jsonl`, or else those directly below whose name begins with one
 * of the kind's prefixes.
 */
export function caseFolders(path: string, prefixes: readonly string[]): CaseFolder[] {
  if (existsSync(join(path, 'cases.jsonl'))) return [caseFolder(path)];
  const names = existsSync(path) ? readdirSync(path).sort() : [];
  const folders = names
    .filter((name) => prefixes.some((prefix) => name.startsWith(prefix)) && existsSync(join(path, name, 'cases.jsonl')))
    .map((name) => caseFolder(join(path, name)));
  if (folders.length > 0) return folders;
  throw new InputError(
    `no cases at ${path}: give --cases a folder that holds a cases.jsonl, or one of folders named ${prefixes.map((prefix) => `${prefix}…`).join(' or ')}`,
    { parameter: '--cases' },
  );
}

function caseFolder(path: string): CaseFolder {
  const lines = readFileSync(join(path, 'cases.jsonl'), 'utf8').split('\n');
  const cases = lines.flatMap((line, index) => (line.trim() === '' ? [] : [parseCase(line, path, index + 1)]));
  return { name: basename(path), cases, file: (name) => readFileSync(join(path, name)) };
}

function parseCase(line: string, path: string, number: number): Case {
  const value: unknown = JSON.parse(line);
  if (typeof value === 'object' && value !== null && 'id' in value) return { ...value, id: String(value.id) };
  throw new InputError(`${path}/cases.jsonl, line ${number}: not an object with an "id"`, { parameter: '--cases' });
}

/** A case's text field, or "" where it is missing. */
export function textOf(entry: Case, field: string): string {
  const value = entry[field];
  return typeof value === 'string' ? value : '';
}

/** A verdict on equality. */
export function expectEqual(id: string, got: unknown, wanted: unknown): Verdict {
  const [is, should] = [JSON.stringify(got), JSON.stringify(wanted)];
  return is === should ? { id } : { id, wrong: `is ${is}, must be ${should}` };
}
