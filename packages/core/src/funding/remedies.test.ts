import { describe, expect, test } from 'vitest';
import {
  assess,
  byEdition,
  findingOf,
  town,
  type ApplicationChanges,
} from '../../test-support/complete-application.js';
import { late, span, remedyCases } from '../../test-support/remedy-cases.js';

describe('F30 a remedy meets the criterion when it is applied', () => {
  test.each(Object.entries(remedyCases))(
    '%s',
    (kind, { rule, failing, facts, applied, request, programme }) => {
      const before = assess(failing, request, programme);
      const after = assess(applied, request, programme);

      expect(findingOf(rule, before).outcome).toBe('notMet');
      expect(before.remedies).toContainEqual({ rule, kind, facts });
      // Who applies together is judged by the rules of consortia in place of the one on residents.
      expect(['met', 'notApplicable']).toContain(findingOf(rule, after).outcome);
      expect(after.remedies.filter((remedy) => remedy.rule === rule)).toEqual([]);
    },
  );

  test('Z-03 F30 with the partners that were found every rule of consortia is met', () => {
    const after = assess(remedyCases.findPartners.applied);

    expect((['F2', 'F3', 'F4'] as const).map((rule) => findingOf(rule, after).outcome)).toEqual([
      'met',
      'met',
      'met',
    ]);
  });
});

describe('F30 the last day that fits', () => {
  const lastDayFor = (changes: ApplicationChanges) =>
    assess(changes).remedies.find(({ kind }) => kind === 'endEarlier')?.facts;

  test('Z-06 F30 of the anniversary is the day before', () => {
    expect(lastDayFor(span('2022-04-01', '2023-10-01'))).toEqual({ months: 18, lastDay: '2023-09-30' });
  });

  test('F30 of a begin that is known to the month counts from its first day', () => {
    expect(lastDayFor({ ...late, ...span('2022-04', '2023-12') })).toMatchObject({ lastDay: '2023-09-30' });
  });

  test('F30 of several begins is that of the earliest', () => {
    const periods = ['2022-06-01', '2022-04-01'].flatMap((from) => span(from, '2024-12-31').periods);

    expect(lastDayFor({ ...late, periods })).toMatchObject({ lastDay: '2023-09-30' });
  });

  test('Z-08 F30 of a funding without begin counts from the approval', () => {
    const periods = [{ kind: 'fundingPeriod' as const, span: { to: '2022-12-31' } }];

    expect(lastDayFor({ ...late, periods, approved: { on: '2020-04-01' } })).toMatchObject({
      lastDay: '2021-09-30',
    });
  });

  test('Z-29 F30 is not told where no date is known, also beside a date that is none', () => {
    const periods = [{ kind: 'fundingPeriod' as const, months: 30 }];

    expect(lastDayFor({ ...late, periods })).toEqual({ months: 18 });
    expect(lastDayFor({ ...late, periods, approved: { on: 'Ende März' } })).toEqual({ months: 18 });
  });
});

describe('F30 what cannot be changed has no remedy that makes it fit', () => {
  test.each<[string, string, ApplicationChanges]>([
    ['Z-39', 'too many residents', { applicants: [town(280_000)] }],
    ['Z-05', 'too small where no consortium is known', { applicants: [town(9_600)] }],
    ['Z-41', 'another kind of municipality', { applicants: [town(20_000, { kind: 'kreisfrei' })] }],
  ])('%s %s', (_entry, _what, changes) => {
    const decision = assess({ ...changes, route: 'paper' }, byEdition('kiv-2018'));

    expect(decision.outcome).toBe('ineligible');
    expect(decision.remedies).toEqual([]);
  });

  test('Z-34 F30 a deadline of the past: ask about a later call', () => {
    const decision = assess({ route: 'paper' }, { on: '2019-12-01' });

    expect(decision.outcome).toBe('ineligible');
    expect(decision.remedies).toEqual([{ rule: 'F24', kind: 'askAboutLaterCall', facts: {} }]);
  });
});

test('Z-13 F30 advice by another source comes with its remedy too', () => {
  const { remedies } = assess({ concept: false, route: 'paper' }, byEdition('kiv-2019'));

  expect(remedies).toEqual([{ rule: 'F14', kind: 'writeConcept', facts: {} }]);
});
