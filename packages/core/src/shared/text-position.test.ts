import { describe, expect, test } from 'vitest';
import { positionAt, positionsAt, positionsOf } from './text-position.js';

describe('D16 line and column', () => {
  test.each([
    ['the first character', 'abc', 0, { line: 1, column: 1 }],
    ['the end', 'abc', 3, { line: 1, column: 4 }],
    ['after LF', 'a\nbc', 3, { line: 2, column: 2 }],
    ['after CRLF', 'a\r\nbc', 4, { line: 2, column: 2 }],
    ['after CR', 'a\rbc', 3, { line: 2, column: 2 }],
    ['at the LF itself', 'a\nbc', 1, { line: 1, column: 2 }],
    ['after empty lines', '\n\r\n\nx', 4, { line: 4, column: 1 }],
    ['of an empty text', '', 0, { line: 1, column: 1 }],
  ])('%s', (_case, text, offset, position) => {
    expect(positionAt(text, offset)).toEqual(position);
    expect(positionsAt(text, [offset, 0])).toEqual([position, { line: 1, column: 1 }]);
  });
});

describe('D16 place of a JSON Pointer in the text', () => {
  const text = [
    '{',
    '  "phases": [',
    '    { "id": "one" },',
    '    { "id":',
    '        "two" }',
    '  ],',
    '  "a/b": { "m~n": 1, "~1": 2, "": 3 },',
    '  "d\\u00fcnn": true',
    '}',
  ];

  test.each([
    ['', 1, 1],
    ['/phases', 2, 13],
    ['/phases/0', 3, 5],
    ['/phases/0/id', 3, 13],
    ['/phases/1/id', 5, 9],
    ['/a~1b/m~0n', 7, 19],
    ['/a~1b/~01', 7, 28],
    ['/a~1b/', 7, 35],
    ['/dünn', 8, 16],
    ['/phases/0/title', 3, 5],
    ['/phases/7/id', 2, 13],
    ['/publisher/office', 1, 1],
    ['/phases/0/id/deeper', 3, 13],
  ])('%o stands in line %i, column %i', (pointer, line, column) => {
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      expect(positionsOf(text.join(lineEnd), [pointer])).toEqual([{ line, column }]);
    }
  });

  test('many pointers are answered in their order, also the same one twice', () => {
    const lines = positionsOf(text.join('\n'), ['/phases/1', '', '/phases/0', '/phases/1']).map(
      ({ line }) => line,
    );

    expect(lines).toEqual([4, 1, 3, 4]);
  });
});
