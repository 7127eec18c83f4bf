import ts from 'typescript';
import type { RepositoryFile } from './repository-files.js';

/** Every text that a source writes in quotes, the fixed beginnings of templates included; no comments. */
export function stringsIn({ path, text }: RepositoryFile): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
