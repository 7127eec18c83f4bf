import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { entriesIn, publicEntries, publicNamesPage } from './public-names.js';
import { root } from './repository-files.js';

describe('the packages', () => {
  const entries = publicEntries();

  test('give away the names of docs/public-names.md', async () => {
    const options = await resolveConfig(join(root, 'docs/public-names.md'));
    const page = await format(publicNamesPage(entries), { ...options, parser: 'markdown' });
    await expect(
      page,
      'Gewollt? Dann „npm run test:repository -- public-names -u“ und ein Changeset.',
    ).toMatchFileSnapshot('../docs/public-names.md');
  });

  test('document every name', () => {
    const undocumented = entries.flatMap(({ specifier, names }) =>
      names
        .filter(({ summary }) => summary === '')
        .map(({ name }) => `${specifier}: „${name}“ hat keinen Doc-Kommentar.`),
    );
    expect(undocumented).toEqual([]);
  });
});

test('names are read with their kind and first sentence', () => {
  const files: Readonly<Record<string, string>> = {
    '/entry.d.ts': "export { a, B, f } from './other.js';\nexport type { C, D } from './other.js';",
    '/other.d.ts': `
      /** Of the Land, e.g. Hessen, by §§ 84 ff. HGO. And more. */
      export declare const a: string;
      /**
       * A class
       * of two lines.
       *
       * More.
       */
      export declare class B {}
      export interface C {}
      /** A type without an end */
      export type D = string;
      /** Does it! Really. */
      export declare function f(): void;`,
  };
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost({}),
    fileExists: (path) => path in files,
    readFile: (path) => files[path],
    getSourceFile: (path, target) => {
      const text = files[path];
      return text === undefined ? undefined : ts.createSourceFile(path, text, target);
    },
  };
  const options = { noLib: true, module: ts.ModuleKind.NodeNext, types: [] };
  const program = ts.createProgram(['/entry.d.ts'], options, host);

  expect(entriesIn([{ specifier: 'x', file: '/entry.d.ts' }], program)).toEqual([
    {
      specifier: 'x',
      names: [
        { name: 'B', kind: 'class', summary: 'A class of two lines.' },
        { name: 'C', kind: 'interface', summary: '' },
        { name: 'D', kind: 'type', summary: 'A type without an end' },
        { name: 'a', kind: 'const', summary: 'Of the Land, e.g. Hessen, by §§ 84 ff. HGO.' },
        { name: 'f', kind: 'function', summary: 'Does it!' },
      ],
    },
  ]);
});
