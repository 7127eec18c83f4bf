import { expect, test } from 'vitest';
import type { DateSpan, DateStatement } from '../shared/date-span.js';
import { hasHappened } from './has-happened.js';

test.each<[string, DateSpan | DateStatement | undefined, string, boolean]>([
  ['nothing', undefined, '2021-05-01', false],
  ['a day, the day before', { on: '2021-05-08' }, '2021-05-07', false],
  ['a day, on it', { on: '2021-05-08' }, '2021-05-08', true],
  ['a month, the day before its first', { on: '2021-05' }, '2021-04-30', false],
  ['a month, on its first day', { on: '2021-05' }, '2021-05-01', true],
  ['a quarter, on its first day', { on: '2021-Q2' }, '2021-04-01', true],
  ['a year, on its first day', { on: '2021' }, '2021-01-01', true],
  ['a span, the day before', { from: '2021-05-08', to: '2021-06' }, '2021-05-07', false],
  ['a span, on its first day', { from: '2021-05-08', to: '2021-06' }, '2021-05-08', true],
  ['a span, long after', { from: '2021-05-08', to: '2021-06' }, '2022-01-01', true],
  ['a span without an end', { from: '2021-05' }, '2021-05-01', true],
  ['only an end, the day before its month', { to: '2021-06' }, '2021-05-31', false],
  ['only an end, on the first day of its month', { to: '2021-06' }, '2021-06-01', true],
  ['only a wording', { wording: 'im Mai' }, '2030-01-01', false],
])('P6 has happened: %s', (_case, actual, today, expected) => {
  expect(hasHappened(actual, today)).toBe(expected);
});
