import type { LocalizedText } from '../shared/localized-text.js';
import type { IsoDay } from '../shared/partial-date.js';
import type { PublicHoliday, SchoolHoliday } from './calendar.js';
import type { HolidayPolicy } from './recurrence-words.js';

/** What the rule says about a kind of holidays, or that it says nothing about it. */
export type StatedPolicy = HolidayPolicy | 'unstated';

/** Facts behind each reason why an occurrence is more than just held; words for them live in `locales/`. */
export interface OccurrenceReasonFacts {
  /** The planned day lies in school holidays. */
  schoolHoliday: { holiday: SchoolHoliday; policy: StatedPolicy };
  /** The planned day is one that schools chose themselves (beweglicher Ferientag). */
  movableDay: { holiday: SchoolHoliday; policy: StatedPolicy };
  publicHoliday: { holiday: PublicHoliday; policy: StatedPolicy };
  /** It should have been moved, but so many weeks have no day without a holiday. */
  noOtherDay: { policy: HolidayPolicy; weeks: number };
  /** People cancelled it. */
  exceptionCancelled: { reason?: LocalizedText | undefined };
  /** People moved it to another day. */
  exceptionMoved: { reason?: LocalizedText | undefined };
  /** People decided that it takes place on its day, whatever the rule says. */
  exceptionKept: { reason?: LocalizedText | undefined };
}

/** Code of a reason, the key to its facts and its words. */
export type OccurrenceReasonCode = keyof OccurrenceReasonFacts;

/** Why an occurrence is more than just held. */
export type OccurrenceReason<Code extends OccurrenceReasonCode = OccurrenceReasonCode> = {
  [Each in Code]: { readonly code: Each; readonly facts: Readonly<OccurrenceReasonFacts[Each]> };
}[Code];

interface OccurrenceBase {
  /** Day on which the rule would have it. */
  readonly planned: IsoDay;
  readonly reasons: readonly OccurrenceReason[];
  /**
   * True where school holidays are not known on the planned day or on the day it was moved to: it may
   * still turn out to lie in holidays (rule C19).
   */
  readonly schoolHolidaysUnknown: boolean;
}

/** One time that a rule would have something take place, and what became of it. */
export type Occurrence = OccurrenceBase &
  (
    | {
        readonly outcome: 'held' | 'noted' | 'moved';
        /** Day on which it takes place. */ readonly on: IsoDay;
      }
    | { readonly outcome: 'dropped'; readonly on?: undefined }
  );
