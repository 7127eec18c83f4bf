import type { CouncilSession, createCalendar } from '@wirkt/core';

type Calendar = ReturnType<typeof createCalendar>;

/** Days around which a council might meet, seven times a year; invented, but after a usual rhythm. */
const around = ['02-04', '03-11', '04-22', '06-10', '09-02', '11-04', '12-09'];

/**
 * Sessions that a town could have: the council on Thursdays outside of school holidays, the committee a
 * week before, papers due three weeks before each. They are assumed, and say so.
 */
export function assumedSessions(
  firstYear: number,
  lastYear: number,
  calendar: Calendar,
): readonly CouncilSession[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return years.flatMap((year) =>
    around.flatMap((day): CouncilSession[] => {
      const on = thursdayFrom(`${year}-${day}`, calendar);
      const before = addDays(on, -7);
      return [session('ausschuss', before), session('stadtverordnetenversammlung', on)];
    }),
  );
}

function session(body: string, on: string): CouncilSession {
  return { id: `${body}-${on}`, body, on, papersBy: addDays(on, -21), certainty: 'assumed' };
}

/** The first Thursday from a day on with neither holiday nor school holidays a week before and on it. */
function thursdayFrom(day: string, calendar: Calendar): string {
  let on = day;
  while (weekday(on) !== 4 || isFree(on, calendar) || isFree(addDays(on, -7), calendar)) on = addDays(on, 1);
  return on;
}

function isFree(day: string, calendar: Calendar): boolean {
  return calendar.publicHoliday(day) !== undefined || calendar.schoolHoliday(day) !== undefined;
}

function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** First days of so many months, from a month like `2027-01` on. */
export function firstOfMonths(month: string, count: number): readonly string[] {
  const [year = 0, first = 1] = month.split('-').map(Number);
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(year, first - 1 + index, 1)).toISOString().slice(0, 10),
  );
}
