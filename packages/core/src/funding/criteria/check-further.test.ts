import { describe, expect, test } from 'vitest';
import { assess, type ApplicationChanges } from '../../../test-support/complete-application.js';
import type { Outcome } from '../../shared/finding.js';
import type { FundingReason } from '../funding-finding.js';
import type { FurtherCriterion } from '../programme-schema.js';
import { kivHessen } from '../programmes/kiv-hessen.js';

type Further = NonNullable<ApplicationChanges['further']>;

const criterion = {
  id: 'staff',
  title: 'Stelle',
  question: 'Gibt es eine Stelle?',
  fact: 'staff',
  comparison: 'atLeast',
  value: 1,
  source: { id: 'a', title: 'A' },
  force: 'must',
} satisfies FurtherCriterion;

const judgedBy = (criteria: readonly FurtherCriterion[], further?: Further) => {
  const editions = kivHessen.editions.map((edition) => ({ ...edition, further: [...criteria] }));
  const decision = assess({ further }, {}, { ...kivHessen, editions });
  return decision.findings.filter(({ rule }) => rule === 'F26');
};

describe('F26 criteria that a programme brings by data', () => {
  test.each<[string, Pick<FurtherCriterion, 'comparison' | 'value'>, Further, Outcome, FundingReason]>([
    ['at least: equal', { comparison: 'atLeast', value: 1 }, { staff: 1 }, 'met', 'furtherMet'],
    ['at least: less', { comparison: 'atLeast', value: 1 }, { staff: 0.5 }, 'notMet', 'furtherNotMet'],
    ['at most: equal', { comparison: 'atMost', value: 1 }, { staff: 1 }, 'met', 'furtherMet'],
    ['at most: more', { comparison: 'atMost', value: 1 }, { staff: 2 }, 'notMet', 'furtherNotMet'],
    ['equals: yes', { comparison: 'equals', value: true }, { staff: true }, 'met', 'furtherMet'],
    ['equals: no', { comparison: 'equals', value: true }, { staff: false }, 'notMet', 'furtherNotMet'],
    ['a word', { comparison: 'equals', value: 'land' }, { staff: 'land' }, 'met', 'furtherMet'],
    [
      'text in place of a number',
      { comparison: 'atLeast', value: 1 },
      { staff: '2' },
      'unclear',
      'furtherUnusable',
    ],
    ['no number', { comparison: 'atLeast', value: 1 }, { staff: Number.NaN }, 'unclear', 'furtherUnusable'],
    ['another key', { comparison: 'atLeast', value: 1 }, { other: 2 }, 'missing', 'furtherMissing'],
  ])('%s', (_case, terms, further, outcome, reason) => {
    expect(judgedBy([{ ...criterion, ...terms }], further)).toMatchObject([
      { outcome, reason, force: 'must' },
    ]);
  });

  test('F26 asks with the question of the programme', () => {
    const [finding] = judgedBy([criterion]);

    expect(finding).toMatchObject({
      outcome: 'missing',
      needs: ['further'],
      facts: { criterion: 'staff', question: 'Gibt es eine Stelle?' },
    });
  });

  test('F26 keys of every object are no answers', () => {
    expect(judgedBy([{ ...criterion, fact: 'toString' }], {})).toMatchObject([{ outcome: 'missing' }]);
  });

  test('F26 there are as many findings as criteria, in their order', () => {
    const findings = judgedBy([criterion, { ...criterion, id: 'room', force: 'should' }], { staff: 1 });

    expect(findings).toMatchObject([
      { facts: { criterion: 'staff' }, force: 'must' },
      { facts: { criterion: 'room' }, force: 'should' },
    ]);
    expect(judgedBy([])).toEqual([]);
  });
});
