import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toJsonPointer } from './parse-issue.js';

test.each([
  [[], ''],
  [['process', 'phases', 0, 'id'], '/process/phases/0/id'],
  [['a/b'], '/a~1b'],
  [['m~n'], '/m~0n'],
  [['~1'], '/~01'],
  [[''], '/'],
  [['__proto__'], '/__proto__'],
])('D16 JSON Pointer of %o is %o', (path, pointer) => {
  expect(toJsonPointer(path)).toBe(pointer);
});

test('D16 a JSON Pointer leads back to its path', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('~', '/', '~0', '~1', '~01'))), (path) => {
      const parts = toJsonPointer(path).split('/').slice(1);

      expect(parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))).toEqual(path);
    }),
  );
});
