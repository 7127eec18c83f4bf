import { expect, test } from 'vitest';
import { isJsonObject, jsonTypeOf } from './json-type.js';

test.each([
  [null, 'null'],
  [[], 'array'],
  [{}, 'object'],
  ['', 'string'],
  [0, 'number'],
  [false, 'boolean'],
  [undefined, 'undefined'],
  [() => 0, 'other'],
  [1n, 'other'],
])('D3 JSON type of %o is %s', (value, type) => {
  expect(jsonTypeOf(value)).toBe(type);
  expect(isJsonObject(value)).toBe(type === 'object');
});
