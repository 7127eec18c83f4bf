import { describe, expect, test } from 'vitest';
import { elementNames, faultsOfRegistration, faultsOfRooms, faultsOfStyles } from './element-rooms.js';
import { isTestOrStory, wrongImports } from './import-directions.js';
import { impureUses } from './pure-core.js';
import { filesBelow, foldersBelow, packageFolders, withText } from './repository-files.js';
import { faultsOfSources } from './source-rules.js';

const isCode = (path: string) => /\.(ts|js|mjs)$/.test(path);
const sourceFolders = [...packageFolders.map((folder) => `packages/${folder}`), 'apps'];
const sources = withText(sourceFolders.flatMap(filesBelow).filter(isCode));
const coreSources = sources.filter(
  ({ path }) => path.startsWith('packages/core/src/') && !isTestOrStory(path),
);
const elementFiles = sources.filter(({ path }) => path.startsWith('packages/web-components/src/'));

describe('the repository', () => {
  test('imports go one way', () => {
    const withoutConfigurations = sources.filter(({ path }) => /\/(src|\.storybook)\//.test(path));
    expect(wrongImports(withoutConfigurations)).toEqual([]);
  });

  test('the core depends on its arguments only', () => {
    expect(coreSources.flatMap(impureUses)).toEqual([]);
  });

  test('elements have their files and register in one place', () => {
    expect(elementNames(elementFiles.map(({ path }) => path))).not.toEqual([]);
    expect(faultsOfRooms(elementFiles.map(({ path }) => path))).toEqual([]);
    expect(faultsOfStyles(elementFiles)).toEqual([]);
    expect(faultsOfRegistration(elementFiles)).toEqual([]);
  });

  test('sources are short, finished, typed and exported by name', () => {
    expect(faultsOfSources(sources)).toEqual([]);
  });

  test('no folder is empty', () => {
    const files = [...sourceFolders, 'docs'].flatMap(filesBelow);
    const folders = [...sourceFolders, 'docs'].flatMap(foldersBelow);
    expect(folders.filter((folder) => !files.some((file) => file.startsWith(folder)))).toEqual([]);
  });
});

describe('import directions', () => {
  test.each([
    ['packages/core/src/process/a.ts', "import { b } from '../strategy/b.js';"],
    ['packages/core/src/process/a.ts', "import type { B } from '../actors/b.js';"],
    ['packages/core/src/shared/a.ts', "export { b } from '../index.js';"],
    ['packages/core/src/locales/a.ts', "import { b } from '../process/b.js';"],
    ['packages/core/src/locales/a.ts', "import { type B } from '../process/b.js';"],
    ['packages/core/src/examples/a.ts', "import { b } from '../project/b.js';"],
    ['packages/core/src/shared/a.ts', "import { readFile } from 'node:fs/promises';"],
    ['packages/core/src/shared/a.ts', "import * as z from 'zod';"],
    ['packages/core/src/shared/a.ts', "const a = await import('lit');"],
    ['packages/core/src/new-room/a.ts', "import { b } from '../shared/b.js';"],
    ['packages/core/src/shared/a.test.ts', "import { b } from '@wirkt/templates';"],
    ['packages/web-components/src/internal/a.ts', "type B = import('@wirkt/templates').B;"],
    ['packages/web-components/src/internal/a.ts', "import { b } from '../../../core/src/shared/b.js';"],
    ['packages/web-components/src/internal/a.ts', "import { b } from '../elements/b/b.js';"],
    ['packages/web-components/src/elements/a/a.ts', "import { b } from '../b/b.js';"],
    ['packages/web-components/src/locales/a.ts', "import { b } from '../internal/b.js';"],
    ['packages/templates/src/document/a.ts', "import { b } from '../renderers/b.js';"],
    ['packages/templates/src/renderers/a.ts', "import { b } from 'node:path';"],
    ['packages/templates/src/cli/a.ts', "import { b } from '@wirkt/web-components';"],
    ['apps/storybook/src/a.ts', "import { b } from '../../../packages/core/src/index.js';"],
    ['apps/storybook/src/a.ts', "import { b } from '../../../examples/react/main.js';"],
  ])('%s must not say %s', (path, text) => {
    expect(wrongImports([{ path, text }])).toHaveLength(1);
  });

  test.each([
    ['packages/core/src/index.ts', "export { b } from './project/b.js';"],
    ['packages/core/src/process/a.ts', "import { b } from '../calendar/b.js'; import { c } from './c.js';"],
    ['packages/core/src/process/a.test.ts', "import { b } from '../examples/b.js'; import 'node:fs';"],
    ['packages/core/src/locales/a.ts', "import type { B } from '../process/b.js';"],
    ['packages/web-components/src/define.ts', "import './elements/a/define.js';"],
    ['packages/web-components/src/elements/a/a.ts', "import { b } from '../../internal/b.js';"],
    ['packages/web-components/src/elements/a/a.stories.ts', "import '../b/define.js';"],
    ['packages/templates/src/cli/a.ts', "import { b } from 'node:path'; import { c } from '@wirkt/core';"],
    ['apps/storybook/src/a.ts', "import '../../../packages/web-components/src/define.js';"],
    ['apps/storybook/src/a.ts', "import planning from '../../../examples/planung/planung.json';"],
  ])('%s may say %s', (path, text) => {
    expect(wrongImports([{ path, text }])).toEqual([]);
  });
});

describe('purity of the core', () => {
  test.each([
    'new Date();',
    'Date.now();',
    'Math.random();',
    'document.title;',
    'globalThis.fetch;',
    'const a = { fetch };',
  ])('finds %s', (text) => {
    expect(impureUses({ path: 'a.ts', text })).toHaveLength(1);
  });

  test.each([
    'new Date(2020, 1);',
    'plan.document.window;',
    'const a = { fetch: 1 };',
    'interface A { process?: string }',
    'function f(process: string) { return process; }',
  ])('accepts %s', (text) => {
    expect(impureUses({ path: 'a.ts', text })).toEqual([]);
  });
});

describe('rooms of elements', () => {
  const room = 'packages/web-components/src/elements/a/';
  const complete = ['a.ts', 'define.ts', 'a.stories.ts', 'a.test.ts', 'a.styles.ts'].map(
    (file) => room + file,
  );

  test('finds a missing test and a look without a beginning', () => {
    expect(faultsOfRooms(complete)).toEqual([]);
    expect(faultsOfRooms(complete.filter((path) => !path.endsWith('.test.ts')))).toHaveLength(1);
    const withPartOnly = complete.map((path) => path.replace('a.styles.ts', 'other.styles.ts'));
    expect(faultsOfRooms([...complete, `${room}other.styles.ts`])).toEqual([]);
    expect(faultsOfRooms(withPartOnly)).toHaveLength(1);
  });

  test('finds styles among the logic', () => {
    const text = 'static styles = css`:host { display: block; }`;';
    expect(faultsOfStyles([{ path: `${room}a.ts`, text }])).toHaveLength(1);
    expect(faultsOfStyles([{ path: `${room}a.styles.ts`, text }])).toEqual([]);
  });

  test.each([
    "customElements.define('a', A);",
    "@customElement('a') class A {}",
    "import '../../internal/define.js';",
  ])('finds a class that registers itself: %s', (text) => {
    expect(faultsOfRegistration([{ path: `${room}a.ts`, text }])).toHaveLength(1);
  });
});

describe('rules for sources', () => {
  const path = 'packages/core/src/a.ts';

  // Split words, so that a search of the repository for them finds none here.
  test.each([
    ['an empty file', ' \n'],
    ['a long file', 'const a = 1;\n'.repeat(261)],
    ['any', 'let a: any;'],
    ['a silenced error', '// @ts-' + 'ignore'],
    ['unfinished work', '// TO' + 'DO later'],
    ['a skipped test', 'test.concurrent.' + "skip('a', () => {});"],
    ['a lonely test', 'describe.' + "only('a', () => {});"],
    ['export *', "export * from './b.js';"],
    ['export * as', "export * as b from './b.js';"],
    ['a default value', 'export default 1;'],
    ['a default class', 'export default class A {}'],
    ['a name called default', "export { a as default } from './b.js';"],
  ])('finds %s', (_case, text) => {
    expect(faultsOfSources([{ path, text }])).toHaveLength(1);
  });

  test('accepts an ordinary source', () => {
    const text = "/** Company. */\nexport const company: unknown = 1;\nexport type { B } from './b.js';\n";
    expect(faultsOfSources([{ path, text }])).toEqual([]);
  });
});
