import { describe, expect, test } from 'vitest';
import { DateSpanSchema } from './date-span-schema.js';
import { spanDays } from './date-span.js';

const codesOf = (span: unknown): unknown[] =>
  (DateSpanSchema.safeParse(span).error?.issues ?? []).map((issue): unknown =>
    issue.code === 'custom' ? issue.params?.['code'] : issue.code,
  );

describe('D8 a span does not end before it begins', () => {
  test.each([
    ['one day', { from: '2020-02-01', to: '2020-02-01' }],
    ['a day inside the last month', { from: '2020-02-29', to: '2020-02' }],
    ['a day inside the last quarter', { from: '2020-06-30', to: '2020-Q2' }],
    ['a year that ends with a day of it', { from: '2020', to: '2020-01-01' }],
    ['an open end', { from: '2020-02' }],
    ['an unknown begin', { to: '2020-02' }],
  ])('%s is in order', (_case, span) => {
    expect(codesOf(span)).toEqual([]);
  });

  test.each([
    ['a day too late', { from: '2020-02-02', to: '2020-02-01' }],
    ['the day after the last month', { from: '2020-03-01', to: '2020-02' }],
    ['the day after the last quarter', { from: '2020-07-01', to: '2020-Q2' }],
    ['the year after', { from: '2021', to: '2020-12-31' }],
    ['beside another fault', { from: '2021', to: '2020', wording: 'im Vorjahr', source: 'report' }],
  ])('%s is not', (_case, span) => {
    expect(codesOf(span)).toEqual(['spanReversed']);
  });

  test.each([
    ['an impossible date', { from: '2020-02-30', to: '2020-01' }, ['impossibleDate']],
    ['a wrongly written date', { from: 'Ende März', to: '2020-01' }, ['invalid_format']],
    ['a date of the wrong type', { from: 2021, to: '2020-01' }, ['invalid_type']],
  ])('D16 %s is the only issue, not also the order', (_case, span, codes) => {
    expect(codesOf(span)).toEqual(codes);
  });

  test('D16 the order is judged also where the wording is wrong', () => {
    expect(codesOf({ from: '2021', to: '2020', wording: 5 })).toEqual(['invalid_type', 'spanReversed']);
  });
});

describe('D9 a span says something', () => {
  test.each([
    ['nothing', {}, ['emptySpan']],
    ['only where it is from', { source: 'report' }, ['emptySpan']],
    ['an empty wording', { wording: '' }, ['invalid_format']],
    ['a wording', { wording: 'Ende März' }, []],
  ])('%s: %o', (_case, span, codes) => {
    expect(codesOf(span)).toEqual(codes);
  });
});

test.each([
  [
    { from: '2020-02', to: '2020-Q2' },
    { first: '2020-02-01', last: '2020-06-30' },
  ],
  [{ from: '2020' }, { first: '2020-01-01' }],
  [{ to: '2020' }, { last: '2020-12-31' }],
  [{ wording: 'Ende März' }, {}],
])('D13 %o covers at most %o', (span, days) => {
  expect(spanDays(span)).toStrictEqual(days);
});
