import type { Import } from './imports.ts';

/** What each part of the tree may import of the others. Itself it may always import. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  words: [],
  extract: ['words'],
  discover: ['words'],
  fetch: ['words'],
  store: ['words'],
  sources: ['words', 'discover'],
  steps: ['words', 'extract', 'discover', 'fetch', 'store', 'sources'],
  functions: ['words', 'extract', 'discover', 'fetch', 'store', 'sources', 'steps'],
  local: ['words', 'fetch', 'store', 'steps', 'functions'],
  cli: ['words', 'extract', 'discover', 'fetch', 'store', 'sources', 'steps', 'local', 'sample'],
  infra: ['words', 'sources'],
  sample: ['words'],
  train: ['words', 'extract'],
  check: ['words', 'extract', 'discover', 'fetch'],
  tools: ['words', 'infra'],
};

/** Folders of `shared` that are use cases, like `steps`. */
const USE_CASES = ['steps', 'export'];

/** The words that the stacks may speak: names, tables, what they show and count, and the error for a wrong setting. */
const WORDS_OF_INFRA = ['names', 'tables', 'columns', 'outcomes', 'cost', 'errors'].map((word) => `shared/${word}.ts`);

/**
 * The part of the tree that a file belongs to. In `shared`, a file at the top and the folder of its name are words;
 * other folders are parts of their own.
 */
export function layerOf(file: string, files: ReadonlySet<string>): string {
  const [top = '', folder = ''] = file.split('/');
  if (top !== 'shared') return top;
  if (folder.endsWith('.ts') || files.has(`shared/${folder}.ts`)) return 'words';
  return USE_CASES.includes(folder) ? 'steps' : folder;
}

/** Each import that goes against the direction, in words. */
export function wrongWay(imports: readonly Import[], files: ReadonlySet<string>): string[] {
  return imports.flatMap(({ from, to, isFile }) => {
    if (!isFile) return [];
    const [importer, imported] = [layerOf(from, files), layerOf(to, files)];
    if (importer === 'infra' && imported === 'words' && !WORDS_OF_INFRA.includes(to))
      return [`${from} imports ${to}: the stacks speak only of names, tables and settings`];
    if (importer === imported || MAY_IMPORT[importer]?.includes(imported)) return [];
    return [`${from} imports ${to}: ${importer} must not know of ${imported}`];
  });
}

/**
 * The imports that close circles when the program runs, which those of types don't: what is left when files that import
 * no other, or that no other imports, are taken away.
 */
export function inCircles(imports: readonly Import[]): string[] {
  let left = imports.filter(({ isFile, isType }) => isFile && !isType);
  for (let before = Number.POSITIVE_INFINITY; left.length < before; ) {
    before = left.length;
    const importers = new Set(left.map(({ from }) => from));
    const imported = new Set(left.map(({ to }) => to));
    left = left.filter(({ from, to }) => importers.has(to) && imported.has(from));
  }
  return left.map(({ from, to }) => `${from} imports ${to}`);
}
