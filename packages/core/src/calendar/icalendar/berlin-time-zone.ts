import type { IsoDay } from '../../shared/partial-date.js';

/** Name of the time zone of Germany in the tz database. */
export const berlinTimeZoneId = 'Europe/Berlin';

/**
 * Rule C24: the time zone of Germany as a calendar file describes it.
 *
 * Outlook is an hour off without it and misreads lists of single changes, so the two changes of the
 * year are rules without an end. They are right since 1996; earlier years changed on other days.
 */
export const berlinTimeZone: readonly string[] = [
  'BEGIN:VTIMEZONE',
  `TZID:${berlinTimeZoneId}`,
  'BEGIN:STANDARD',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

/** A moment as the clocks in Germany show it; `time` is `18:00`. */
export interface ClockMoment {
  readonly day: IsoDay;
  readonly time: string;
}

/**
 * Rule C24: whether the change of clocks passes over a moment (last Sunday of March, 2 to 3 o'clock)
 * or shows it twice (last Sunday of October).
 */
export function clockChangeAt({ day, time }: ClockMoment): 'skipped' | 'doubled' | undefined {
  if (!time.startsWith('02:') || !isLastSunday(day)) return undefined;
  switch (day.slice(5, 7)) {
    case '03':
      return 'skipped';
    case '10':
      return 'doubled';
    default:
      return undefined;
  }
}

/** Of a month with 31 days, as both months of the change are. */
function isLastSunday(day: IsoDay): boolean {
  return Number(day.slice(8)) > 24 && new Date(`${day}T00:00:00Z`).getUTCDay() === 0;
}
