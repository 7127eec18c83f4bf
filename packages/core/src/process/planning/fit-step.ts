import type { Calendar, FreeDay } from '../../calendar/calendar.js';
import { addDays, weekdayOf } from '../../shared/calendar-day.js';
import type { LocalizedText } from '../../shared/localized-text.js';
import type { IsoDay } from '../../shared/partial-date.js';
import type { DateReason } from './date-reason.js';
import { lastDayOfLength } from './length.js';
import type { NetworkStep } from './network.js';
import type { PlanningContext } from './planning-context.js';

/** Whether a step can begin on a day: when it then ends, or why not and where to look next. */
export type Fit =
  | { readonly ok: true; readonly to: IsoDay }
  | {
      readonly ok: false;
      readonly reason: DateReason;
      /** First day on which it is worth trying again. */
      readonly next: IsoDay;
      /** Looking backwards: last day on which it could begin, or would have to be over. */
      readonly previous: { readonly begin: IsoDay } | { readonly end: IsoDay };
    };

/** So many free days in a row are looked at for the names of holidays. */
const namedDays = 62;

/**
 * - Rule P10: a step begins on a working day, or on one of its days of the week; never on a named holiday
 *   or while the town hall is closed.
 * - Rule P11: no day of a public event is a named holiday; Sundays are kept free where that is wished.
 * - Rule P12: no day of a step lies in a blackout that concerns it.
 */
export function fitFrom(step: NetworkStep, from: IsoDay, context: PlanningContext): Fit {
  const { calendar } = context;
  const weekdays = step.template.weekdays;
  if (weekdays) {
    if (!weekdays.includes(weekdayOf(from))) return onOtherWeekday(from, weekdays);
    const free = calendar.freeDay(from);
    if (free?.kind === 'publicHoliday') {
      return beginOtherwise(from, { kind: 'holiday', on: from, name: free.holiday.name });
    }
    if (free?.kind === 'closure') {
      return beginOtherwise(from, {
        kind: 'freeDays',
        from,
        to: from,
        holidays: [free.closure.reason],
      });
    }
  } else if (!calendar.isWorkingDay(from)) {
    return afterFreeDays(from, context);
  }
  const to = lastDayOfLength(from, step.length, calendar);
  return (
    holidayDuring(step, from, to, context) ?? blackoutDuring(step, from, to, context) ?? { ok: true, to }
  );
}

function beginOtherwise(day: IsoDay, reason: DateReason): Fit {
  return { ok: false, reason, next: addDays(day, 1), previous: { begin: addDays(day, -1) } };
}

function onOtherWeekday(from: IsoDay, weekdays: readonly number[]): Fit {
  const today = weekdayOf(from);
  const ahead = weekdays.map((weekday) => (weekday - today + 7) % 7 || 7);
  return {
    ok: false,
    reason: { kind: 'weekday', weekdays },
    next: addDays(from, Math.min(7, ...ahead)),
    previous: { begin: addDays(from, -7 + Math.max(0, ...ahead)) },
  };
}

function afterFreeDays(from: IsoDay, { calendar }: PlanningContext): Fit {
  const next = calendar.addWorkingDays(from, 0);
  const holidays: LocalizedText[] = [];
  for (let day = from, left = namedDays; day < next && left > 0; day = addDays(day, 1), left -= 1) {
    const name = nameOf(calendar.freeDay(day));
    if (name !== undefined && !holidays.includes(name)) holidays.push(name);
  }
  const reason: DateReason = { kind: 'freeDays', from, to: addDays(next, -1), holidays };
  return { ok: false, reason, next, previous: { begin: calendar.addWorkingDays(from, -1) } };
}

function nameOf(free: FreeDay | undefined): LocalizedText | undefined {
  if (free?.kind === 'publicHoliday') return free.holiday.name;
  return free?.kind === 'closure' ? free.closure.reason : undefined;
}

function holidayDuring(
  { template }: NetworkStep,
  from: IsoDay,
  to: IsoDay,
  { calendar, constraints }: PlanningContext,
): Fit | undefined {
  if (template.kind !== 'publicEvent') return undefined;
  const holiday = holidayWithin(from, to, calendar);
  if (holiday) return keepOff(holiday.on, { kind: 'holiday', on: holiday.on, name: holiday.holiday });
  const sunday = addDays(from, 7 - weekdayOf(from));
  return constraints.sundays === 'avoid' && sunday <= to
    ? keepOff(sunday, { kind: 'holiday', on: sunday })
    : undefined;
}

function keepOff(day: IsoDay, reason: DateReason): Fit {
  return { ok: false, reason, next: addDays(day, 1), previous: { end: addDays(day, -1) } };
}

/** The first named holiday of a span; one whole year holds them all. */
export function holidayWithin(
  from: IsoDay,
  to: IsoDay,
  calendar: Calendar,
): { readonly on: IsoDay; readonly holiday: LocalizedText } | undefined {
  for (let on = from, left = 366; on <= to && left > 0; on = addDays(on, 1), left -= 1) {
    const holiday = calendar.publicHoliday(on)?.name;
    if (holiday !== undefined) return { on, holiday };
  }
  return undefined;
}

function blackoutDuring(
  { blackouts }: NetworkStep,
  from: IsoDay,
  to: IsoDay,
  { calendar }: PlanningContext,
): Fit | undefined {
  for (const { id, title, days } of blackouts) {
    const school = days === 'schoolHolidays' ? calendar.schoolHolidayWithin(from, to) : undefined;
    const hit = days === 'schoolHolidays' ? school : days;
    if (!hit || hit.to < from || hit.from > to) continue;
    return {
      ok: false,
      reason: { kind: 'blackout', id, title: school?.name ?? title, from: hit.from, to: hit.to },
      next: addDays(hit.to, 1),
      previous: { end: addDays(hit.from, -1) },
    };
  }
  return undefined;
}
