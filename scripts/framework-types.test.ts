import { describe, expect, test } from 'vitest';
import { compile, compilerErrors, markedLines } from './compiler-answers.js';
import { elementsOfManifest } from './element-manifest.js';
import { readText } from './repository-files.js';

const folder = 'packages/web-components/test-types';

describe.each([
  ['react', 'react.tsx', 'react-mistakes.tsx', 'dist/types/jsx.d.ts'],
  ['vue', 'vue.vue', 'vue-mistakes.vue', 'dist/types/vue.d.ts'],
] as const)('types for %s', (compiler, rightUse, mistakes, types) => {
  test('accept right use and refuse every mistake', async () => {
    const errors = await compile(compiler, folder);
    // Mistakes of the other framework stand in the same folder.
    const others = errors.filter(({ file }) => !/^\w+-mistakes\./.test(file));
    expect(others, `${rightUse} oder die erzeugten Typen haben Fehler.`).toEqual([]);

    const refused = errors.filter(({ file }) => file === mistakes).map(({ line }) => line);
    const marked = markedLines(`${folder}/${mistakes}`);
    expect(marked).not.toEqual([]);
    expect([...new Set(refused)].toSorted((a, b) => a - b)).toEqual(marked);
  });

  test('know every element and leave nothing open', () => {
    const text = readText(`packages/web-components/${types}`);
    const tagNames = elementsOfManifest(readText('packages/web-components/custom-elements.json')).map(
      ({ tagName }) => tagName,
    );
    expect(tagNames.filter((tagName) => !text.includes(`'${tagName}': `))).toEqual([]);
    expect(text).not.toMatch(/\b(any|undefined\[|\['undefined'\])\b/);
  });
});

test('answers of a compiler are read with file and line', () => {
  const output = 'a.tsx(5,4): error TS2322: Wrong.\n  More.\nb/c.vue(12,19): error TS1: No.\nFound 2 errors.';
  expect(compilerErrors(output)).toEqual([
    { file: 'a.tsx', line: 5, message: 'TS2322: Wrong.' },
    { file: 'b/c.vue', line: 12, message: 'TS1: No.' },
  ]);
});
