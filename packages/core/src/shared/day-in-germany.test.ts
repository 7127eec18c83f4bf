import { expect, test } from 'vitest';
import { dayInGermany } from './day-in-germany.js';

test.each([
  ['in winter a day begins at 23:00 UTC', '2027-01-31T22:59:59Z', '2027-01-31'],
  ['in winter a day begins at 23:00 UTC', '2027-01-31T23:00:00Z', '2027-02-01'],
  ['in summer at 22:00 UTC', '2027-06-30T21:59:59Z', '2027-06-30'],
  ['in summer at 22:00 UTC', '2027-06-30T22:00:00Z', '2027-07-01'],
])('%s: %s', (_rule, moment, day) => {
  expect(dayInGermany(new Date(moment))).toBe(day);
});
