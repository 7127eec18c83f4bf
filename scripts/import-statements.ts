import { posix } from 'node:path';
import ts from 'typescript';
import type { RepositoryFile } from './repository-files.js';

/** One import of a module, however it is written. */
export interface ImportStatement {
  /** Path of the importing file. */
  readonly from: string;
  /** As written, e.g. `../shared/id.js` or `zod/mini`. */
  readonly specifier: string;
  /** Path in the repository with the suffix as written, or the specifier of a package. */
  readonly to: string;
  readonly isRelative: boolean;
  /** Leaves nothing in the built file: `import type`, `export type`, `import('…').Name`. */
  readonly typesOnly: boolean;
  /** `import '…'`: wanted for what it does, not for what it offers. */
  readonly forEffect: boolean;
}

/** All imports of a TypeScript or JavaScript file. `ts.preProcessFile` would not tell types from values. */
export function importsOf({ path, text }: RepositoryFile): ImportStatement[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const found: ImportStatement[] = [];
  const add = (module: ts.Node | undefined, kind: { typesOnly: boolean; forEffect?: boolean }) => {
    if (!module || !ts.isStringLiteralLike(module)) return;
    const specifier = module.text;
    const isRelative = /^\.{1,2}(\/|$)/.test(specifier);
    const to = isRelative ? posix.join(posix.dirname(path), specifier) : specifier;
    found.push({ from: path, specifier, to, isRelative, forEffect: false, ...kind });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const typesOnly = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      add(node.moduleSpecifier, { typesOnly, forEffect: clause === undefined });
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, { typesOnly: node.isTypeOnly });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, { typesOnly: true });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], { typesOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Name of the package that a bare specifier belongs to: `@lit/context`, `zod` for `zod/mini`. */
export function packageNameOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
