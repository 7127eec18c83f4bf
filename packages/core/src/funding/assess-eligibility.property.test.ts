import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  completeApplication,
  daysOfEditions,
  type KivEdition,
} from '../../test-support/complete-application.js';
import { partialApplication, pointersIn, withValueAt } from '../../test-support/partial-applications.js';
import { assessEligibility } from './assess-eligibility.js';
import type { FundingApplication } from './application-schema.js';
import { kivHessen } from './programmes/kiv-hessen.js';

const edition = fc.constantFrom(...(Object.keys(daysOfEditions) as KivEdition[]));
const complete = completeApplication({
  approved: { on: '2022-12-01' },
  extension: { granted: true, until: '2024-12' },
  further: { a: 1 },
});
const garbage = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    undefined,
    Number.NaN,
    Infinity,
    -1,
    0.5,
    '',
    '2022-02-30',
    { toString: 1 },
    [null],
    {
      length: -1,
    },
  ),
  // Own keys that have a meaning for every object.
  fc
    .constantFrom('{"__proto__":{"applicants":[]}}', '{"constructor":1,"valueOf":null}')
    .map((text): unknown => JSON.parse(text)),
);

const judge = (application: unknown, id: KivEdition) =>
  assessEligibility(application as FundingApplication, kivHessen, { on: daysOfEditions[id], edition: id });

describe('F28 whatever stands in an application', () => {
  test('nothing makes the check throw', () => {
    const places = fc.constantFrom(...pointersIn(complete));

    fc.assert(
      fc.property(fc.array(fc.tuple(places, garbage), { maxLength: 4 }), edition, (changes, id) => {
        const application = changes.reduce<unknown>(
          (value, [place, odd]) => withValueAt(value, place, odd),
          complete,
        );
        const decision = judge(application, id);

        expect(['eligible', 'ineligible', 'undetermined']).toContain(decision.outcome);
      }),
      { numRuns: 2000 },
    );
  });

  test('any JSON value at all is never eligible', () => {
    fc.assert(
      fc.property(fc.jsonValue(), edition, (value, id) => {
        expect(judge(value, id).outcome).not.toBe('eligible');
      }),
      { numRuns: 1000 },
    );
  });

  /** Places on which a deciding criterion of 2021 rests, and values that none of them can take for good. */
  test('F1 F6 F8 F10 F14 a fact of a must that is no good is never eligible', () => {
    const places = fc.constantFrom(
      ...['/applicants', '/applicants/0', '/applicants/0/population', '/applicants/0/population/0'],
      ...['/applicants/0/population/0/value', '/periods', '/periods/0/span/to', '/periods/0/span/from'],
      ...['/noObligationYet', '/concept', '/financePlan', '/financePlan/0', '/financePlan/0/year'],
      ...['/financePlan/0/costs', '/financePlan/0/costs/0', '/financePlan/0/costs/0/amount'],
      ...['/financePlan/0/costs/0/kind', '/financePlan/0/funds/0/origin', '/financePlan/0/funds/1/amount'],
    );
    const noGood = fc.constantFrom<unknown>(
      ...[null, undefined, 'ja', '', 'ca. 13.300', '01.01.2023', '2023-02-30', -5, 0.5, Number.NaN, 1e20],
      ...[{}, [], [null], [[]], false, '20.000,00'],
    );
    const base = completeApplication();

    fc.assert(
      fc.property(places, noGood, (place, value) => {
        expect(judge(withValueAt(base, place, value), 'kiv-2021').outcome).not.toBe('eligible');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('F28 what is not known is never counted as met', () => {
  test('taking a fact away never makes a decision eligible that was not', () => {
    // These three say how others are to be read: as a consortium, as contradicted, as begun with the approval.
    const others = Object.keys(complete).filter(
      (key) => !['form', 'firstObligation', 'approved'].includes(key),
    );

    fc.assert(
      fc.property(partialApplication, fc.constantFrom(...others), edition, (application, taken, id) => {
        const less = Object.fromEntries(Object.entries(application).filter(([key]) => key !== taken));

        if (judge(less, id).outcome === 'eligible') expect(judge(application, id).outcome).toBe('eligible');
      }),
      { numRuns: 1000 },
    );
  });

  test('an eligible decision has no must that is anything but met or does not apply', () => {
    fc.assert(
      fc.property(partialApplication, edition, (application, id) => {
        const { outcome, findings } = judge(application, id);
        const open = findings.filter(
          (finding) => finding.force === 'must' && !['met', 'notApplicable'].includes(finding.outcome),
        );

        expect(outcome === 'eligible').toBe(open.length === 0);
      }),
      { numRuns: 1000 },
    );
  });
});

test('F28 the order of figures, periods, money, resolutions, hearings and formats does not matter', () => {
  const lists = ['periods', 'money', 'resolutions', 'hearings', 'formats', 'topics', 'financePlan'] as const;

  fc.assert(
    fc.property(partialApplication, edition, (application, id) => {
      const turned = {
        ...application,
        applicants: application.applicants.map((each) => ({
          ...each,
          ...(each.population && { population: each.population.toReversed() }),
        })),
        ...Object.fromEntries(
          lists.flatMap((key) => (application[key] ? [[key, [...application[key]].reverse()]] : [])),
        ),
      };
      const outcomesOf = (value: unknown) =>
        judge(value, id).findings.map(({ rule, outcome }) => `${rule} ${outcome}`);

      expect(outcomesOf(turned)).toEqual(outcomesOf(application));
    }),
    { numRuns: 1000 },
  );
});
