import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersTo } from '../../test-support/answers.js';
import {
  assess,
  daysOfEditions,
  findingOf,
  towns,
  type ApplicationChanges,
  type KivEdition,
} from '../../test-support/complete-application.js';
import { partialApplication } from '../../test-support/partial-applications.js';
import { assessEligibility, type EligibilityDecision } from './assess-eligibility.js';
import type { FundingApplication } from './application-schema.js';
import type { FundingFact } from './funding-facts.js';
import type { FundingRule } from './funding-finding.js';
import { kivHessen } from './programmes/kiv-hessen.js';

/**
 * Where an answer may change a criterion that was decided already, because it says something about that
 * one too. SPEC.md names them (F29), and each has its test below.
 */
const exceptions: Partial<Record<FundingFact, readonly FundingRule[]>> = {
  approval: ['F6', 'F7', 'F11'],
  kind: ['F4'],
  money: ['F9'],
  period: ['F6', 'F7', 'F11', 'F21'],
  resolution: ['F22'],
};

const edition = fc.constantFrom(...(Object.keys(daysOfEditions) as KivEdition[]));

const judge = (application: FundingApplication, id: KivEdition) =>
  assessEligibility(application, kivHessen, { on: daysOfEditions[id], edition: id });

const changedBetween = (before: EligibilityDecision, after: EligibilityDecision) =>
  before.findings.flatMap((finding, index) => {
    const other = after.findings[index];
    return finding.outcome !== 'missing' && other?.outcome !== finding.outcome ? [finding.rule] : [];
  });

/** An application in which something is missing, one of these facts, and the application with an answer. */
const answered = fc.tuple(partialApplication, edition).chain(([application, id]) => {
  const { missing } = judge(application, id);
  if (missing.length === 0) return fc.constant(undefined);
  return fc.constantFrom(...missing).chain(({ fact, rules }) =>
    fc
      .constantFrom(...rules)
      .chain((rule) => answersTo(fact, rule))
      .map((answer) => ({ id, fact, application, answered: answer(application) })),
  );
});

describe('F29 an answer to a missing fact', () => {
  test('changes no criterion that is decided already, but for the declared exceptions', () => {
    fc.assert(
      fc.property(answered, (step) => {
        if (!step) return;
        const { id, fact, application, answered: more } = step;
        const changed = changedBetween(judge(application, id), judge(more, id));

        expect([
          fact,
          changed.filter((rule) => rule === 'edition' || !exceptions[fact]?.includes(rule)),
        ]).toEqual([fact, []]);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('F29 declared exceptions: the answer says something about another criterion too', () => {
  const funding = (span: object) => [{ kind: 'fundingPeriod' as const, span }];
  const ended = { from: '2020-04-01', to: '2021-09-30' };
  const over = { to: '2023-12-31' };

  test.each<[FundingFact, FundingRule, string, string, ApplicationChanges, ApplicationChanges]>([
    [
      'resolution',
      'F22',
      'met',
      'notMet',
      { resolutions: [], hearings: [{ body: 'auslaenderbeirat', on: '2022-02-20' }] },
      { resolutions: [{ kind: 'adoption', on: '2022-02-10' }] },
    ],
    [
      'money',
      'F9',
      'met',
      'notMet',
      { money: [{ amount: '20000.00', status: 'granted' }] },
      {
        money: [
          { amount: '20000.00', status: 'granted' },
          { amount: '30000.00', status: 'requested' },
        ],
      },
    ],
    [
      'kind',
      'F4',
      'met',
      'notMet',
      { form: 'consortium', applicants: towns(9_600, 8_000).map((each) => ({ ...each, kind: undefined })) },
      { form: 'consortium', applicants: towns(9_600, 8_000).map((each) => ({ ...each, kind: 'kreisfrei' })) },
    ],
    [
      'period',
      'F6',
      'met',
      'unclear',
      { periods: [{ kind: 'fundingPeriod', months: 12 }] },
      {
        periods: [
          { kind: 'fundingPeriod', months: 12 },
          ...funding({ from: '2022-01-01', to: '2023-12-31' }),
        ],
      },
    ],
    [
      'period',
      'F11',
      'notMet',
      'missing',
      { periods: funding({ from: '2022-04-01', to: '2023-09-30' }) },
      // By this statement it runs in other years, so no year is certain any more.
      {
        periods: [
          ...funding({ from: '2022-04-01', to: '2023-09-30' }),
          ...funding({ from: '2024-01-01', to: '2024-12-31' }),
        ],
      },
    ],
    ['period', 'F21', 'met', 'notMet', { periods: [] }, { periods: funding(ended) }],
    [
      'approval',
      'F6',
      'met',
      'unclear',
      { periods: [...funding({ from: '2022-04-01', to: '2023-09-30' }), ...funding(over)] },
      {
        periods: [...funding({ from: '2022-04-01', to: '2023-09-30' }), ...funding(over)],
        approved: { on: '2022-04-01' },
      },
    ],
  ])('%s may turn %s from %s to %s', (_fact, rule, outcome, changedOutcome, before, after) => {
    // A cap is known in 2019 only.
    const request = rule === 'F9' ? { edition: 'kiv-2019' } : {};
    const outcomeOf = (changes: ApplicationChanges) => findingOf(rule, assess(changes, request)).outcome;

    expect(outcomeOf(before)).toBe(outcome);
    expect(outcomeOf(after)).toBe(changedOutcome);
  });
});
