import { expect, test } from 'vitest';
import { CountSchema } from './count-schema.js';

test.each([
  [0, true],
  [26_000, true],
  [Number.MAX_SAFE_INTEGER, true],
  [Number.MAX_SAFE_INTEGER + 1, false],
  [-1, false],
  [0.5, false],
  [NaN, false],
  [Infinity, false],
  ['1', false],
])('D3 %o is a number of people: %s', (value, expected) => {
  expect(CountSchema.safeParse(value).success).toBe(expected);
});
