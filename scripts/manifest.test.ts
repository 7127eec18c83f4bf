import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { elementApiPage } from './element-api.js';
import { elementsOfManifest } from './element-manifest.js';
import { manifestFaults, propertyFaults, type ManifestElement } from './manifest-faults.js';
import { validationFailures } from './manifest-validation.js';
import { publicEntries } from './public-names.js';
import { filesBelow, readText, root, withText } from './repository-files.js';

const folder = 'packages/web-components';
const json = readText(`${folder}/custom-elements.json`);
const elements: readonly ManifestElement[] = elementsOfManifest(json);
const manifest = JSON.parse(json) as Parameters<typeof validationFailures>[0];
const packageJson = JSON.parse(readText(`${folder}/package.json`)) as Record<string, unknown>;

describe('custom-elements.json', () => {
  test('passes the validator of the Web Components Toolkit, warnings included', async () => {
    const types = new Set(publicEntries().flatMap(({ names }) => names.map(({ name }) => name)));
    expect(await validationFailures(manifest, packageJson, (type) => types.has(type))).toEqual([]);
  });

  test.each(elements.map((element) => [element.tagName, element] as const))(
    '%s is described in words, with types and defaults',
    (_tagName, element) => {
      expect(manifestFaults(element)).toEqual([]);
    },
  );

  test.each(elements.map((element) => [element.tagName, element] as const))(
    '%s names exactly the custom properties that its styles use',
    (tagName, element) => {
      const room = `${folder}/src/elements/${tagName.replace('wirkt-', '')}/`;
      const paths = [...filesBelow(`${folder}/src/styles`), ...filesBelow(room.slice(0, -1))];
      const sheets = paths.filter((path) => /(?<!tokens)\.styles\.ts$/.test(path));
      expect(propertyFaults(element, withText(sheets), tokenNames())).toEqual([]);
    },
  );

  test('describes the elements as docs/element-api.md shows them', async () => {
    const options = await resolveConfig(join(root, 'docs/element-api.md'));
    const page = await format(elementApiPage(elements), { ...options, parser: 'markdown' });
    await expect(
      page,
      'Gewollt? Dann „npm run test:repository -- manifest -u“ und ein Changeset.',
    ).toMatchFileSnapshot('../docs/element-api.md');
  });
});

describe('the checks', () => {
  const described = { name: 'a', description: 'A.', type: { text: 'string' } };
  const complete: ManifestElement = {
    tagName: 'wirkt-a',
    summary: 'A.',
    description: 'A.',
    attributes: [described],
    members: [described],
    events: [described],
    slots: [described],
    cssParts: [described],
    cssProperties: [{ name: '--wirkt-a', description: 'A.', default: '1em' }],
  };

  test.each<[string, Partial<ManifestElement>]>([
    ['no description', { description: '' }],
    ['no summary', { summary: ' ' }],
    ['an attribute without words', { attributes: [{ ...described, description: '' }] }],
    ['an attribute without a type', { attributes: [{ name: 'a', description: 'A.' }] }],
    ['a property without a type', { members: [{ name: 'a', description: 'A.' }] }],
    ['an event without words', { events: [{ name: 'a', type: { text: 'Event' } }] }],
    ['a part without words', { cssParts: [{ name: 'a' }] }],
    ['a slot without words', { slots: [{ name: '' }] }],
    ['a custom property without default', { cssProperties: [{ name: '--wirkt-a', description: 'A.' }] }],
  ])('find %s', (_case, change) => {
    expect(manifestFaults(complete)).toEqual([]);
    expect(manifestFaults({ ...complete, ...change })).toHaveLength(1);
  });

  test('find custom properties that styles use and nobody describes, and the other way round', () => {
    const sheet = (text: string) => [{ path: 'a.styles.ts', text }];
    expect(propertyFaults(complete, sheet('gap: var(--wirkt-a)'), [])).toEqual([]);
    expect(propertyFaults(complete, sheet('gap: var( --_a, 1em)'), ['a'])).toEqual([]);
    expect(propertyFaults(complete, sheet('gap: var(--wirkt-a) var(--wirkt-b)'), [])).toHaveLength(1);
    expect(propertyFaults(complete, sheet('gap: var(--_a) var(--_b)'), ['a', 'b'])).toHaveLength(1);
    expect(propertyFaults(complete, sheet('gap: 1em'), [])).toHaveLength(1);
  });

  test('find what the validator finds', async () => {
    const modules = manifest.modules.slice(0, 1);
    const onlyClass = { ...manifest, modules };
    const rules = async (...args: Parameters<typeof validationFailures>) =>
      (await validationFailures(...args)).map(({ rule }) => rule);
    expect(await rules(onlyClass, packageJson, () => true)).toEqual(['manifest.definitionPath']);
    expect(await rules(manifest, packageJson, () => false)).toContain('manifest.exportTypes');
    expect(await rules(manifest, { ...packageJson, customElements: undefined }, () => true)).toEqual([
      'packageJson.customElements',
    ]);
  });

  test('notice every change of what a page can rely on', () => {
    const page = elementApiPage([complete]);
    for (const list of ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'] as const) {
      expect(elementApiPage([{ ...complete, [list]: [] }]), list).not.toBe(page);
    }
  });
});

/** As the sheets name them: `text`, `size-step`. */
function tokenNames(): string[] {
  const { color, size } = JSON.parse(readText(`${folder}/src/styles/tokens.json`)) as Record<
    'color' | 'size',
    Record<string, unknown>
  >;
  return [...Object.keys(color), ...Object.keys(size).map((name) => `size-${name}`)].filter(
    (name) => !name.includes('$'),
  );
}
