import { entryStatuses, type CalendarEntry } from '../calendar-entry.js';
import { berlinTimeZoneId, type ClockMoment } from './berlin-time-zone.js';
import { isPublic } from './entries-for.js';
import type { EntrySpan } from './entry-span.js';
import { cleanLine, cleanText, escapeText } from './escape-text.js';
import { languageParameter } from './language-parameter.js';
import { isSequence } from './sequence.js';
import { webLink } from './web-link.js';

/** What an entry shares with all others of a file. */
export interface EntrySurroundings {
  /** Moment of making as the file writes it; absent where it is not known. */
  readonly stamp: string | undefined;
  readonly language: string | undefined;
  readonly linkLabel: string | undefined;
}

/** A file must tell when it was made; a moment long ago is never taken for newer than another file. */
const stampOfNoMoment = '19700101T000000Z';

/** Lines of one entry, not folded yet (rules C22 to C28). */
export function writeEntry(
  entry: CalendarEntry,
  uid: string,
  span: EntrySpan,
  { stamp, language, linkLabel }: EntrySurroundings,
): readonly string[] {
  const link = webLink(entry.url);
  const parameter = languageParameter(entry.language) || languageParameter(language);
  const text = (name: string, value: string): readonly string[] =>
    value.trim() === '' ? [] : [`${name}${parameter}:${escapeText(value)}`];
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp ?? stampOfNoMoment}`,
    ...(stamp === undefined ? [] : [`LAST-MODIFIED:${stamp}`]),
    `SEQUENCE:${sequenceOf(entry)}`,
    `STATUS:${statusOf(entry).toUpperCase()}`,
    ...datesOf(span),
    `TRANSP:${blocksTime(entry, span) ? 'OPAQUE' : 'TRANSPARENT'}`,
    ...(isPublic(entry) ? [] : ['CLASS:CONFIDENTIAL']),
    ...text('SUMMARY', cleanLine(entry.title)),
    ...text('DESCRIPTION', descriptionOf(entry, link, linkLabel)),
    ...text('LOCATION', cleanText(entry.place ?? '')),
    ...(link === undefined ? [] : [`URL:${link}`]),
    'END:VEVENT',
  ];
}

/** Rules C23 and C24: whole days end before the day after them, times are those of the clock. */
function datesOf(span: EntrySpan): readonly string[] {
  if (span.kind === 'days') {
    return [`DTSTART;VALUE=DATE:${compact(span.first)}`, `DTEND;VALUE=DATE:${compact(span.dayAfter)}`];
  }
  const moment = (name: string, { day, time }: ClockMoment): string =>
    `${name};TZID=${berlinTimeZoneId}:${compact(day)}T${compact(time)}00`;
  return [moment('DTSTART', span.start), ...(span.end ? [moment('DTEND', span.end)] : [])];
}

/** Rules C23 and C26: whole days and what does not take place leave a person's time free. */
function blocksTime(entry: CalendarEntry, span: EntrySpan): boolean {
  return span.kind === 'times' && statusOf(entry) !== 'cancelled';
}

function statusOf({ status }: CalendarEntry): (typeof entryStatuses)[number] {
  return entryStatuses.find((each) => each === status) ?? 'confirmed';
}

function sequenceOf({ sequence = 0 }: CalendarEntry): number {
  return isSequence(sequence) ? sequence : 0;
}

/** Rule C27: many calendars hide the property, so the link ends the description too. */
function descriptionOf(
  { description = '' }: CalendarEntry,
  link: string | undefined,
  linkLabel: string | undefined,
): string {
  const text = cleanText(description);
  if (link === undefined) return text;
  const label = cleanLine(linkLabel ?? '').trim();
  const lastLine = label === '' ? link : `${label}: ${link}`;
  return text.trim() === '' ? lastLine : `${text}\n\n${lastLine}`;
}

function compact(dayOrTime: string): string {
  return dayOrTime.replaceAll(/[-:]/g, '');
}
