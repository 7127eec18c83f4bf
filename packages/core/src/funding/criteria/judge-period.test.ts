import { describe, expect, test } from 'vitest';
import { completeApplication } from '../../../test-support/complete-application.js';
import type { DateSpan } from '../../shared/date-span.js';
import { daysOf, fitOfLongest, fitOfShortest, lacksDays, periodsOf } from './judge-period.js';

const application = completeApplication({ approved: { on: '2020-03' } });
const funding = (span: DateSpan) => ({ kind: 'fundingPeriod' as const, span });

describe('F6 days of a period', () => {
  test('are as early and as late as its dates allow', () => {
    expect(daysOf(funding({ from: '2022-Q1', to: '2023' }), application)).toEqual({
      earliestStart: '2022-01-01',
      latestStart: '2022-03-31',
      earliestEnd: '2023-01-01',
      latestEnd: '2023-12-31',
    });
  });

  test('Z-08 a funding period begins with the approval where no source names its begin', () => {
    expect(daysOf(funding({ to: '2021-09' }), application)).toMatchObject({ earliestStart: '2020-03-01' });
    expect(lacksDays(funding({ to: '2021-09' }), application)).toBe(false);
  });

  test('Z-06 a process does not begin with the approval', () => {
    const statement = { kind: 'processDuration' as const, span: { to: '2021-09' } };

    expect(daysOf(statement, application)).toBeUndefined();
    expect(lacksDays(statement, application)).toBe(true);
  });

  test.each([
    ['no end', { from: '2020-01' }],
    ['the end before the begin', { from: '2021', to: '2020' }],
    ['a month that does not exist', { from: '2020-13', to: '2021' }],
  ])('none: %s', (_case, span) => {
    expect(daysOf(funding(span), application)).toBeUndefined();
  });
});

describe('F6 F7 fit of a period', () => {
  test.each([
    ['2022-01-01', '2023-06-30', 'within'],
    ['2022-01-01', '2023-07-01', 'anniversary'],
    ['2022-01-01', '2023-07-02', 'over'],
    ['2022-01-15', '2023-07-14', 'within'],
    ['2022-01', '2023-06', 'within'],
    ['2022-01', '2023-07', 'vague'],
    ['2022-01', '2023-08', 'over'],
    ['2022-Q1', '2023-Q2', 'within'],
    ['2022', '2023', 'vague'],
  ])('from %s to %s is %s 18 months', (from, to, fit) => {
    expect(fitOfLongest(funding({ from, to }), 18, application)).toBe(fit);
  });

  test.each([
    ['2022-01-01', '2022-12-31', 'over'],
    ['2022-01-01', '2022-12-30', 'within'],
    ['2022-02', '2023-01', 'over'],
    ['2022-02', '2022-12', 'within'],
    ['2020-02-29', '2021-02-27', 'over'],
  ])('from %s to %s is %s 12 months', (from, to, fit) => {
    expect(fitOfShortest(funding({ from, to }), 12, application)).toBe(fit);
  });

  test.each([Number.NaN, -12, 0, 1.5])('F6 F7 %d months are unusable', (months) => {
    const statement = { kind: 'fundingPeriod' as const, months };

    expect(fitOfLongest(statement, 18, application)).toBe('unusable');
    expect(fitOfShortest(statement, 12, application)).toBe('unusable');
  });
});

test('Z-06 F6 the statements of the other kind stand in where there are none', () => {
  const process = { kind: 'processDuration' as const, months: 12 };
  const both = completeApplication({ periods: [process, funding({ from: '2022' })] });

  expect(periodsOf(both, 'fundingPeriod')).toEqual([funding({ from: '2022' })]);
  expect(periodsOf(completeApplication({ periods: [process] }), 'fundingPeriod')).toEqual([process]);
});
