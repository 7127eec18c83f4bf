import { describe, expect, test } from 'vitest';
import { maximumDuplicateKeys, scanJson } from './scan-json.js';

describe('D7 keys that stand twice', () => {
  test.each([
    ['none', '{"a": 1, "b": {"a": 2}}', []],
    ['the second one', '{"a": 1, "a": 2}', [{ path: ['a'], offset: 9 }]],
    ['only the second one of three', '{"a":1,"a":2,"a":3}', [{ path: ['a'], offset: 7 }]],
    [
      'two in one object',
      '{"a":1,"b":1,"a":2,"b":2}',
      [
        { path: ['a'], offset: 13 },
        { path: ['b'], offset: 19 },
      ],
    ],
    [
      'the same one in two objects',
      '[{"a":1,"a":2},{"a":1,"a":2}]',
      [
        { path: ['0', 'a'], offset: 8 },
        { path: ['1', 'a'], offset: 22 },
      ],
    ],
    ['deep inside', '{"x": [0, {"b": 1, "b": 2}]}', [{ path: ['x', '1', 'b'], offset: 19 }]],
    ['written differently', '{"a": 1, "\\u0061": 2}', [{ path: ['a'], offset: 9 }]],
    ['__proto__', '{"__proto__": 1, "__proto__": 2}', [{ path: ['__proto__'], offset: 17 }]],
    ['in two entries of a list', '[{"a": 1}, {"a": 1}]', []],
    ['before a problem', '{"a": 1, "a": 2', [{ path: ['a'], offset: 9 }]],
  ])('%s', (_case, text, duplicateKeys) => {
    expect(scanJson(text).duplicateKeys).toEqual(duplicateKeys);
  });
});

test('D7 of many keys that stand twice, one more than is listed is kept', () => {
  const text = `[${'{"a":1,"a":2},'.repeat(5000)}0]`;

  expect(scanJson(text).duplicateKeys).toHaveLength(maximumDuplicateKeys + 1);
});
