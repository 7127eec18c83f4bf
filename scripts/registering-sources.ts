import ts from 'typescript';
import { isTestOrStory } from './import-directions.js';
import type { RepositoryFile } from './repository-files.js';

/** Statements that only give names to things; anything else runs when the module is imported. */
const declaringKinds: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.VariableStatement,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.ModuleDeclaration,
]);

/** Paths of TypeScript sources that do something when they are imported, e.g. register an element. */
export function registeringSources(files: readonly RepositoryFile[]): string[] {
  return files
    .filter(({ path }) => path.endsWith('.ts') && !isTestOrStory(path))
    .filter(({ path, text }) => {
      const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
      return statements.some((statement) =>
        ts.isImportDeclaration(statement)
          ? statement.importClause === undefined
          : !declaringKinds.has(statement.kind),
      );
    })
    .map(({ path }) => path);
}
