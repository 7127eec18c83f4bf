import { describe, expect, test } from 'vitest';
import { checkReferences } from './check-references.js';
import type { IdUse } from '../shared/walk-value.js';

const phase = (id: string, index: number): IdUse => ({ id, kind: 'phase', path: ['phases', index, 'id'] });
const goal = (id: string, index: number): IdUse => ({ id, kind: 'goal', path: ['goals', index, 'id'] });
const toGoal = (id: string): IdUse => ({ id, kind: 'goal', path: ['measures', 0, 'goals', 0] });

const check = (definitions: IdUse[], references: IdUse[] = []): unknown =>
  checkReferences({ unknownKeys: [], definitions, references }).map(({ code, path, facts }) => [
    code,
    path,
    facts,
  ]);

describe('D4 an id is defined once in the whole file', () => {
  test.each([
    ['different ids', [phase('a', 0), phase('b', 1), goal('c', 0)], []],
    [
      'the same kind',
      [phase('a', 0), phase('a', 1)],
      [['duplicateId', '/phases/1/id', { id: 'a', firstPath: '/phases/0/id' }]],
    ],
    [
      'different kinds',
      [phase('a', 0), goal('a', 0)],
      [['duplicateId', '/goals/0/id', { id: 'a', firstPath: '/phases/0/id' }]],
    ],
    [
      'each further one points to the first',
      [phase('a', 0), phase('a', 1), phase('a', 2)],
      [1, 2].map((index) => ['duplicateId', `/phases/${index}/id`, { id: 'a', firstPath: '/phases/0/id' }]),
    ],
  ])('%s', (_case, definitions, issues) => {
    expect(check(definitions)).toEqual(issues);
  });
});

describe('D5 a reference points to a thing of the right kind', () => {
  const path = '/measures/0/goals/0';

  test.each([
    ['it is there', [goal('a', 0)], []],
    ['it is not there', [goal('b', 0)], [['unknownReference', path, { id: 'a', kind: 'goal' }]]],
    [
      'it is something else',
      [phase('a', 3)],
      [
        [
          'wrongReferenceKind',
          path,
          { id: 'a', expected: 'goal', found: 'phase', foundPath: '/phases/3/id' },
        ],
      ],
    ],
  ])('%s', (_case, definitions, issues) => {
    expect(check(definitions, [toGoal('a')])).toEqual(issues);
  });

  test('where an id is defined twice, the first one counts', () => {
    expect(check([goal('a', 0), phase('a', 1)], [toGoal('a')])).toEqual([
      ['duplicateId', '/phases/1/id', { id: 'a', firstPath: '/goals/0/id' }],
    ]);
  });
});
