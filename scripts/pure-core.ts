import ts from 'typescript';
import type { RepositoryFile } from './repository-files.js';

/** Names that tie code to a browser, a server, a clock or chance. */
const foreignGlobals: ReadonlySet<string> = new Set([
  'document',
  'window',
  'navigator',
  'location',
  'fetch',
  'XMLHttpRequest',
  'localStorage',
  'sessionStorage',
  'globalThis',
  'process',
  'setTimeout',
  'setInterval',
  'performance',
  'crypto',
  'console',
]);

const advice =
  'Der Kern hat kein DOM, keine Uhr, kein Netz und keinen Zufall; geben Sie den Wert als Argument hinein.';

/** Places where a source of the core reaches for something outside its arguments. */
export function impureUses({ path, text }: RepositoryFile): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const nodes = nodesOf(source);
  const ownNames = new Set(
    nodes
      .filter(ts.isIdentifier)
      .filter(declaresName)
      .map((each) => each.text),
  );
  return nodes.flatMap((node) => {
    const use = impureUse(node, ownNames);
    if (use === undefined) return [];
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    return [`${path}:${line + 1}: „${use}“. ${advice}`];
  });
}

function nodesOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(...nodesOf(child)));
  return [node, ...children];
}

function impureUse(node: ts.Node, ownNames: ReadonlySet<string>): string | undefined {
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length) {
    return 'new Date()';
  }
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) return 'Date()';
  if (ts.isPropertyAccessExpression(node)) {
    const { expression, name } = node;
    if (isNamed(expression, 'Date') && name.text === 'now') return 'Date.now';
    if (isNamed(expression, 'Math') && name.text === 'random') return 'Math.random';
  }
  const isForeign =
    ts.isIdentifier(node) && foreignGlobals.has(node.text) && !ownNames.has(node.text) && !isKey(node);
  return isForeign ? node.text : undefined;
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

/** `process` may well be a parameter; within such a file the word is not the global. */
function declaresName(identifier: ts.Identifier): boolean {
  const { parent } = identifier;
  const declares =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isImportSpecifier(parent);
  return declares && parent.name === identifier;
}

/** A key or property of that name is not the global. */
function isKey(identifier: ts.Identifier): boolean {
  const { parent } = identifier;
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  if (ts.isQualifiedName(parent)) return parent.right === identifier;
  if (ts.isBindingElement(parent)) return parent.propertyName === identifier;
  return 'name' in parent && parent.name === identifier;
}
