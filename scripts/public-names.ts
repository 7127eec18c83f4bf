import { join } from 'node:path';
import ts from 'typescript';
import { codeEntries } from './package-entries.js';
import { root } from './repository-files.js';

/** One name that a package gives away. */
export interface PublicName {
  readonly name: string;
  readonly kind: 'class' | 'const' | 'enum' | 'function' | 'interface' | 'type';
  /** First sentence of its doc comment; empty where there is none. */
  readonly summary: string;
}

/** Kinds that are still there when the program runs. */
export function isValue(kind: PublicName['kind']): boolean {
  return kind !== 'interface' && kind !== 'type';
}

/** One entry with everything that can be imported from it. */
export interface PublicEntry {
  readonly specifier: string;
  readonly names: readonly PublicName[];
}

/** Reads what all packages give away from their built declarations, as a consumer's compiler does. */
export function publicEntries(): PublicEntry[] {
  const entries = codeEntries().map(({ specifier, code }) => ({ specifier, file: join(root, code.types) }));
  return entriesIn(
    entries,
    ts.createProgram(
      entries.map(({ file }) => file),
      compilerOptions,
    ),
  );
}

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  strict: true,
  noEmit: true,
  types: [],
};

/** Exported for the tests, which bring a program of their own. */
export function entriesIn(
  entries: readonly { readonly specifier: string; readonly file: string }[],
  program: ts.Program,
): PublicEntry[] {
  const checker = program.getTypeChecker();
  return entries.map(({ specifier, file }) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    const exported = module ? checker.getExportsOfModule(module) : [];
    const names = exported.map((symbol) => publicName(symbol, checker));
    return { specifier, names: names.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
  });
}

function publicName(exported: ts.Symbol, checker: ts.TypeChecker): PublicName {
  const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
  const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
  const comment = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return { name: exported.name, kind: kindOf(symbol), summary: firstSentence(comment) };
}

function kindOf({ name, flags }: ts.Symbol): PublicName['kind'] {
  if (flags & ts.SymbolFlags.Class) return 'class';
  if (flags & ts.SymbolFlags.Function) return 'function';
  if (flags & ts.SymbolFlags.Enum) return 'enum';
  if (flags & ts.SymbolFlags.Variable) return 'const';
  if (flags & ts.SymbolFlags.Interface) return 'interface';
  if (flags & ts.SymbolFlags.TypeAlias) return 'type';
  throw new Error(
    `„${name}“ lässt sich nicht auflösen. Bauen Sie die Pakete neu (npm run build) oder ergänzen Sie die Art in scripts/public-names.ts.`,
  );
}

/** Up to the first full stop that ends a sentence: not the one of "e.g." or "§ 84 ff. HGO". */
function firstSentence(comment: string): string {
  const [paragraph = ''] = comment.split(/\n\s*\n/);
  const text = paragraph.replaceAll(/\s+/g, ' ').trim();
  const [sentence] = /^.*?[.!?](?=\s\p{Lu}|$)(?<!\b(?:e\.g|i\.e|ff|z\. ?B)\.)/u.exec(text) ?? [];
  return sentence ?? text;
}

/** The list of all public names, as docs/public-names.md shows it. */
export function publicNamesPage(entries: readonly PublicEntry[]): string {
  const sections = entries.map(({ specifier, names }) => {
    const lines = names.map(({ name, kind, summary }) => `- \`${name}\` (${kind}): ${summary}`);
    return [
      `## \`${specifier}\``,
      '',
      ...(lines.length > 0 ? lines : ['No names: imported for what it does.']),
    ];
  });
  return ['# Public names', '', introduction, '', ...sections.flatMap((lines) => [...lines, ''])].join('\n');
}

const introduction =
  'Everything that the packages give away, by entry. This page is written by `npm run test:repository -- public-names -u` from the built declarations and compared in every test run: a change here is a change for everyone who uses the packages and needs a changeset.';
