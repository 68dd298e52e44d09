import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importsOf, sourceFiles } from './imports.ts';
import { inCircles, layerOf, wrongWay } from './layers.ts';
import { impurities } from './purity.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDERS = ['shared', 'functions', 'local', 'cli', 'infra', 'sample', 'train', 'check', 'tools'];

function treeOf(root: string, folders: readonly string[]) {
  const files = sourceFiles(root, folders);
  return { files: new Set(files), imports: files.flatMap((file) => importsOf(root, file)) };
}

describe('this repository', () => {
  const { files, imports } = treeOf(ROOT, FOLDERS);

  test('imports point one way', () => expect(wrongWay(imports, files)).toEqual([]));

  test('no file imports itself by way of others', () => expect(inCircles(imports)).toEqual([]));

  test('the AWS SDK is at work only where clients are built and requests are made', () => {
    const users = imports.filter(({ to, isType }) => to.startsWith('@aws-sdk/') && !isType).map(({ from }) => from);
    const allowed = /^(?:shared\/store\/|functions\/runtime\.ts$|local\/|cli\/stack\.ts$|tools\/)/;
    expect(users.filter((file) => !allowed.test(file))).toEqual([]);
  });

  test('extraction and discovery do no I/O, and ask neither environment nor clock nor chance', () => {
    const pure = [...files].filter((file) => ['extract', 'discover'].includes(layerOf(file, files)));
    expect(pure.length).toBeGreaterThan(20);
    expect(pure.flatMap((file) => impurities(ROOT, file))).toEqual([]);
  });
});

describe('a tree with faults', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'newsprint-tree-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function plant(tree: Record<string, string>) {
    for (const [file, source] of Object.entries(tree)) {
      mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(root, file), source);
    }
    return treeOf(root, [...new Set(Object.keys(tree).map((file) => file.split('/')[0] ?? ''))]);
  }

  test.each([
    ['extract knows of fetch', 'shared/extract/a.ts', "import { get } from '../fetch/get.ts';"],
    ['a word knows of the store', 'shared/article.ts', "import type { Table } from './store/table.ts';"],
    ['a step knows of a function', 'shared/steps/a.ts', "await import('../../functions/collect.ts');"],
    ['a function knows of the command', 'functions/a.ts', "export * from '../cli/main.ts';"],
    ['the stacks know of a handler', 'infra/a.ts', "import '../functions/collect.ts';"],
    ['the stacks know of the article', 'infra/a.ts', "import type { Article } from '../shared/article.ts';"],
  ])('%s', (_what, file, source) => {
    const { files, imports } = plant({ [file]: source });
    expect(wrongWay(imports, files)).toHaveLength(1);
  });

  test('two files import each other', () => {
    const { imports } = plant({
      'shared/a.ts': "import './b.ts';",
      'shared/b.ts': "import { c } from './c.ts'; import './a.ts';",
      'shared/c.ts': '',
    });
    expect(inCircles(imports)).toEqual(['shared/a.ts imports shared/b.ts', 'shared/b.ts imports shared/a.ts']);
  });

  test.each([
    ["import { readFileSync } from 'node:fs';", 'imports node:fs'],
    ["import { S3Client } from '@aws-sdk/client-s3';", 'imports @aws-sdk/client-s3'],
    ['export const home = process.env.HOME;', 'uses process'],
    ['export const page = await fetch("http://localhost/");', 'uses fetch'],
    ['export const now = Date.now();', 'uses Date.now'],
    ['export const now = new Date();', 'uses new Date()'],
    ['export const luck = Math.random();', 'uses Math.random'],
  ])('%s is seen', (source, fault) => {
    plant({ 'shared/extract/a.ts': source });
    expect(impurities(root, 'shared/extract/a.ts')).toContain(`shared/extract/a.ts ${fault}`);
  });

  test('what only looks like the world is let alone', () => {
    plant({
      'shared/extract/a.ts': `import type { Element } from 'domhandler';
        export const then = new Date(0), crypto = 'a word', has = (x: { process: string }) => x.process;`,
    });
    expect(impurities(root, 'shared/extract/a.ts')).toEqual([]);
  });
});
