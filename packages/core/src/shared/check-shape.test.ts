import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { issuesOfShape, notesOf } from './check-shape.js';
import { walkValue } from './walk-value.js';

const Schema = z.object({ name: z.string(), ages: z.array(z.number()) });

describe('D3 D16 issues of shape', () => {
  test('are none where the value has the shape', () => {
    expect(issuesOfShape({ name: 'A', ages: [1] }, Schema)).toEqual([]);
  });

  test('come all at once, each with its place', () => {
    expect(issuesOfShape({ ages: [1, 'x'] }, Schema)).toEqual([
      { code: 'missingKey', path: '/name', facts: { key: 'name' } },
      { code: 'wrongType', path: '/ages/1', facts: { expected: ['number'], received: 'string' } },
    ]);
  });

  test.each([null, undefined, 5, 'text', [], () => 1])('never throw: %o', (input) => {
    expect(issuesOfShape(input, Schema)).not.toEqual([]);
  });

  test('are one where there are more than can be handled', () => {
    const ages = Array<string>(200_000).fill('x');

    expect(issuesOfShape({ name: 'A', ages }, Schema)).toEqual([
      { code: 'tooManyIssues', path: '', facts: {} },
    ]);
  });

  test('an error that is no fault of the value is not swallowed', () => {
    const broken = z.string().check(
      z.refine(() => {
        throw new TypeError('broken rule');
      }),
    );

    expect(() => issuesOfShape('a', broken)).toThrow('broken rule');
  });
});

test('D6 keys that a schema does not know are notes', () => {
  const value = { name: 'A', ages: [], 'a/b': 1 };

  expect(notesOf(walkValue(value, Schema))).toEqual([
    { code: 'unknownKey', path: '/a~1b', facts: { key: 'a/b' } },
  ]);
});
