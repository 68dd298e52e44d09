import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** One import, export-from or `import()` of a TypeScript file. */
export interface Import {
  /** The importing file, relative to the root, with `/`. */
  from: string;
  /** A file relative to the root, or a package's specifier. */
  to: string;
  isFile: boolean;
  /** Only types are imported: nothing is left of it when the program runs. */
  isType: boolean;
}

/** The TypeScript files in these folders of a root, relative to it. */
export function sourceFiles(root: string, folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    )
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.m?ts$/.test(file) && !file.endsWith('.d.ts') && !file.includes('node_modules/'))
    .sort();
}

/** A file's syntax tree. */
export function parseSource(root: string, file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true);
}

/** Every node of a syntax tree, parents first. */
export function* nodesOf(tree: ts.Node): Generator<ts.Node> {
  const waiting = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    waiting.push(...[...node.getChildren()].reverse());
  }
}

/** What a file imports. */
export function importsOf(root: string, file: string): Import[] {
  const found: Import[] = [];
  for (const node of nodesOf(parseSource(root, file))) {
    const specifier = specifierOf(node);
    if (!specifier) continue;
    const isFile = specifier.text.startsWith('.');
    const to = isFile ? path.posix.join(path.posix.dirname(file), specifier.text) : specifier.text;
    found.push({ from: file, to, isFile, isType: isTypeOnly(node) });
  }
  return found;
}

function specifierOf(node: ts.Node): ts.StringLiteral | undefined {
  const written =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : undefined;
  return written && ts.isStringLiteral(written) ? written : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  return node.importClause.phaseModifier === ts.SyntaxKind.TypeKeyword;
}
