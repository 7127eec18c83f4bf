import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baseProject, changedProject } from '../../test-support/base-project.js';
import { parseProject } from './parse-project.js';
import { parseProjectText } from './parse-project-text.js';

/** Every place of the base project as JSON Pointer, the whole included. */
const places = pointersIn(baseProject());

const objectKeys = fc.constantFrom(
  'toString',
  'valueOf',
  'constructor',
  '__proto__',
  'then',
  'length',
  'de',
  'id',
);
const jsonValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.jsonValue({ maxDepth: 2 }),
    fc.array(tie('value'), { maxLength: 3 }),
    // From text, so that `__proto__` is a key like any other.
    fc
      .array(fc.tuple(objectKeys, tie('value')), { maxLength: 3 })
      .map((entries): unknown =>
        JSON.parse(`{${entries.map(([key, value]) => `"${key}":${JSON.stringify(value)}`).join()}}`),
      ),
  ),
})).value;

test('D16 parseProject never throws, whatever JSON value stands at whatever place', () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), jsonValue, (place, value) => {
      const input = changedProject({ [place]: value });
      const result = parseProject(input);

      expect(result.ok || result.issues.length > 0).toBe(true);
      expect(parseProjectText(JSON.stringify(input)).ok).toBe(result.ok);
    }),
    { numRuns: 1000 },
  );
});

describe('D16 parseProject never throws', () => {
  test.each(['/formatVersion', '/bodies/0/function', '/funding/money/0/status', '/municipality/kind'])(
    'on an object with names of its own at %s',
    (place) => {
      const odd: object[] = [
        { toString: 1 },
        { valueOf: 1, toString: null },
        { length: { toString: 1 } },
        [{ toString: 1 }],
      ];
      for (const value of odd) {
        expect(parseProject(changedProject({ [place]: value }))).toMatchObject({
          ok: false,
          issues: [{ path: place }],
        });
      }
    },
  );

  test.each(places.filter((place) => place !== ''))('on lists nested 20,000 deep at %s', (place) => {
    let value: unknown = [];
    for (let depth = 0; depth < 20_000; depth += 1) value = [value];

    expect(parseProject(changedProject({ [place]: value })).ok).toBe(false);
  });

  test('on 200,000 wrong entries, and names beside them what else was found', () => {
    const input = changedProject({
      '/process/phases': Array(200_000).fill(0),
      '/strategy/measures/0/goals/0': 'nowhere',
      '/colour': 'red',
    });

    expect(parseProject(input)).toEqual({
      ok: false,
      issues: [
        { code: 'tooManyIssues', path: '', facts: {} },
        {
          code: 'unknownReference',
          path: '/strategy/measures/0/goals/0',
          facts: { id: 'nowhere', kind: 'goal' },
        },
      ],
      notes: [{ code: 'unknownKey', path: '/colour', facts: { key: 'colour' } }],
    });
  }, 20_000);

  test.each(['/sources', '/languages', '/strategy/measures/0/goals', '/title'])(
    'on very many wrong entries at %s',
    (place) => {
      const wrong =
        place === '/title'
          ? Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`!${at}`, 0]))
          : Array(200_000).fill('!');

      expect(parseProject(changedProject({ [place]: wrong })).ok).toBe(false);
    },
    20_000,
  );
});

function pointersIn(value: unknown, pointer = ''): string[] {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [pointer, ...entries.flatMap(([key, inner]) => pointersIn(inner, `${pointer}/${key}`))];
}
