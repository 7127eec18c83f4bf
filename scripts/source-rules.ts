import ts from 'typescript';
import type { RepositoryFile } from './repository-files.js';

type Rule = (file: RepositoryFile) => readonly string[];

/** Longest source that a reader takes in at once; data may be longer. */
const maximumLines = 260;

/** What holds for every source file, whichever package it stands in. */
const rules: readonly Rule[] = [
  hasContent,
  staysShort,
  leavesNothingUndone,
  skipsNoTest,
  exportsByName,
  namesTypes,
];

/** Faults of single source files, each with what to do about it. */
export function faultsOfSources(files: readonly RepositoryFile[]): string[] {
  return files.flatMap((file) =>
    rules.flatMap((rule) => rule(file)).map((fault) => `${file.path}: ${fault}`),
  );
}

function hasContent({ text }: RepositoryFile): readonly string[] {
  return text.trim() === '' ? ['Die Datei ist leer. Füllen oder löschen Sie sie.'] : [];
}

function staysShort({ path, text }: RepositoryFile): readonly string[] {
  const lines = text.trimEnd().split('\n').length;
  if (!/^packages\/[^/]+\/src\/.*\.ts$/.test(path) || lines <= maximumLines) return [];
  return [`${lines} Zeilen, höchstens ${maximumLines}. Teilen Sie nach Gedanken.`];
}

function leavesNothingUndone({ text }: RepositoryFile): readonly string[] {
  const [mark] = /\b(TODO|FIXME)\b/.exec(text) ?? [];
  const [silenced] = /@ts-(ignore|nocheck)\b/.exec(text) ?? [];
  return [
    ...(mark ? [`Enthält „${mark}“. Erledigen Sie es oder legen Sie ein Issue an.`] : []),
    ...(silenced ? [`„${silenced}“ versteckt einen Fehler. Beheben Sie den Typ.`] : []),
  ];
}

function skipsNoTest({ text }: RepositoryFile): readonly string[] {
  const [skipped] = /\b(?:describe|test|it|suite|bench)(?:\.\w+)*\.(?:skip|only|todo)\b/.exec(text) ?? [];
  return skipped ? [`„${skipped}“: Ein übersprungener oder leerer Test ist ein Mangel.`] : [];
}

function exportsByName({ path, text }: RepositoryFile): readonly string[] {
  if (!/^packages\/[^/]+\/src\//.test(path) || path.endsWith('.stories.ts')) return [];
  return statementsOf(path, text).flatMap((statement) => {
    if (
      ts.isExportDeclaration(statement) &&
      !(statement.exportClause && ts.isNamedExports(statement.exportClause))
    ) {
      return ['„export *“: Nennen Sie die Namen einzeln.'];
    }
    return isDefaultExport(statement) ? ['Ein Standardexport: Geben Sie einen Namen.'] : [];
  });
}

function isDefaultExport(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  const isNamedDefault =
    ts.isExportDeclaration(statement) &&
    statement.exportClause !== undefined &&
    ts.isNamedExports(statement.exportClause) &&
    statement.exportClause.elements.some(({ name }) => name.text === 'default');
  return (
    ts.isExportAssignment(statement) ||
    isNamedDefault ||
    modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  );
}

function namesTypes({ path, text }: RepositoryFile): readonly string[] {
  if (!path.endsWith('.ts')) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const lines: number[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) {
      lines.push(source.getLineAndCharacterOfPosition(node.end).line + 1);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lines.map((line) => `Zeile ${line}: „any“. Nehmen Sie „unknown“ und prüfen Sie den Wert.`);
}

function statementsOf(path: string, text: string): readonly ts.Statement[] {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false).statements;
}
