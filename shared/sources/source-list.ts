import { isMap, isNode, LineCounter, parseDocument, stringify, type YAMLError } from 'yaml';
import type * as z from 'zod';
import { InputError, messageOf } from '../errors.ts';
import { SOURCE_DEFAULTS, type SourceConfig } from '../source.ts';
import { sourceFromUrl } from './from-url.ts';
import { KEYS, sourceSchema } from './schema.ts';
import { nearest } from './suggest.ts';

type Path = readonly PropertyKey[];

/**
 * Reads `sources.yaml`: a list whose entries are an address, or an address and what is special about it. Throws
 * `InputError` with every mistake and its line: `sources.yaml, line 3: …`.
 */
export function readSourceList(yaml: string, file = 'sources.yaml'): SourceConfig[] {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const fail = (mistakes: readonly { line: number; message: string }[]): never => {
    const sorted = [...mistakes].sort((a, b) => a.line - b.line);
    throw new InputError(sorted.map(({ line, message }) => `${file}, line ${line}: ${message}`).join('\n'), {
      parameter: file,
    });
  };
  const lineOf = (path: Path): number => lineOfNode(document, path, lines);
  if (document.errors.length > 0)
    fail(document.errors.map((error) => ({ line: lineOfError(error), message: firstLine(error.message) })));

  const list = plainValue(document, file) ?? [];
  if (!Array.isArray(list))
    return fail([{ line: lineOf([]), message: "must be a list: each source begins with '- '" }]);
  const mistakes: { line: number; message: string }[] = [];
  const sources: { config: SourceConfig; line: number }[] = [];
  for (const [index, entry] of list.entries()) {
    const parsed = sourceSchema.safeParse(typeof entry === 'string' ? { url: entry } : entry);
    if (parsed.success) {
      sources.push({ config: configOf(parsed.data), line: lineOf([index]) });
    } else {
      for (const issue of parsed.error.issues) {
        for (const { path, message } of explain(issue)) mistakes.push({ line: lineOf([index, ...path]), message });
      }
    }
  }
  mistakes.push(...doubles(sources));
  if (mistakes.length > 0) fail(mistakes);
  return sources.map(({ config }) => config);
}

/** A list that `readSourceList` reads back as the same sources; what is as by default is left out. */
export function writeSourceList(sources: readonly SourceConfig[]): string {
  const entries = sources.map((source) => {
    const { url, ...rest } = source;
    const own = Object.entries(rest).filter(([key, value]) => value !== undefined && !isDefault(key, value));
    return { url, ...Object.fromEntries(own) };
  });
  return stringify(entries);
}

function isDefault(key: string, value: unknown): boolean {
  return JSON.stringify(value) === JSON.stringify(Object.entries(SOURCE_DEFAULTS).find(([name]) => name === key)?.[1]);
}

function configOf({ url, ...overrides }: z.infer<typeof sourceSchema>): SourceConfig {
  return sourceFromUrl(url, overrides);
}

/** What zod found, for a person: an unknown key comes with the one that was meant. */
function explain(issue: z.core.$ZodIssue): { path: Path; message: string }[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = KEYS[String(issue.path.at(-1) ?? '')] ?? [];
      const meant = nearest(key, known);
      const help = meant ? `did you mean ${meant}?` : `known are ${known.join(', ')}`;
      return { path: [...issue.path, key], message: `unknown key ${JSON.stringify(key)}; ${help}` };
    });
  }
  const name = issue.path.length > 0 ? issue.path.map(String).join('.') : 'a source';
  const isMissing = issue.code === 'invalid_type' && issue.path.length === 0;
  const message = isMissing ? "must be an address, or keys of which one is 'url'" : issue.message;
  return [{ path: issue.path, message: `${name} ${message}` }];
}

function doubles(sources: readonly { config: SourceConfig; line: number }[]): { line: number; message: string }[] {
  const first = new Map<string, number>();
  return sources.flatMap(({ config: { id }, line }) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, line);
    return before === undefined
      ? []
      : [{ line, message: `the source ${id} is on line ${before} already; give one of them another id` }];
  });
}

function plainValue(document: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new InputError(`${file}, line 1: ${messageOf(error)}`, { parameter: file });
  }
}

/** The line of what a path leads to: of the key where there is one, or else of the nearest thing around it. */
function lineOfNode(document: ReturnType<typeof parseDocument>, path: Path, lines: LineCounter): number {
  for (let length = path.length; length >= 0; length--) {
    const at = startOf(document, path.slice(0, length));
    if (at !== undefined) return lines.linePos(at).line;
  }
  return 1;
}

function startOf(document: ReturnType<typeof parseDocument>, path: Path): number | undefined {
  const parent = path.length > 0 ? document.getIn(path.slice(0, -1), true) : undefined;
  const pair = isMap(parent) ? parent.items.find(({ key }) => String(key) === String(path.at(-1))) : undefined;
  const node = pair ? pair.key : path.length > 0 ? document.getIn(path, true) : document.contents;
  return isNode(node) ? node.range?.[0] : undefined;
}

function lineOfError(error: YAMLError): number {
  return error.linePos?.[0].line ?? 1;
}

function firstLine(message: string): string {
  return message.split(/ at line \d|\n/)[0] ?? message;
}
