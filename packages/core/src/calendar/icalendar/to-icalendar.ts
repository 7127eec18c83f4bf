import type { CalendarEntry, EntryAudience } from '../calendar-entry.js';
import { berlinTimeZone } from './berlin-time-zone.js';
import { isFor } from './entries-for.js';
import { readSpan } from './entry-span.js';
import { cleanLine, cleanText, escapeText } from './escape-text.js';
import { foldLine } from './fold-line.js';
import { languageParameter } from './language-parameter.js';
import { withUniqueIds } from './unique-ids.js';
import { utcStamp } from './utc-stamp.js';
import { writeEntry } from './write-entry.js';
import { textOrder } from '../../shared/text-order.js';

/** What a calendar file says about itself. Values that cannot be used are left away (rule C29). */
export interface ICalendarOptions {
  /** Name under which calendars show it, e.g. „Termine der Stadt Weiterstadt“. */
  readonly name: string;
  /** Right-hand side of the ids of all entries, e.g. `weiterstadt.de`; never to be changed. */
  readonly domain: string;
  /**
   * Moment in UTC of making, e.g. `2027-02-01T08:00:00Z`. With the moment of the last change of the
   * entries instead of the time of the clock, the file stays the same as long as they do.
   */
  readonly stamp: string;
  /** For whom the file is; without it `public`. */
  readonly audience?: EntryAudience | undefined;
  /** Language of the texts, e.g. `de`; an entry may name another one. */
  readonly language?: string | undefined;
  readonly description?: string | undefined;
  /** After how many hours calendars should ask again, 1 to 8,760; 12 without it. */
  readonly refreshHours?: number | undefined;
  /** Words before the link at the end of a description, e.g. „Mehr dazu“. */
  readonly linkLabel?: string | undefined;
}

const defaultRefreshHours = 12;
const hoursOfYear = 8760;

/**
 * Rules C20 to C29: entries as text of a calendar file (iCalendar, RFC 5545), to be saved as UTF-8
 * under a name with `.ics` or served as `text/calendar; charset=utf-8`.
 *
 * Without `audience` only public entries are written. Entries whose days do not exist are left out;
 * `checkCalendarEntries` names them and everything else that cannot be written as it is. Ids are made
 * unique over all given entries, so that one entry has the same id in the file of every audience.
 */
export function toICalendar(entries: readonly CalendarEntry[], options: ICalendarOptions): string {
  const { language, linkLabel } = options;
  const surroundings = { stamp: utcStamp(options.stamp), language, linkLabel };
  const events = withUniqueIds(entries)
    .filter(({ entry }) => isFor(entry, options.audience ?? 'public'))
    .flatMap(({ entry, id }) => {
      const { span } = readSpan(entry);
      return span ? [{ entry, id, span }] : [];
    })
    .toSorted((one, other) => textOrder(one.entry.from, other.entry.from) || textOrder(one.id, other.id));
  // A calendar must hold something (RFC 5545, 3.6), and some refuse to subscribe to one that does not.
  const needsTimeZone = events.length === 0 || events.some(({ span }) => span.kind === 'times');

  return [
    'BEGIN:VCALENDAR',
    ...headOf(options),
    ...(needsTimeZone ? berlinTimeZone : []),
    ...events.flatMap(({ entry, id, span }) => writeEntry(entry, uidOf(id, options), span, surroundings)),
    'END:VCALENDAR',
  ]
    .map(foldLine)
    .join('');
}

/** `NAME` and its like are of RFC 7986; the names with `X-` are for calendars that came before it. */
function headOf({ name, description = '', language, refreshHours }: ICalendarOptions): readonly string[] {
  const parameter = languageParameter(language);
  const hours = isRefreshTime(refreshHours) ? refreshHours : defaultRefreshHours;
  const title = escapeText(cleanLine(name).trim());
  const text = escapeText(cleanText(description).trim());
  return [
    'VERSION:2.0',
    'PRODID:-//WIRkt//WIRkt Kalender//DE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...(title === '' ? [] : [`NAME${parameter}:${title}`, `X-WR-CALNAME:${title}`]),
    ...(text === '' ? [] : [`DESCRIPTION${parameter}:${text}`, `X-WR-CALDESC:${text}`]),
    `REFRESH-INTERVAL;VALUE=DURATION:PT${hours}H`,
    `X-PUBLISHED-TTL:PT${hours}H`,
  ];
}

/** Rule C22: stable as long as id and domain are; without a domain the id stands alone. */
function uidOf(id: string, { domain }: ICalendarOptions): string {
  const place = cleanText(domain).replaceAll(/\s/g, '');
  return place === '' ? id : `${id}@${place}`;
}

function isRefreshTime(hours: number | undefined): hours is number {
  return hours !== undefined && Number.isInteger(hours) && hours >= 1 && hours <= hoursOfYear;
}

/** By code units and not by the rules of a language, so that the order is the same everywhere. */
