import { expect, test } from 'vitest';
import { writeLine, writeLines } from './terminal.js';

function written(write: (output: { write: (text: string) => unknown }) => void): string {
  let all = '';
  write({ write: (text) => (all += text) });
  return all;
}

test.each([
  ['what can be seen stays', 'Größe: „x“ → 1 😀', 'Größe: „x“ → 1 😀'],
  ['turned text', 'a\u202eb', 'a\\u202eb'],
  ['a new line', 'a\nZeile 1', 'a\\u000aZeile 1'],
  ['a carriage return', 'a\rgültig', 'a\\u000dgültig'],
  ['a colour', '\u001b[31m', '\\u001b[31m'],
  ['a space without width', 'x\u200b', 'x\\u200b'],
  ['line and paragraph separators', 'a\u2028b\u2029c', 'a\\u2028b\\u2029c'],
  ['a tag beyond 16 bits', 'a\u{e0041}', 'a\\udb40\\udc41'],
])('a line is one line, and nothing in it is invisible: %s', (_case, line, text) => {
  expect(
    written((output) => {
      writeLine(output, line);
    }),
  ).toBe(`${text}\n`);
});

test('our own texts keep their lines', () => {
  expect(
    written((output) => {
      writeLines(output, 'a\n\n  b\u200b');
    }),
  ).toBe('a\n\n  b\\u200b\n');
});
