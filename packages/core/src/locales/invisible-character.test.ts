import { expect, test } from 'vitest';
import { invisibleCharacter } from './invisible-character.js';

test.each([
  ['a', undefined],
  ['„', undefined],
  ['😀', undefined],
  ['01.5', undefined],
  [' ', 'U+0020'],
  ['\t', 'U+0009'],
  ['\u00a0', 'U+00A0'],
  ['\u200b', 'U+200B'],
  ['\\\n', 'U+000A'],
  ['\u{e0001}', 'U+E0001'],
])('D1 what cannot be seen in %o: %s', (text, number) => {
  expect(invisibleCharacter(text)).toBe(number);
});
