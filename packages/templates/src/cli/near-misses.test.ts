import { expect, test } from 'vitest';
import { nearMisses } from './near-misses.js';

const known = ['werkstatt-1', 'werkstatt-2', 'befragung', 'befragung-auswerten', 'auftakt', 'ms-beschluss'];

test.each([
  ['a slip', 'werkstat-1', ['werkstatt-1', 'werkstatt-2']],
  ['capitals', 'Auftakt', ['auftakt']],
  ['a part', 'beschluss', ['ms-beschluss']],
  ['swapped letters', 'befargung', ['befragung']],
  ['too far away', 'xyz', []],
  ['very long', 'x'.repeat(100_000), []],
])('%s', (_case, given, names) => {
  expect(nearMisses(given, known)).toEqual(names);
});
