import ts from 'typescript';
import type { RepositoryFile } from './repository-files.js';

/** Everything that a test file says in titles of suites and tests, and in the rows of its tables. */
export interface TestTitles {
  readonly titles: readonly string[];
  readonly cells: readonly string[];
}

const testFunctions: ReadonlySet<string> = new Set(['describe', 'suite', 'test', 'it']);

export function testTitlesOf({ path, text }: RepositoryFile): TestTitles {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const titles: string[] = [];
  const cells: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && testFunctions.has(rootNameOf(node.expression) ?? '')) {
      const [first] = node.arguments;
      // `test.each(rows)` is called with the rows, its result with the title.
      if (first && isTable(node.expression)) cells.push(...textsIn(first));
      else if (first) titles.push(...textsIn(first, { deep: false }));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { titles, cells };
}

/** `test` for `test`, `test.concurrent`, `test.each(rows)` and tables written as template. */
function rootNameOf(node: ts.Expression): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) return rootNameOf(node.expression);
  return ts.isTaggedTemplateExpression(node) ? rootNameOf(node.tag) : undefined;
}

function isTable(node: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(node) && (node.name.text === 'each' || node.name.text === 'for');
}

function textsIn(node: ts.Node, { deep }: { deep: boolean } = { deep: true }): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    return [[node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…')];
  }
  const texts: string[] = [];
  if (deep) ts.forEachChild(node, (child) => void texts.push(...textsIn(child)));
  return texts;
}
