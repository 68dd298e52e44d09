import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The properties of a type as the compiler knows them, and whether each may be missing. */
function propertiesOf(file: string, typeName: string): Map<string, 'optional' | 'required'> {
  const program = ts.createProgram([file], { noLib: false, types: [], allowImportingTsExtensions: true, noEmit: true });
  const source = program.getSourceFile(file);
  const checker = program.getTypeChecker();
  const declaration = source?.statements.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === typeName);
  if (!declaration) throw new Error(`${file} has no interface ${typeName}`);
  return new Map(
    checker
      .getTypeAtLocation(declaration)
      .getProperties()
      .map((property) => [property.name, property.flags & ts.SymbolFlags.Optional ? 'optional' : 'required'] as const),
  );
}

/** The rows of the page's tables: field, and the cell that says when it is missing. */
function documented(markdown: string): Map<string, string> {
  const rows = markdown.split('\n').filter((line) => line.startsWith('| `'));
  return new Map(
    rows.map((row) => {
      const cells = row.split('|').map((cell) => cell.trim());
      return [cells[1]?.replaceAll('`', '') ?? '', cells.at(-2) ?? ''] as const;
    }),
  );
}

const properties = propertiesOf(path.join(ROOT, 'shared/article.ts'), 'Article');
const rows = documented(readFileSync(path.join(ROOT, 'docs/fields.md'), 'utf8'));

test('docs/fields.md has every field of an article, and no other', () => {
  expect([...rows.keys()].sort()).toEqual([...properties.keys()].sort());
});

test('a field is said to be never missing exactly if its type says so', () => {
  for (const [field, missing] of rows) {
    expect([field, missing.startsWith('never') ? 'required' : 'optional']).toEqual([field, properties.get(field)]);
  }
});
