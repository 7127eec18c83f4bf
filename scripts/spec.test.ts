import { describe, expect, test } from 'vitest';
import { filesBelow, packageFolders, withText } from './repository-files.js';
import { faultsOfSpec, unknownFindings } from './spec-rules.js';
import { testTitlesOf } from './test-titles.js';

describe('the repository', () => {
  const files = packageFolders.flatMap((folder) => filesBelow(`packages/${folder}`));
  const specs = withText(files.filter((path) => /^packages\/[^/]+\/SPEC\.md$/.test(path)));
  const tests = withText(files.filter((path) => path.endsWith('.test.ts')));

  test('every rule has a test and every test a rule', () => {
    expect(specs.map(({ path }) => path)).toContain('packages/core/SPEC.md');
    expect(faultsOfSpec(specs, tests)).toEqual([]);
  });

  test('every Z-number of a test is listed', () => {
    expect(unknownFindings(specs, tests)).toEqual([]);
  });
});

const spec = (text: string) => [{ path: 'SPEC.md', text }];
const code = (text: string) => [{ path: 'a.test.ts', text }];

describe('rules without a test', () => {
  test.each([
    ['a suite', "describe('P1 done', () => {});"],
    ['a test', 'test("is done (P1)", () => {});'],
    ['a template', 'it.concurrent(`P1: ${a}`, () => {});'],
    ['a table', "test.each([1])('P1 %i', () => {});"],
    ['a typed table', "test.each<number>([1])('P1 %i', () => {});"],
    ['a template table', "test.each`a\n${1}`('P1 $a', () => {});"],
    ['a range', "test('P1 to P1 hold', () => {});"],
  ])('a title names the rule: %s', (_case, text) => {
    expect(faultsOfSpec(spec('- **P1** Done.'), code(text))).toEqual([]);
  });

  test.each([
    ['nobody', "describe('done', () => {});"],
    ['another number', "describe('P10 done', () => {});"],
    ['part of a word', "describe('MP1-b done', () => {});"],
    ['a comment', "// describe('P1 done')"],
    ['a row', "test.each([['P1', 1]])('%s', () => {});"],
    ['the body', "test('done', () => { expect('P1'); });"],
    ['another function', "check('P1', () => {});"],
  ])('nothing proves the rule: %s', (_case, text) => {
    expect(faultsOfSpec(spec('- **P1** Done.'), code(text))).toContainEqual(
      expect.stringContaining('Zu P1 gibt es keinen Test'),
    );
  });
});

describe('rules and titles', () => {
  const proof = code("describe('P1 done', () => {});");

  test('an id of a title that no rule has is a fault', () => {
    expect(faultsOfSpec(spec('- **P2** Other.'), proof)).toHaveLength(2);
    expect(faultsOfSpec(spec('- **D1** Date.'), code("test('D1 D2', () => {});"))).toHaveLength(1);
  });

  test('what only looks like an id is none', () => {
    expect(
      faultsOfSpec(spec('- **P1** Done.'), [...proof, ...code("test('Q2 of 2020', () => {});")]),
    ).toEqual([]);
  });

  test('an id that stands twice is a fault', () => {
    expect(faultsOfSpec(spec('- **P1** Done.\n- **P1** Again.'), proof)).toHaveLength(1);
  });

  test('an id in running text is no rule', () => {
    expect(faultsOfSpec(spec('- **P1** Done, see **P2** and\n  - P3.'), proof)).toEqual([]);
  });
});

test('Z-numbers count from titles and rows', () => {
  const table = code("test.each([['Z-05', [{ z: 'Z-06' }]]])('%s Z-07', () => {});");
  expect(testTitlesOf({ path: 'a.test.ts', text: "test.each([['a', ['b']]])('c', () => {});" })).toEqual({
    titles: ['c'],
    cells: ['a', 'b'],
  });
  expect(unknownFindings(spec('| Z-05 | Z-06 | Z-07 |'), table)).toEqual([]);
  expect(unknownFindings(spec('| Z-06 | Z-071 |'), table)).toHaveLength(2);
});
