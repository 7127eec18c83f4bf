import type { LocalizedText } from '../shared/localized-text.js';
import type { IsoDay } from '../shared/partial-date.js';
import type { SourceRef } from '../shared/source.js';

/** A legal holiday that bears a name; Sundays are told apart (`FreeDay`). */
export interface PublicHoliday {
  /** Name of the rule that it follows from, e.g. `corpusChristi`. */
  readonly id: string;
  readonly name: LocalizedText;
  readonly source: SourceRef;
}

/** Days without school; the first and the last one belong to them. */
export interface SchoolHoliday {
  readonly id: string;
  readonly name: LocalizedText;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly sources: readonly SourceRef[];
  /** `movable` are the days that schools choose themselves (bewegliche Ferientage). */
  readonly kind: 'term' | 'movable';
  /** True where a single source says so that is no office: to be checked before it is relied on. */
  readonly singleSource?: boolean | undefined;
}

/** Days on which the administration is closed, e.g. between Christmas and New Year. */
export interface Closure {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly reason: LocalizedText;
}

/** Why nobody works in the town hall on a day. */
export type FreeDay =
  | { readonly kind: 'saturday' }
  | { readonly kind: 'sunday' }
  | { readonly kind: 'publicHoliday'; readonly holiday: PublicHoliday }
  | { readonly kind: 'closure'; readonly closure: Closure };

/** How the days of a tradition are found; where they rest on the sight of the moon, they may be off by one. */
export const considerationMethods = [
  'islamicUmmAlQura',
  'hebrewCalendar',
  'julianEaster',
  'julianCalendar',
  'fixedDay',
] as const;

/** How the days of a tradition are found. */
export type ConsiderationMethod = (typeof considerationMethods)[number];

/**
 * Days that matter to many residents, though no law makes them free (Rücksichtstage). They warn and
 * never block: who is invited, and what is asked of them, is for people to decide.
 */
export interface Consideration {
  /** E.g. `ramadan`, `yomKippur`, `orthodoxEaster`, `newroz`. */
  readonly id: string;
  readonly name: LocalizedText;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly method: ConsiderationMethod;
  /** By how many days the computed span may differ from the one that is kept locally. */
  readonly uncertainDays: number;
  /** True where the day begins with the evening before `from`. */
  readonly fromEvening: boolean;
}

/** A day on which residents vote. */
export interface ElectionDay {
  readonly on: IsoDay;
  readonly name: LocalizedText;
  readonly sources: readonly SourceRef[];
}

/**
 * What is known about days in one Land and one municipality. A day is text (`2027-05-06`), so that
 * the answer is the same in every time zone. Text that is no day is no working day, has no holidays, and
 * comes back as it is from `addWorkingDays`; nothing throws.
 */
export interface Calendar {
  /** ISO 3166-2 code of the Land, e.g. `DE-HE`. */
  readonly state: string;
  /** First and last day for which school holidays are known; outside of it nothing is said about them. */
  readonly schoolHolidaysKnown: { readonly from: IsoDay; readonly until: IsoDay };
  readonly elections: readonly ElectionDay[];
  /**
   * Methods that the engine running the code cannot compute, because it lacks the calendar they rest on.
   * Days of these traditions are absent, which does not mean that there are none.
   */
  readonly considerationsUnknown: readonly ConsiderationMethod[];
  publicHoliday(day: IsoDay): PublicHoliday | undefined;
  schoolHoliday(day: IsoDay): SchoolHoliday | undefined;
  /** The first school holidays that share a day with a span; both ends belong to the span. */
  schoolHolidayWithin(from: IsoDay, to: IsoDay): SchoolHoliday | undefined;
  /**
   * Why nobody works on a day; absent for a working day. Of several reasons the first of these: public
   * holiday, Sunday, Saturday, closure.
   */
  freeDay(day: IsoDay): FreeDay | undefined;
  /** Monday to Friday without public holidays and closures. */
  isWorkingDay(day: IsoDay): boolean;
  /**
   * The working day that is so many after (negative: before) a day; with 0 the day itself or the next one.
   * Where ten years in a row have no working day, and at the ends of the years that can be written (1000 to
   * 9999), it is the last day that was looked at.
   */
  addWorkingDays(day: IsoDay, count: number): IsoDay;
  /** Number of working days from one day to another, both included; 0 where the first lies after the last. */
  countWorkingDays(from: IsoDay, to: IsoDay): number;
  /** Considerations whose days include the day; the evening before `from` is not among them. */
  considerations(day: IsoDay): readonly Consideration[];
}
