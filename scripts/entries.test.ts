import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { agreedDependencies, isAgreedEntry } from './agreed-entries.js';
import { brokenImports } from './built-imports.js';
import { elementsOfManifest, undescribed } from './element-manifest.js';
import { elementNames } from './element-rooms.js';
import { importsOf, packageNameOf } from './import-statements.js';
import { registeringSources } from './registering-sources.js';
import { entriesOf, manifestOf } from './package-entries.js';
import {
  builtFilesBelow,
  filesBelow,
  packageFolders,
  readText,
  root,
  withText,
  type RepositoryFile,
} from './repository-files.js';

const exists = (path: string) => existsSync(join(root, path));
const elementSources = filesBelow('packages/web-components/src');
const elements = elementNames(elementSources);

describe.each(packageFolders)('@wirkt/%s', (folder) => {
  const manifest = manifestOf(`packages/${folder}`);
  const entries = entriesOf(folder);

  test('entries are enumerated under the agreed names', () => {
    expect(
      entries.filter(({ key, targets }) => [key, ...targets].some((text) => text.includes('*'))),
    ).toEqual([]);
    expect(entries.map(({ key }) => key).filter((key) => !isAgreedEntry(folder, key))).toEqual([]);
    expect(entries.map(({ key }) => key)).toContain('./package.json');
  });

  test('the build has written what entries and commands point to', () => {
    const commands = Object.values(manifest.bin ?? {}).map((path) => `packages/${folder}/${path}`);
    const targets = [...entries.flatMap((entry) => entry.targets), ...commands];
    expect(targets.filter((target) => !exists(target))).toEqual([]);
  });

  test('entries with code have types beside the module', () => {
    const modules = entries
      .flatMap(({ targets }) => targets)
      .filter((target) => /(?<!\.d)\.[jt]s$/.test(target));
    const withTypes = entries.flatMap(({ code }) => code ?? []);
    expect(withTypes.map(({ module }) => module)).toEqual(modules);
    expect(withTypes.map(({ types }) => types)).toEqual(
      modules.map((path) => path.replace(/\.js$/, '.d.ts')),
    );
  });

  test('runtime dependencies are agreed, used and given in exact versions', () => {
    const { dependencies = {}, peerDependencies = {} } = manifest;
    const names = Object.keys(dependencies);
    expect(names.filter((name) => !agreedDependencies[folder].includes(name))).toEqual([]);
    expect(peerDependencies).toEqual({});
    expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const used = builtFiles()
      .flatMap(importsOf)
      .map(({ specifier }) => packageNameOf(specifier));
    expect(names.filter((name) => !used.includes(name))).toEqual([]);
  });

  test('what is built imports only what a consumer has', () => {
    expect(builtFiles()).not.toEqual([]);
    expect(brokenImports(builtFiles(), manifest, exists)).toEqual([]);
  });

  function builtFiles(): RepositoryFile[] {
    return withText(builtFilesBelow(`packages/${folder}/dist`).filter((path) => /\.(js|d\.ts)$/.test(path)));
  }
});

describe('elements', () => {
  const keys = entriesOf('web-components').map(({ key }) => key);

  test.each(elements)('%s has an entry for its class and one that registers it', (name) => {
    expect(keys).toContain(`./${name}`);
    expect(keys).toContain(`./${name}/define`);
  });

  test('./define registers all of them', () => {
    const defineAll = readText('packages/web-components/src/define.ts');
    expect(elements.filter((name) => !defineAll.includes(`'./elements/${name}/define.js'`))).toEqual([]);
  });

  test('sideEffects names exactly the files that register something', () => {
    const { sideEffects } = manifestOf('packages/web-components');
    const patterns = Array.isArray(sideEffects) ? (sideEffects as string[]) : [];
    const folder = join(root, 'packages/web-components');
    // Style sheets are kept too, or a bundler would drop an import of tokens.css.
    const scripts = patterns.filter((pattern) => !pattern.endsWith('.css'));
    const kept = globSync(scripts, { cwd: folder }).map((path) => `./${path.replaceAll('\\', '/')}`);
    // As sources too: the catalogue is built from them, and a bundler would drop what is not named.
    const registering = registeringSources(withText(elementSources)).flatMap((path) => {
      const source = path.replace('packages/web-components/', './');
      return [source, source.replace('./src/', './dist/').replace(/\.ts$/, '.js')];
    });
    expect(kept.toSorted()).toEqual(registering.toSorted());
  });

  test('core and templates have no side effects', () => {
    for (const folder of ['core', 'templates']) {
      expect(manifestOf(`packages/${folder}`).sideEffects, folder).toBe(false);
    }
    const sources = ['packages/core/src', 'packages/templates/src'].flatMap(filesBelow);
    expect(registeringSources(withText(sources))).toEqual([]);
  });

  test('custom-elements.json describes every element', () => {
    const described = elementsOfManifest(readText('packages/web-components/custom-elements.json'));
    expect(described.map(({ tagName }) => tagName).toSorted()).toEqual(
      elements.map((name) => `wirkt-${name}`).toSorted(),
    );
    expect(described.flatMap(undescribed)).toEqual([]);
  });
});

describe('the checks', () => {
  test.each([
    ['packages/a/dist/a.js', "import a from './a.json' with { type: 'json' };"],
    ['packages/a/dist/a.js', "import 'lit';"],
    ['packages/a/dist/a.d.ts', "type A = import('lit-html').A;"],
    ['packages/a/dist/a.js', "import './missing.js';"],
  ])('find in %s %s', (path, text) => {
    const manifest = { name: 'a', version: '1.0.0', dependencies: { zod: '4.0.0' } };
    expect(brokenImports([{ path, text }], manifest, (file) => file.endsWith('/there.js'))).toHaveLength(1);
    const sound = {
      path: 'packages/a/dist/a.js',
      text: "import './there.js'; import 'zod/mini'; import 'a/b';",
    };
    expect(brokenImports([sound], manifest, (file) => file.endsWith('/there.js'))).toEqual([]);
  });

  test('find what an element does not describe', () => {
    const tagName = 'wirkt-a';
    const described = { name: 'a', description: 'A.' };
    expect(undescribed({ tagName })).toHaveLength(3);
    expect(
      undescribed({ tagName, description: 'A.', slots: [described], cssParts: [{ name: 'b' }] }),
    ).toHaveLength(1);
    expect(undescribed({ tagName, description: 'A.', slots: [described], cssParts: [described] })).toEqual(
      [],
    );
  });

  test.each([
    ["import './b.js';", true],
    ["register('a');", true],
    ['if (a) b();', true],
    ["import { b } from './b.js'; export const a = b(); export class C {}", false],
  ])('know that importing %s does something: %s', (text, doesSomething) => {
    expect(registeringSources([{ path: 'a.ts', text }])).toEqual(doesSomething ? ['a.ts'] : []);
  });
});
