// Calendar files without the rest of the core: what a page needs when somebody downloads one
export type { CalendarEntry, EntryAudience, EntryStatus } from '../calendar-entry.js';
export { entryAudiences, entryStatuses } from '../calendar-entry.js';
export { checkCalendarEntries } from './check-calendar-entries.js';
export { entriesFor } from './entries-for.js';
export type { CalendarEntryIssue, CalendarEntryIssueCode } from './entry-issue.js';
export type { ICalendarOptions } from './to-icalendar.js';
export { toICalendar } from './to-icalendar.js';
