import { expect, test } from 'vitest';
import { elementModules, isElementTag } from './element-modules.js';

const folders = Object.keys(import.meta.glob('../elements/*/define.ts')).map((path) => path.split('/')[2]!);

test('the loader knows every element and no other', () => {
  expect(Object.keys(elementModules).toSorted()).toEqual(folders.map((name) => `wirkt-${name}`).toSorted());
});

test.each(Object.keys(elementModules))('%s is registered by its module', async (tagName) => {
  await elementModules[tagName]!();
  const elementClass = customElements.get(tagName) as
    (CustomElementConstructor & { readonly observedAttributes?: readonly string[] }) | undefined;

  expect(elementClass).toBeDefined();
  // A marker cannot set these, see markers.ts.
  expect(elementClass!.observedAttributes?.filter((name) => /^on|^style$/.test(name))).toEqual([]);
});

test.each(['constructor', 'toString', 'wirkt-', 'wirkt-unknown', ''])('%j is no element', (tagName) => {
  expect(isElementTag(tagName)).toBe(false);
});
