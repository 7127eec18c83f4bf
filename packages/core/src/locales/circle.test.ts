import { expect, test } from 'vitest';
import { circle } from './circle.js';

test.each([
  [['a'], 'a → a'],
  [['a', 'b', 'c'], 'a → b → c → a'],
  [['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'], 'a → b → c → d → e → f → g → h → … → a'],
])('D17 the circle of %o is written %s', (ids, words) => {
  expect(circle(ids)).toBe(words);
});
