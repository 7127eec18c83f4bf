import { expect, test } from 'vitest';
import { locateIssues } from './parse-json-text.js';
import type { ParseNote } from './parse-issue.js';

const note = (path: string): ParseNote => ({ code: 'unknownKey', path, facts: { key: 'x' } });

test.each([
  ['as written', ''],
  ['after a byte order mark', '\ufeff'],
])('what was found later is put in its place and in the order of the text: %s', (_case, mark) => {
  const text = `${mark}{\n  "process": {\n    "planning": { "x": 1,\n      "start": 2 }\n  }\n}`;
  const located = locateIssues(text, [note('/process/planning/start'), note('/process/planning/x')]);

  expect(located.map(({ path, position }) => [path, position])).toEqual([
    ['/process/planning/x', { line: 3, column: 24 }],
    ['/process/planning/start', { line: 4, column: 16 }],
  ]);
});

test('nothing found is nothing to look for, even where the text is no JSON', () => {
  expect(locateIssues('{', [])).toEqual([]);
});
