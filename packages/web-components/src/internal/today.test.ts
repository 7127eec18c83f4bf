import { afterEach, expect, test, vi } from 'vitest';
import { dayFromAttribute, todayInBerlin } from './today.js';

afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  ['in summer, two hours after midnight of Greenwich', '2021-06-30T22:00:00Z', '2021-07-01'],
  ['in winter, one hour', '2020-12-31T22:59:59Z', '2020-12-31'],
  ['in winter, at midnight in Berlin', '2020-12-31T23:00:00Z', '2021-01-01'],
  ['on 29 February', '2024-02-29T12:00:00Z', '2024-02-29'],
])('the day in Berlin %s', (_when, now, day) => {
  expect(todayInBerlin(new Date(now))).toBe(day);
});

test.each([
  ['2021-10-01', '2021-10-01'],
  ['', undefined],
  [undefined, undefined],
])('today=%j is %j without a word', (value, day) => {
  const warn = vi.spyOn(console, 'warn');

  expect(dayFromAttribute(value)).toBe(day);
  expect(warn).not.toHaveBeenCalled();
});

test.each(['1.10.2021', '2021-10', '2021-02-29', 'heute'])('today="%s" is reported', (value) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);

  expect(dayFromAttribute(value)).toBeUndefined();
  expect(warn.mock.calls[0]?.[0]).toContain(value);
});
