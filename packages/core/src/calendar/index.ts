// Days, holidays and recurrence without the validator: what a page needs
export type {
  Calendar,
  Closure,
  Consideration,
  ConsiderationMethod,
  ElectionDay,
  FreeDay,
  PublicHoliday,
  SchoolHoliday,
} from './calendar.js';
export { considerationMethods } from './calendar.js';
export type { CalendarSettings, FurtherSchoolHolidays, MovableSpan } from './calendar-settings.js';
export { createCalendar } from './create-calendar.js';
export type {
  Occurrence,
  OccurrenceReason,
  OccurrenceReasonCode,
  OccurrenceReasonFacts,
  StatedPolicy,
} from './occurrence.js';
export { occurrences } from './occurrences.js';
export type { RecurrenceException, RecurrenceRule } from './recurrence.js';
export type { HolidayPolicy, OccurrenceOutcome, RecurrencePattern } from './recurrence-words.js';
export { holidayPolicies, occurrenceOutcomes, recurrencePatterns } from './recurrence-words.js';
export type { DayRange } from './spans.js';
export type { HolidayDate, HolidayRule, MovableDays, StateCalendar } from './state-calendar.js';
export { hessen } from './states/hessen.js';
export type { Weekday } from './weekday.js';
export { weekdays } from './weekday.js';
