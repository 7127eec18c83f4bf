import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { issuesFromZod } from '../shared/issues-from-zod.js';
import { RecurrenceRuleSchema } from './recurrence.js';

const firstThursday = { pattern: 'monthlyFirst', weekday: 'thursday', from: '2024-01-01' };

function issuesOf(change: object) {
  const result = z.safeParse(RecurrenceRuleSchema, { ...firstThursday, ...change }, { reportInput: true });
  return result.success ? [] : issuesFromZod(result.error.issues).map(({ code, path }) => `${code} ${path}`);
}

describe('C14 C15 the shape of a rule', () => {
  test.each([
    {},
    { interval: 2, until: '2024-01-01' },
    { pattern: 'weekly', startTime: '18:00', endTime: '19:30', wording: 'donnerstags um 18 Uhr' },
    { pattern: 'monthlyLast', startTime: '18:00', onSchoolHoliday: 'nextWeek', onPublicHoliday: 'keep' },
    { onMovableDay: 'drop', exceptions: [{ planned: '2024-02-01' }] },
    { exceptions: [{ planned: '2024-02-01', movedTo: '2024-02-08', reason: { de: 'Fastnacht' } }] },
  ])('is right: %o', (change) => {
    expect(issuesOf(change)).toEqual([]);
  });

  test.each([
    [{ pattern: 'monthlySixth' }, 'notInList /pattern'],
    [{ weekday: 'Donnerstag' }, 'notInList /weekday'],
    [{ interval: 0 }, 'tooSmall /interval'],
    [{ interval: 1.5 }, 'notInteger /interval'],
    [{ from: undefined }, 'missingKey /from'],
    [{ from: '2024-02-30' }, 'impossibleDate /from'],
    [{ from: '2024-02' }, 'invalidValue /from'],
    [{ until: 'Ende 2024' }, 'invalidFormat /until'],
    [{ until: '2023-12-31' }, 'spanReversed '],
    [{ startTime: '18 Uhr' }, 'invalidValue /startTime'],
    [{ startTime: '24:00' }, 'invalidValue /startTime'],
    [{ startTime: '18:00', endTime: '18:00' }, 'spanReversed '],
    [{ endTime: '18:00' }, 'missingKey '],
    [{ onPublicHoliday: 'never' }, 'notInList /onPublicHoliday'],
    [{ exceptions: [{ movedTo: '2024-02-08' }] }, 'missingKey /exceptions/0/planned'],
  ])('is wrong: %o', (change, issue) => {
    expect(issuesOf(change)).toEqual([issue]);
  });
});
