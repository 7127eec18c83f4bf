import type { CalendarEntry } from '../calendar-entry.js';

/** What can be wrong with an entry, the key to its words. */
export const calendarEntryIssueCodes = [
  'noSuchDay',
  'endsBeforeItBegins',
  'unreadableTime',
  'endTimeWithoutStart',
  'timesOnSeveralDays',
  'endTimeIsStartTime',
  'skippedTime',
  'doubledTime',
  'noId',
  'duplicateId',
  'noTitle',
  'noWebAddress',
  'unreadableSequence',
] as const;

/** What can be wrong with an entry, the key to its words. */
export type CalendarEntryIssueCode = (typeof calendarEntryIssueCodes)[number];

/** One fault of an entry, and the member that it stands in. */
export interface EntryFault {
  readonly code: CalendarEntryIssueCode;
  readonly member: keyof CalendarEntry;
}

/** Something about an entry that a calendar file cannot say as it is. */
export interface CalendarEntryIssue extends EntryFault {
  /** Place of the entry in the given list, counted from 0. */
  readonly index: number;
  readonly id: string;
  /** True where the entry is missing in the file; else it stands there without the faulty member. */
  readonly leftOut: boolean;
}

/** Rule C29: only an entry whose days are not known cannot be shown at all. */
export function leavesOut(code: CalendarEntryIssueCode): boolean {
  return code === 'noSuchDay' || code === 'endsBeforeItBegins';
}
