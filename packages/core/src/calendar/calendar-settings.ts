import type { LocalizedText } from '../shared/localized-text.js';
import type { IsoDay } from '../shared/partial-date.js';
import type { Closure, ElectionDay, SchoolHoliday } from './calendar.js';
import type { StateCalendar } from './state-calendar.js';

/** Days without school that the schools of the municipality chose themselves (bewegliche Ferientage). */
export interface MovableSpan {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly name?: LocalizedText | undefined;
}

/** An election in the municipality alone, or one that the data of the Land do not have yet. */
export interface LocalElection extends Pick<ElectionDay, 'on' | 'name'> {
  readonly sources?: ElectionDay['sources'] | undefined;
}

/** School holidays that were published after those of the Land's data. */
export interface FurtherSchoolHolidays {
  readonly terms: readonly SchoolHoliday[];
  /** Last day up to which school holidays are known with these terms. */
  readonly knownUntil: IsoDay;
}

/**
 * What a municipality says about its days. Whatever names no days, or ends before it begins, is passed
 * over.
 */
export interface CalendarSettings {
  /** `DE-HE` for Hesse, or the data of another Land. */
  readonly state: 'DE-HE' | StateCalendar;
  readonly movableDays?: readonly MovableSpan[] | undefined;
  /** Days on which the administration is closed. */
  readonly closures?: readonly Closure[] | undefined;
  /** Added to those of the Land. */
  readonly elections?: readonly LocalElection[] | undefined;
  /** Added to those of the Land, which count first. */
  readonly schoolHolidays?: FurtherSchoolHolidays | undefined;
}
