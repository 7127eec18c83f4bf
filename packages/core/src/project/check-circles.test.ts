import { expect, test } from 'vitest';
import { checkReferences } from './check-references.js';
import type { IdUse, ValueWalk } from '../shared/walk-value.js';

/** Goals in the order of the file, each with the goal that it is part of. */
function goals(links: readonly (readonly [id: string, partOf?: string])[]): ValueWalk {
  const uses = links.map(([id, partOf], index) => ({
    definition: { id, kind: 'goal', path: ['goals', index, 'id'] } satisfies IdUse,
    reference: partOf && ({ id: partOf, kind: 'goal', path: ['goals', index, 'partOf'] } satisfies IdUse),
  }));
  return {
    unknownKeys: [],
    definitions: uses.map(({ definition }) => definition),
    references: uses.flatMap(({ reference }) => reference || []),
  };
}

const circlesOf = (walk: ValueWalk): unknown[] =>
  checkReferences(walk).flatMap(({ code, path, facts }) =>
    code === 'circularReference' ? [[path, facts.ids]] : [],
  );

test.each<[string, Parameters<typeof goals>[0], unknown[]]>([
  ['a tree', [['root'], ['a', 'root'], ['b', 'root'], ['c', 'a']], []],
  ['a part before its whole', [['c', 'b'], ['b', 'a'], ['a']], []],
  ['itself', [['a', 'a']], [['/goals/0/partOf', ['a']]]],
  [
    'a circle of three',
    [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ],
    [['/goals/0/partOf', ['a', 'b', 'c']]],
  ],
  [
    'a way into a circle',
    [
      ['x', 'y'],
      ['y', 'a'],
      ['a', 'b'],
      ['b', 'a'],
    ],
    [['/goals/2/partOf', ['a', 'b']]],
  ],
  [
    'a way into a circle that is known',
    [
      ['a', 'b'],
      ['b', 'a'],
      ['x', 'a'],
    ],
    [['/goals/0/partOf', ['a', 'b']]],
  ],
  [
    'two circles',
    [
      ['a', 'a'],
      ['b', 'b'],
    ],
    [
      ['/goals/0/partOf', ['a']],
      ['/goals/1/partOf', ['b']],
    ],
  ],
  [
    'a link to nothing',
    [
      ['a', 'b'],
      ['b', 'z'],
    ],
    [],
  ],
  ['an id that is taken already', [['a'], ['a', 'b'], ['b', 'a']], []],
])('D17 no circle: %s', (_case, links, circles) => {
  expect(circlesOf(goals(links))).toEqual(circles);
});

test('D17 a reference of the wrong kind makes no circle', () => {
  const { definitions, references } = goals([
    ['a', 'b'],
    ['b', 'a'],
  ]);
  const actors = references.map((reference) => ({ ...reference, kind: 'actor' }) as const);

  expect(circlesOf({ unknownKeys: [], definitions, references: actors })).toEqual([]);
});

test('D17 a chain and a circle of 50,000 parts are judged without delay', () => {
  const chain = Array.from({ length: 50_000 }, (_, index) => [`g${index}`, `g${index + 1}`] as const);

  expect(circlesOf(goals(chain))).toEqual([]);
  expect(circlesOf(goals([...chain, ['g50000', 'g0']]))).toHaveLength(1);
});
