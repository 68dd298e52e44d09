import ts from 'typescript';
import { importsOf, nodesOf, parseSource } from './imports.ts';

/** Packages that parse and nothing else. */
const PURE_PACKAGES = ['cheerio/slim', 'css-select', 'domhandler', 'domutils', 'entities', 'htmlparser2'];

/** Global names by which a program reaches the world, or is reached by it. */
const WORLD = new Set([
  'process',
  'globalThis',
  'fetch',
  'console',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'require',
  'crypto',
]);

/** Where a file that should be pure does I/O, or asks the environment, the clock or chance; each in words. */
export function impurities(root: string, file: string): string[] {
  const foreign = importsOf(root, file)
    .filter(({ to, isFile, isType }) => !isFile && !isType && !PURE_PACKAGES.includes(to))
    .map(({ to }) => `${file} imports ${to}`);
  const used = [...nodesOf(parseSource(root, file))].flatMap((node) => {
    const name = impurity(node);
    return name ? [`${file} uses ${name}`] : [];
  });
  return [...foreign, ...used];
}

function impurity(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) return 'new Date()';
  if (ts.isPropertyAccessExpression(node) && /^(?:Date\.now|Math\.random)$/.test(node.getText())) return node.getText();
  if (!ts.isIdentifier(node) || !WORLD.has(node.text)) return undefined;
  const { parent } = node;
  const isProperty = ts.isPropertyAccessExpression(parent) && parent.name === node;
  const isGlobal =
    !isProperty &&
    (ts.isExpressionStatement(parent) || ts.isCallExpression(parent) || ts.isPropertyAccessExpression(parent));
  return isGlobal ? node.text : undefined;
}
