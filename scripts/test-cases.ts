import ts from 'typescript';
import type { RepositoryFile } from './repository-files.js';

/** One test, or one row of a test with a table. */
export interface TestCase {
  readonly path: string;
  /** Titles of the suites around it and its own, the outermost first; placeholders stay as they are. */
  readonly titles: readonly string[];
  /** Texts of its row, in their order; none where the test has no table or rows that are computed. */
  readonly row: readonly string[];
}

const suiteNames: ReadonlySet<string> = new Set(['describe', 'suite']);
const testNames: ReadonlySet<string> = new Set(['test', 'it']);

/** Every test of a file, and every row of its tables as far as the rows stand in the test itself. */
export function testCasesOf({ path, text }: RepositoryFile): TestCase[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const cases: TestCase[] = [];
  const visit = (node: ts.Node, suites: readonly string[]): void => {
    if (!ts.isCallExpression(node)) {
      ts.forEachChild(node, (child) => {
        visit(child, suites);
      });
      return;
    }
    const name = rootNameOf(node.expression) ?? '';
    const title = titleOf(node);
    const isSuite = suiteNames.has(name) && title !== undefined;
    if (testNames.has(name) && title !== undefined) {
      for (const row of rowsOf(node.expression)) cases.push({ path, titles: [...suites, title], row });
      return;
    }
    for (const argument of node.arguments) visit(argument, isSuite ? [...suites, title] : suites);
  };
  visit(source, []);
  return cases;
}

function titleOf({ arguments: [first] }: ts.CallExpression): string | undefined {
  if (!first) return undefined;
  if (ts.isStringLiteralLike(first)) return first.text;
  return ts.isTemplateExpression(first) ? first.head.text : undefined;
}

/** The rows of a table in front of a title; one empty row where there is no table. */
function rowsOf(called: ts.Expression): (readonly string[])[] {
  if (!ts.isCallExpression(called)) return [[]];
  const [rows] = called.arguments;
  const list = rows && withoutAssertion(rows);
  if (!list || !ts.isArrayLiteralExpression(list)) return [[]];
  return list.elements.map((row) => {
    const cells = withoutAssertion(row);
    return ts.isArrayLiteralExpression(cells) ? cells.elements.flatMap(textOf) : textOf(cells);
  });
}

function textOf(cell: ts.Expression): string[] {
  const plain = withoutAssertion(cell);
  return ts.isStringLiteralLike(plain) ? [plain.text] : [];
}

function withoutAssertion(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node) ? withoutAssertion(node.expression) : node;
}

function rootNameOf(node: ts.Expression): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)
    ? rootNameOf(node.expression)
    : undefined;
}
