import type { IsoDay } from '../shared/partial-date.js';

/** For whom an entry is meant; a feed is made for one of them (Adressatenkreis). */
export const entryAudiences = ['public', 'steering', 'administration'] as const;

/** For whom an entry is meant. */
export type EntryAudience = (typeof entryAudiences)[number];

/** How sure an entry is; one that falls out is kept as `cancelled`, so that calendars strike it out. */
export const entryStatuses = ['confirmed', 'tentative', 'cancelled'] as const;

/** How sure an entry is. */
export type EntryStatus = (typeof entryStatuses)[number];

/**
 * One entry of a calendar file, in the words of one language. Without times it lasts whole days, and
 * the last day belongs to it; times are those of the clock in Germany.
 */
export interface CalendarEntry {
  /** Stays the same for ever: a calendar knows an entry again by it. */
  readonly id: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly place?: string | undefined;
  /** Page about the entry; repeated in the description, because many calendars hide it. */
  readonly url?: string | undefined;
  readonly from: IsoDay;
  readonly to?: IsoDay | undefined;
  /** `18:00`; only together with `endTime` or alone, never on an entry of several whole days. */
  readonly startTime?: string | undefined;
  readonly endTime?: string | undefined;
  readonly status?: EntryStatus | undefined;
  /** Raised by one with every change, so that calendars take the newer one. */
  readonly sequence?: number | undefined;
  /** Language of the texts where it is not that of the file, e.g. of one that was not translated. */
  readonly language?: string | undefined;
  /** Empty or absent: for everybody. */
  readonly audiences?: readonly EntryAudience[] | undefined;
}
