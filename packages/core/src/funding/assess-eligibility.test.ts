import { describe, expect, test } from 'vitest';
import {
  assess,
  byEdition,
  daysOfEditions,
  findingOf,
  town,
  towns,
  type ApplicationChanges,
  type KivEdition,
} from '../../test-support/complete-application.js';
import { deepFrozen } from '../../test-support/base-project.js';
import { assessEligibility, outcomeOf, type EligibilityOutcome } from './assess-eligibility.js';
import type { FundingApplication } from './application-schema.js';
import { fundingRules, type FundingFinding, type FundingRule } from './funding-finding.js';
import { kivHessen } from './programmes/kiv-hessen.js';

const editions = Object.keys(daysOfEditions) as KivEdition[];

describe('F28 a complete application', () => {
  test.each(editions)('of 20,000 residents is eligible by %s', (edition) => {
    const decision = assess({ route: edition === 'kiv-2021' ? 'online' : 'paper' }, byEdition(edition));

    expect(decision).toMatchObject({
      outcome: 'eligible',
      edition: { id: edition },
      missing: [],
      remedies: [],
    });
  });

  test('F28 has one finding of every criterion, in their order; none of F26 where a programme has none', () => {
    const rules = assess().findings.map(({ rule }) => rule);

    expect(rules).toEqual(fundingRules.filter((rule) => rule !== 'F26'));
  });

  test('F28 every finding names a source with title and wording or clause', () => {
    const sources = editions.flatMap((edition) =>
      assess({}, byEdition(edition)).findings.map(({ source }) => source),
    );

    expect(sources.filter(({ title, quotation, clause }) => !title || (!quotation && !clause))).toEqual([]);
  });
});

describe('F28 which criteria decide', () => {
  const musts: Record<KivEdition, readonly FundingRule[]> = {
    'kiv-2018': ['F1', 'F5', 'F6', 'F9', 'F14', 'F24'],
    'kiv-2019': ['F1', 'F2', 'F3', 'F4', 'F9', 'F24'],
    'kiv-2021': ['F1', 'F2', 'F3', 'F4', 'F6', 'F8', 'F10', 'F14'],
  };

  test.each(editions)('by %s: only what the edition states and the list of musts has', (edition) => {
    const decisive = assess({}, byEdition(edition)).findings.filter(({ force }) => force === 'must');

    expect(decisive.map(({ rule }) => rule)).toEqual(musts[edition]);
  });

  test('Z-14 F28 a chosen deviation decides like a term of the edition', () => {
    const request = byEdition('kiv-2021', ['hoechstens-30000']);

    expect(findingOf('F9', assess({}, request)).force).toBe('must');
  });
});

describe('F28 findings together', () => {
  test.each<[string, ApplicationChanges, EligibilityOutcome]>([
    ['a must that is not met', { concept: false }, 'ineligible'],
    ['one not met decides before one that is missing', { concept: false, periods: [] }, 'ineligible'],
    ['a must that is missing', { concept: undefined }, 'undetermined'],
    ['a must that is unclear', { applicants: [town(50_000)] }, 'undetermined'],
    ['only advice not met', { moderation: 'none', audience: 'votersOnly', formats: [] }, 'eligible'],
    ['only advice missing', { moderation: undefined, hearings: undefined, route: undefined }, 'eligible'],
    ['nothing known', { ...allUnknown() }, 'undetermined'],
  ])('%s: %o is %s', (_case, changes, outcome) => {
    expect(assess(changes).outcome).toBe(outcome);
  });

  test('F28 what does not apply and what only advises decides nothing', () => {
    const met = { outcome: 'met', force: 'must' } as FundingFinding;

    expect(outcomeOf([met, { ...met, outcome: 'notApplicable' }])).toBe('eligible');
    expect(outcomeOf([met, { ...met, outcome: 'notMet', force: 'should' }])).toBe('eligible');
  });

  test('F28 all findings come, also after a failed one', () => {
    const { findings } = assess({ applicants: [town(60_000)], concept: false, moderation: 'none' });

    expect(findings.filter(({ outcome }) => outcome === 'notMet').map(({ rule }) => rule)).toEqual([
      'F1',
      'F14',
      'F20',
    ]);
  });

  test('F27 F28 no edition is undetermined with one finding', () => {
    expect(assess({}, { on: '2017-01-01' })).toEqual({
      outcome: 'undetermined',
      programme: 'kiv-hessen',
      findings: [expect.objectContaining({ rule: 'edition', reason: 'noEdition' })],
      missing: [],
      remedies: [],
    });
  });
});

describe('F1 F2 F3 F4 the fictional town of 9,600 residents', () => {
  test.each<[string, string, number[], FundingRule, string, EligibilityOutcome]>([
    ['Z-05', 'alone', [9_600], 'F1', 'notMet', 'ineligible'],
    ['Z-03', 'with a partner of 8,000', [9_600, 8_000], 'F4', 'met', 'eligible'],
    ['Z-03', 'with two partners', [9_600, 8_000, 7_000], 'F4', 'met', 'eligible'],
    ['Z-03', 'with three partners', [9_600, 8_000, 7_000, 6_000], 'F2', 'notMet', 'ineligible'],
    ['Z-03', 'with a partner of 14,200', [9_600, 14_200], 'F4', 'unclear', 'undetermined'],
    ['Z-03', 'with a partner of 60,000', [9_600, 60_000], 'F4', 'notMet', 'ineligible'],
  ])('%s %s', (_entry, _what, residents, rule, finding, outcome) => {
    const decision = assess({ form: undefined, applicants: towns(...residents) });

    expect(findingOf(rule, decision).outcome).toBe(finding);
    expect(decision.outcome).toBe(outcome);
  });

  test('Z-05 F30 alone, it is told to find partners', () => {
    expect(assess({ applicants: towns(9_600) }).remedies).toEqual([
      { rule: 'F1', kind: 'findPartners', facts: { fewest: 1, most: 2 } },
    ]);
  });
});

test('Z-16 F1 Idstein has the same result with each figure and with both', () => {
  const mainResidence = {
    value: 25_000,
    qualifier: 'moreThan',
    basis: 'mainResidence',
    asOf: '2022-01-20',
  } as const;
  const page = { value: 27_969, qualifier: 'circa', asOf: '2022-05' } as const;
  const outcomes = [[mainResidence], [page], [mainResidence, page], [page, mainResidence]].map((population) =>
    findingOf('F1', assess({ applicants: [town(0, { ags: '06439008', name: 'Idstein', population })] })),
  );

  expect(outcomes.map(({ outcome, reason }) => `${outcome} ${reason}`)).toEqual(
    Array<string>(4).fill('met populationWithin'),
  );
});

describe('F28 what nobody checked', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'Antrag'],
    ['a list', []],
    ['no applicants', {}],
    ['applicants that are none', { applicants: 'Musterstadt' }],
    ['an applicant that is none', { applicants: [null, 5] }],
  ])('%s is undetermined and asks for residents', (_case, application) => {
    const decision = assessEligibility(application as FundingApplication, kivHessen, { on: '2022-03-01' });

    expect(decision.outcome).not.toBe('eligible');
    expect(decision.findings.length).toBeGreaterThan(20);
  });

  test('F28 the application is not changed', () => {
    const application = deepFrozen({ applicants: [town(20_000)], periods: [{ kind: 'Quatsch' }] });

    expect(() =>
      assessEligibility(application as unknown as FundingApplication, kivHessen, { on: '2022-03-01' }),
    ).not.toThrow();
  });
});

function allUnknown(): ApplicationChanges {
  const keys = [
    ...['form', 'periods', 'formats', 'topics', 'money', 'financePlan', 'resolutions', 'hearings'],
    ...['noObligationYet', 'concept', 'audience', 'socialSpace', 'localIdentity', 'moderation', 'route'],
  ];
  return { applicants: [], ...Object.fromEntries(keys.map((key) => [key, undefined])) };
}
