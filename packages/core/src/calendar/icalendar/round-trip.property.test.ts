import fc from 'fast-check';
import type ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import {
  momentOf,
  octetsOf,
  readCalendar,
  textOf,
  unknownTextOf,
} from '../../../test-support/read-calendar.js';
import { entryAudiences, entryStatuses, type CalendarEntry } from '../calendar-entry.js';
import { addDays } from '../../shared/calendar-day.js';
import { checkCalendarEntries } from './check-calendar-entries.js';
import { cleanLine, cleanText } from './escape-text.js';
import { toICalendar, type ICalendarOptions } from './to-icalendar.js';

const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined });

/** Any text of JavaScript, halves of characters, controls and what the format means something by included. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((codes) => String.fromCharCode(...codes)),
  fc
    .array(
      fc.constantFrom('\\', ';', ',', ':', '"', '\n', '\r', ' ', '\t', 'n', 'BEGIN:VEVENT', 'ü', '🎉', 'م'),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join('')),
);
const day = fc
  .date({ min: new Date('1996-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

const soundEntry: fc.Arbitrary<CalendarEntry> = fc
  .record({
    id: text,
    title: text,
    description: maybe(text),
    place: maybe(text),
    url: maybe(fc.webUrl({ withQueryParameters: true, withFragments: true })),
    from: fc.oneof(day, fc.constantFrom('2027-03-27', '2027-03-28', '2027-10-30', '2027-10-31')),
    days: fc.integer({ min: 0, max: 400 }),
    startTime: maybe(time),
    endTime: maybe(time),
    status: maybe(fc.constantFrom(...entryStatuses)),
    sequence: maybe(fc.nat()),
    audiences: maybe(fc.subarray([...entryAudiences])),
  })
  .map(({ days, ...entry }) =>
    entry.startTime === undefined
      ? { ...entry, endTime: undefined, to: days === 0 ? undefined : addDays(entry.from, days) }
      : entry,
  );

const anyEntry: fc.Arbitrary<CalendarEntry> = fc.record({
  id: text,
  title: text,
  description: text,
  place: text,
  url: text,
  language: text,
  from: fc.oneof(text, day),
  to: fc.oneof(text, day),
  startTime: fc.oneof(text, time),
  endTime: fc.oneof(text, time),
  sequence: fc.double(),
});

const soundOptions: fc.Arbitrary<ICalendarOptions> = fc.record({
  name: text,
  domain: fc.constant('a.example'),
  stamp: fc.constant('2027-02-01T08:00:00Z'),
  audience: fc.constant('administration'),
  language: maybe(fc.constantFrom('de', 'ar', 'de-simple')),
  description: maybe(text),
  linkLabel: maybe(text),
});

const anyOptions: fc.Arbitrary<ICalendarOptions> = fc.record({
  name: text,
  domain: text,
  stamp: text,
  audience: maybe(fc.constantFrom(...entryAudiences)),
  language: text,
  description: text,
  refreshHours: fc.double(),
  linkLabel: text,
});

const said = (value: string): string | undefined => (value.trim() === '' ? undefined : value);

function descriptionOf({ description = '', url }: CalendarEntry, { linkLabel = '' }: ICalendarOptions) {
  const own = cleanText(description);
  if (url === undefined) return said(own);
  const label = cleanLine(linkLabel).trim();
  const link = label === '' ? url : `${label}: ${url}`;
  return said(own) === undefined ? link : `${own}\n\n${link}`;
}

function fieldsOf(event: ICAL.Component) {
  return {
    title: textOf(event, 'summary'),
    description: textOf(event, 'description'),
    place: textOf(event, 'location'),
    url: textOf(event, 'url'),
    status: textOf(event, 'status'),
    sequence: textOf(event, 'sequence'),
    start: textOf(event, 'dtstart'),
  };
}

function expectedFields(entry: CalendarEntry, options: ICalendarOptions) {
  const { title, place = '', url, status = 'confirmed', sequence = 0, from, startTime } = entry;
  return {
    title: said(cleanLine(title)),
    description: descriptionOf(entry, options),
    place: said(cleanText(place)),
    url,
    status: status.toUpperCase(),
    sequence: String(sequence),
    start: startTime === undefined ? from : `${from}T${startTime}:00`,
  };
}

const byText = (one: object, other: object) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

describe('C20 C21 C22 C23 C24 C25 C26 C27 for any entries', () => {
  test('every field is read back as it was', () => {
    fc.assert(
      fc.property(fc.array(soundEntry, { maxLength: 6 }), soundOptions, (entries, options) => {
        const { calendar, events, hasTimeZone } = readCalendar(toICalendar(entries, options));

        expect(events.map(fieldsOf).toSorted(byText)).toEqual(
          entries.map((entry) => expectedFields(entry, options)).toSorted(byText),
        );
        expect(unknownTextOf(calendar, 'x-wr-calname')).toBe(said(cleanLine(options.name).trim()));
        expect(hasTimeZone).toBe(
          entries.length === 0 || entries.some(({ startTime }) => startTime !== undefined),
        );
      }),
    );
  });

  test('the last day belongs to whole days, and no end lies before its begin', () => {
    fc.assert(
      fc.property(soundEntry, soundOptions, (entry, options) => {
        const { events } = readCalendar(toICalendar([entry], options));
        const event = events[0]!;
        const isSkipped = checkCalendarEntries([entry]).some(({ code }) => code === 'skippedTime');
        if (entry.startTime === undefined) {
          expect(textOf(event, 'dtend')).toBe(addDays(entry.to ?? entry.from, 1));
        } else if (!isSkipped && textOf(event, 'dtend') !== undefined) {
          expect(momentOf(event, 'dtend')! > momentOf(event, 'dtstart')!).toBe(true);
        }
      }),
    );
  });
});

describe('C20 C22 C29 for anything that is text or number', () => {
  test('a file is whole, its lines short, its ids unique, and it is the same again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyEntry, soundEntry), { maxLength: 6 }),
        anyOptions,
        (entries, options) => {
          const file = toICalendar(entries, options);
          const lines = file.split('\r\n');

          expect(lines.pop()).toBe('');
          expect(
            lines.filter((line) => /[\r\n\p{Cc}]/u.test(line.replaceAll('\t', '')) || octetsOf(line) > 75),
          ).toEqual([]);
          expect(toICalendar(entries, options)).toBe(file);

          const uids = readCalendar(file).events.map((event) => textOf(event, 'uid'));
          expect(new Set(uids).size).toBe(uids.length);
        },
      ),
    );
  });

  test('every entry is in the file of the administration, or named as left out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyEntry, soundEntry), { maxLength: 6 }),
        soundOptions,
        (entries, options) => {
          const { events } = readCalendar(toICalendar(entries, options));
          const leftOut = checkCalendarEntries(entries).filter((issue) => issue.leftOut);
          expect(events.length + new Set(leftOut.map(({ index }) => index)).size).toBe(entries.length);
        },
      ),
    );
  });
});
