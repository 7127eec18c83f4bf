import type { LocalizedText } from '../shared/localized-text.js';
import type { IsoDay } from '../shared/partial-date.js';
import type { SourceRef } from '../shared/source.js';
import type { ElectionDay, SchoolHoliday } from './calendar.js';
import type { Weekday } from './weekday.js';

/**
 * How a public holiday finds its day in a year:
 *
 * - `fixed`: the same day every year;
 * - `easter`: so many days after (negative: before) Easter Sunday;
 * - `weekday`: the last such weekday before a fixed day, or the first one after it. The fixed day itself
 *   does not count: Buß- und Bettag is the Wednesday before 23 November.
 */
export type HolidayDate =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | { readonly kind: 'easter'; readonly days: number }
  | {
      readonly kind: 'weekday';
      readonly weekday: Weekday;
      readonly side: 'before' | 'after';
      readonly month: number;
      readonly day: number;
    };

/** A public holiday of a Land as data: a special holiday of one year or a new law is one more entry. */
export interface HolidayRule {
  readonly id: string;
  readonly name: LocalizedText;
  readonly date: HolidayDate;
  /** First and last year of the rule; absent where it holds without a bound. */
  readonly firstYear?: number | undefined;
  readonly lastYear?: number | undefined;
  readonly source: SourceRef;
}

/** How many days of a school year the schools choose themselves (bewegliche Ferientage). */
export interface MovableDays {
  /** As the ministry writes it: `2026/2027`. */
  readonly schoolYear: string;
  readonly days: number;
  readonly source: SourceRef;
}

/** Everything that the calendar of one Land consists of. Another Land is another such object. */
export interface StateCalendar {
  /** ISO 3166-2 code, e.g. `DE-HE`. */
  readonly state: string;
  readonly name: LocalizedText;
  /** Of two holidays on one day the first in this list gives the name. */
  readonly holidays: readonly HolidayRule[];
  readonly schoolHolidays: readonly SchoolHoliday[];
  readonly schoolHolidaysKnown: { readonly from: IsoDay; readonly until: IsoDay };
  readonly movableDaysPerSchoolYear: readonly MovableDays[];
  readonly elections: readonly ElectionDay[];
  readonly sources: readonly SourceRef[];
}
