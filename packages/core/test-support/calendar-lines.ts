import type { CalendarEntry } from '../src/calendar/calendar-entry.js';
import { toICalendar, type ICalendarOptions } from '../src/calendar/icalendar/to-icalendar.js';

/** Options that say no more than they must. */
export const plainOptions: ICalendarOptions = {
  name: 'A',
  domain: 'a.example',
  stamp: '2027-02-01T08:00:00Z',
};

/** An entry that says no more than it must. */
export const plainEntry: CalendarEntry = { id: 'a', title: 'A', from: '2027-02-18' };

/** Lines of a file with these entries, unfolded. */
export function linesOf(
  entries: readonly CalendarEntry[],
  options: Partial<ICalendarOptions> = {},
): readonly string[] {
  const file = toICalendar(entries, { ...plainOptions, ...options });
  return file.replaceAll('\r\n ', '').split('\r\n');
}

/** Lines with one property of one entry, in the file of the administration. */
export function propertyOf(
  changes: Partial<CalendarEntry>,
  name: string,
  options: Partial<ICalendarOptions> = {},
): readonly string[] {
  const lines = linesOf([{ ...plainEntry, ...changes }], { audience: 'administration', ...options });
  return lines
    .slice(lines.indexOf('BEGIN:VEVENT'))
    .filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`));
}
