/** Calendars of traditions that engines know (Unicode CLDR). */
export type ForeignCalendar = 'islamic-umalqura' | 'hebrew';

/** A month of a calendar other than ours. */
export interface ForeignMonth {
  readonly year: number;
  /** Which month of its year it is, counted from 1; a leap month counts. */
  readonly month: number;
  /** Its first day, as a number of days. */
  readonly first: number;
}

/** Finds the months of another calendar. */
export interface MonthSearch {
  /** False where the engine lacks the calendar; nothing must be asked then. */
  readonly isKnown: () => boolean;
  /** All months that begin in a span of days, in order. */
  readonly between: (first: number, last: number) => readonly ForeignMonth[];
}

/** More days than the longest year of a known calendar (385) and one of its months have. */
const longerThanYear = 420;

const millisecondsOfDay = 86_400_000;

/**
 * Search by `Intl.DateTimeFormat`, from month to month. Months are counted from the turn of the year and
 * not read by name, because engines write the names differently. The days are those of UTC, so the time
 * zone of the machine has no say.
 */
export function monthSearch(calendar: ForeignCalendar): MonthSearch {
  // Made when it is first needed: most pages never ask.
  let made: Intl.DateTimeFormat | undefined;
  const format = () => (made ??= formatOf(calendar));
  const read = (day: number) => dateIn(format(), day);
  const nextMonth = (first: number) => (read(first + 29).day === 1 ? first + 29 : first + 30);

  return {
    isKnown: () => format().resolvedOptions().calendar === calendar,
    between(first, last) {
      const months: ForeignMonth[] = [];
      const start = first - longerThanYear;
      let day = start - read(start).day + 1;
      let { year } = read(day);
      // Not known before the first turn of the year.
      let month = Number.NaN;
      for (; day <= last; day = nextMonth(day)) {
        const yearOfDay = read(day).year;
        month = yearOfDay === year ? month + 1 : 1;
        year = yearOfDay;
        if (day >= first) months.push({ year, month, first: day });
      }
      return months;
    },
  };
}

function formatOf(calendar: ForeignCalendar): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
}

function dateIn(format: Intl.DateTimeFormat, day: number): { year: number; day: number } {
  const parts = format.formatToParts(day * millisecondsOfDay);
  const numberOf = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return { year: numberOf('year'), day: numberOf('day') };
}
