import { weekdayOf } from '../shared/calendar-day.js';
import type { IsoDay } from '../shared/partial-date.js';

/** Days of the week in the order of ISO 8601, which begins with Monday. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

/** Which day of the week a day is; `undefined` for text that is no day. */
export function weekdayNameOf(day: IsoDay): Weekday | undefined {
  return weekdays[weekdayOf(day) - 1];
}
