/** How often a rule recurs: every week, or on one of the weekdays of a month. */
export const recurrencePatterns = [
  'weekly',
  'monthlyFirst',
  'monthlySecond',
  'monthlyThird',
  'monthlyFourth',
  'monthlyFifth',
  'monthlyLast',
] as const;

/** How often a rule recurs. */
export type RecurrencePattern = (typeof recurrencePatterns)[number];

/**
 * What becomes of an occurrence on a holiday: it is dropped, kept (with a note), or moved to a later week,
 * an earlier week or a later working day.
 */
export const holidayPolicies = ['drop', 'keep', 'nextWeek', 'previousWeek', 'nextWorkingDay'] as const;

/** What becomes of an occurrence on a holiday. */
export type HolidayPolicy = (typeof holidayPolicies)[number];

/** What became of an occurrence: held without more ado, held with a note, moved, or dropped. */
export const occurrenceOutcomes = ['held', 'noted', 'moved', 'dropped'] as const;

/** What became of an occurrence. */
export type OccurrenceOutcome = (typeof occurrenceOutcomes)[number];
