import { addDays } from '../../shared/calendar-day.js';
import { isIsoDay, type IsoDay } from '../../shared/partial-date.js';
import type { CalendarEntry } from '../calendar-entry.js';
import { clockChangeAt, type ClockMoment } from './berlin-time-zone.js';
import type { EntryFault } from './entry-issue.js';

/** When an entry takes place: on whole days, or by the clock; without `end` only its begin is known. */
export type EntrySpan =
  | { readonly kind: 'days'; readonly first: IsoDay; readonly dayAfter: IsoDay }
  | { readonly kind: 'times'; readonly start: ClockMoment; readonly end?: ClockMoment };

/** What was understood of days and times, and what was not; without `span` the days are not known. */
export interface ReadSpan {
  readonly span?: EntrySpan;
  readonly faults: readonly EntryFault[];
}

type TimedEntry = Pick<CalendarEntry, 'from' | 'to' | 'startTime' | 'endTime'>;

const timePattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** The end of a day belongs to no day that follows it in a file, so the last day of all has none. */
const lastDayOfAll = '9999-12-31';

/**
 * Rules C23 and C25: when an entry takes place. Times that cannot be used are left away and named:
 * the entry then lasts its whole days, or has no end. Empty text counts as not given.
 */
export function readSpan(entry: TimedEntry): ReadSpan {
  const { from } = entry;
  const to = given(entry.to) ?? from;
  const startTime = given(entry.startTime);
  const endTime = given(entry.endTime);
  if (!isWritableDay(from)) return { faults: [{ code: 'noSuchDay', member: 'from' }] };
  if (!isWritableDay(to)) return { faults: [{ code: 'noSuchDay', member: 'to' }] };
  if (to < from) return { faults: [{ code: 'endsBeforeItBegins', member: 'to' }] };

  const span: EntrySpan = { kind: 'days', first: from, dayAfter: addDays(to, 1) };
  if (startTime === undefined) {
    return {
      span,
      faults: endTime === undefined ? [] : [{ code: 'endTimeWithoutStart', member: 'endTime' }],
    };
  }
  if (to > from) return { span, faults: [{ code: 'timesOnSeveralDays', member: 'startTime' }] };
  if (!timePattern.test(startTime))
    return { span, faults: [{ code: 'unreadableTime', member: 'startTime' }] };
  return readTimes({ day: from, time: startTime }, endTime);
}

function readTimes(start: ClockMoment, endTime: string | undefined): ReadSpan {
  const openSpan: EntrySpan = { kind: 'times', start };
  const faults = clockFaults(start, 'startTime');
  if (endTime === undefined) return { span: openSpan, faults };
  if (endTime !== '24:00' && !timePattern.test(endTime)) {
    return { span: openSpan, faults: [...faults, { code: 'unreadableTime', member: 'endTime' }] };
  }
  if (endTime === start.time) {
    return { span: openSpan, faults: [...faults, { code: 'endTimeIsStartTime', member: 'endTime' }] };
  }
  const end = endOf(start, endTime);
  // Of 02:30 to 03:15 in the night of the change nothing is left: 02:30 is read as 03:30.
  const span = asRead(end) > asRead(start) ? { ...openSpan, end } : openSpan;
  return { span, faults: [...faults, ...clockFaults(end, 'endTime')] };
}

function endOf({ day, time }: ClockMoment, endTime: string): ClockMoment {
  if (endTime === '24:00') return { day: addDays(day, 1), time: '00:00' };
  return { day: endTime < time ? addDays(day, 1) : day, time: endTime };
}

function clockFaults(moment: ClockMoment, member: 'startTime' | 'endTime'): readonly EntryFault[] {
  const change = clockChangeAt(moment);
  if (change === undefined) return [];
  return [{ code: change === 'skipped' ? 'skippedTime' : 'doubledTime', member }];
}

/** A moment that the clocks pass over is read by those of before, so an hour later (RFC 5545, 3.3.5). */
function asRead(moment: ClockMoment): string {
  const time = clockChangeAt(moment) === 'skipped' ? moment.time.replace('02:', '03:') : moment.time;
  return `${moment.day}T${time}`;
}

function isWritableDay(day: IsoDay): boolean {
  return isIsoDay(day) && day < lastDayOfAll;
}

function given(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
