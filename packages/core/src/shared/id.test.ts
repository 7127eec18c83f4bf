import { describe, expect, test } from 'vitest';
import { entityKinds, idMeaning, idOf, idPattern, referenceTo } from './id.js';
import { someText } from './text-format.js';

describe('D4 ids are kebab-case slugs', () => {
  test.each(['a', 'phase-1', 'hmsi-kiv', '2-3', 'a-b-c'])('%s is one', (id) => {
    expect(id).toMatch(idPattern);
  });

  test.each([
    '',
    'Phase-1',
    'phase_1',
    'phase 1',
    '-a',
    'a-',
    'a--b',
    'maßnahme',
    'a.b',
    'a/b',
    'a\n',
    '__proto__',
  ])('%o is none', (id) => {
    expect(id).not.toMatch(idPattern);
  });
});

test.each(entityKinds)('D5 the schema of an id knows what it means: %s', (kind) => {
  expect(idMeaning(idOf(kind))).toEqual({ role: 'defines', kind });
  expect(idMeaning(referenceTo(kind))).toEqual({ role: 'refersTo', kind });
});

test('D5 the schema of another text means nothing', () => {
  expect(idMeaning(someText())).toBeUndefined();
});
