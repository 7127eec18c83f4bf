import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { ambiguitiesPage, faultsOfAmbiguities, fundingAmbiguities } from './funding-ambiguities.js';
import { filesBelow, readText, root, withText } from './repository-files.js';
import { testCasesOf } from './test-cases.js';

const specPath = 'packages/core/SPEC.md';

describe('the repository', () => {
  const spec = readText(specPath);
  const tests = withText(filesBelow('packages/core/src').filter((path) => path.endsWith('.test.ts')));

  test('proves what becomes of every ambiguity on funding', () => {
    expect(fundingAmbiguities(spec).length).toBeGreaterThan(25);
    expect(faultsOfAmbiguities(spec, tests)).toEqual([]);
  });

  test('has it written down in docs/funding-ambiguities.md', async () => {
    const options = await resolveConfig(join(root, 'docs/funding-ambiguities.md'));
    const page = await format(ambiguitiesPage(spec, tests), { ...options, parser: 'markdown' });
    await expect(page, 'Rufen Sie „npm run ambiguities“ auf.').toMatchFileSnapshot(
      '../docs/funding-ambiguities.md',
    );
  });
});

const spec = (...rows: string[]) => rows.join('\n');
const code = (text: string) => ({ path: 'packages/core/src/funding/a.test.ts', text });

describe('the register', () => {
  test('has the rows that name a rule of funding', () => {
    const text = spec(
      '| Z-01 | bounds | F1, F4; `a` |',
      '| Z-09 | dates | P1 to P6 |',
      '| Z-12 | words | `kind` |',
    );

    expect(fundingAmbiguities(text)).toEqual([{ entry: 'Z-01', subject: 'bounds', rules: ['F1', 'F4'] }]);
  });
});

describe('test cases', () => {
  test('know the suites around them and the texts of their row', () => {
    const text = `
      describe('F1 bounds', () => {
        test.each<[string, number]>([['Z-01', 'low', 5, 'met'], ['Z-01', { a: 'b' }, 'notMet']])('%s %s', () => {});
        describe('inner', () => { test('Z-02 alone', () => {}); });
        test.each(rows)('computed', () => {});
      });`;

    expect(testCasesOf(code(text)).map(({ titles, row }) => [titles.join(' › '), row])).toEqual([
      ['F1 bounds › %s %s', ['Z-01', 'low', 'met']],
      ['F1 bounds › %s %s', ['Z-01', 'notMet']],
      ['F1 bounds › inner › Z-02 alone', []],
      ['F1 bounds › computed', []],
    ]);
  });
});

describe('faults', () => {
  const row = '| Z-01 | bounds | F1, F4 |';

  test.each([
    ['no test', "test('F1 bounds', () => {});", 'Z-01 hat keinen Test'],
    ['another number', "test('Z-011 F1 F4', () => {});", 'Z-01 hat keinen Test'],
    ['no rule beside it', "test('Z-01 bounds', () => {});", 'Z-01 hat keinen Test'],
    ['a rule without it', "test('Z-01 F1', () => {}); test('F4', () => {});", 'zusammen mit F4'],
  ])('%s', (_case, text, fault) => {
    expect(faultsOfAmbiguities(row, [code(text)])).toEqual([expect.stringContaining(fault)]);
  });

  test('are none where every rule is named with it', () => {
    const text =
      "describe('F1', () => { test.each([['Z-01', 'met']])('%s', () => {}); }); test('F4 Z-01', () => {});";

    expect(faultsOfAmbiguities(row, [code(text)])).toEqual([]);
  });
});

test.each([
  ["test('Z-01 F1 the bounds', () => {});", '| F1 | | the bounds |'],
  ["describe('F1 F2', () => { test('F1 Z-01 both', () => {}); });", '| F1 | | both |'],
  ["test.each([['Z-01', 'low', 5, 'notMet']])('%s F1 %s (%i)', () => {});", '| F1 | notMet | low |'],
  ["test.each([['kiv-2018', 5]])('Z-01 F1 bounds of %s: %o', () => {});", '| F1 | | bounds of kiv-2018 |'],
  ["test.each([['met', 'F4', 'Z-01', 'met', 'notMet']])('%s', () => {});", '| F4 | met → met → notMet |'],
])('the page tells of %s', (text, row) => {
  const page = ambiguitiesPage('| Z-01 | bounds | F1 |', [code(text)]).replaceAll(/ +/g, ' ');

  expect(page).toContain(row);
});

test('a row of the page has criterion, outcome, case and test', () => {
  const text =
    "describe('F1 bounds', () => { test.each([['Z-01', 'exactly 10,000', 'met']])('%s %s', () => {}); });";

  expect(ambiguitiesPage('| Z-01 | bounds | F1 |', [code(text)])).toContain(
    '| F1 | met | exactly 10,000 | `funding/a.test.ts` |',
  );
});
