import { describe, expect, test } from 'vitest';
import { calendarEntries } from '../../../test-support/calendar-entries.js';
import { linesOf, plainEntry, plainOptions, propertyOf } from '../../../test-support/calendar-lines.js';
import { octetsOf, readCalendar, textOf, unknownTextOf } from '../../../test-support/read-calendar.js';
import { toICalendar, type ICalendarOptions } from './to-icalendar.js';

const options: ICalendarOptions = {
  name: 'Weiterstadt WIRkt! Termine, Fristen; Sitzungen',
  domain: 'weiterstadt.example',
  stamp: '2027-02-01T08:00:00Z',
  language: 'de',
  description: 'Termine auf dem Weg zur Vielfalts- und Integrationsstrategie der Stadt Weiterstadt.',
  refreshHours: 6,
  linkLabel: 'Mehr dazu',
};

const startingWith = (name: string, lines: readonly string[]) =>
  lines.filter((line) => line.startsWith(`${name}:`));

describe('C20 C21 C22 C23 C24 C26 C27 C28 a file is written as before', () => {
  test.each(['public', 'administration'] as const)('for %s', async (audience) => {
    const text = toICalendar(calendarEntries, { ...options, audience });
    await expect(text).toMatchFileSnapshot(`./golden/${audience}.ics`);
  });

  test('and its head is understood', () => {
    const file = toICalendar(calendarEntries, { ...options, audience: 'administration' });
    const { calendar, events } = readCalendar(file);
    expect(events).toHaveLength(calendarEntries.length);
    expect(unknownTextOf(calendar, 'name')).toBe(options.name);
    expect(unknownTextOf(calendar, 'x-wr-calname')).toBe(options.name);
    expect(textOf(calendar, 'description')).toBe(options.description);
    expect(unknownTextOf(calendar, 'x-wr-caldesc')).toBe(options.description);
    expect(textOf(calendar, 'refresh-interval')).toBe('PT6H');
    expect(textOf(calendar, 'method')).toBe('PUBLISH');
  });
});

describe('C20 a file', () => {
  test('has a head in a fixed order', () => {
    expect(linesOf([plainEntry]).slice(0, 10)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//WIRkt//WIRkt Kalender//DE',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'NAME:A',
      'X-WR-CALNAME:A',
      'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
      'X-PUBLISHED-TTL:PT12H',
      'BEGIN:VEVENT',
    ]);
  });

  test('ends every line in CRLF and none beyond 75 octets', () => {
    const lines = toICalendar(calendarEntries, options).split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => /[\r\n]/.test(line) || octetsOf(line) > 75)).toEqual([]);
    expect(lines.filter((line) => octetsOf(line) === 75)).not.toEqual([]);
  });

  test('has its entries by day and id, whatever their order', () => {
    const entries = [
      { ...plainEntry, id: 'ä' },
      { ...plainEntry, id: 'z', from: '2027-02-17', startTime: '23:00' },
      { ...plainEntry, id: 'b', startTime: '08:00' },
      { ...plainEntry, id: 'B' },
    ];
    expect(startingWith('UID', linesOf(entries))).toEqual(
      ['z', 'B', 'b', 'ä'].map((id) => `UID:${id}@a.example`),
    );
    expect(linesOf(entries.toReversed())).toEqual(linesOf(entries));
  });
});

describe('C22 an id', () => {
  test('is completed by the domain and stays when an entry changes', () => {
    const changes = { title: 'B', from: '2028-01-01', status: 'cancelled', sequence: 4 } as const;
    expect(propertyOf({}, 'UID')).toEqual(['UID:a@a.example']);
    expect(propertyOf(changes, 'UID')).toEqual(['UID:a@a.example']);
  });

  test('is the same in the file of every audience', () => {
    const entries = [{ ...plainEntry, audiences: ['steering'] as const }, plainEntry];
    const uidsFor = (audience: ICalendarOptions['audience']) =>
      startingWith('UID', linesOf(entries, { audience }));
    expect(uidsFor('public')).toEqual(['UID:a-2@a.example']);
    expect(uidsFor('steering')).toEqual(['UID:a@a.example', 'UID:a-2@a.example']);
  });

  test.each([
    ['b\r\nATTENDEE:x', 'UID:a@bATTENDEE:x'],
    [' a. example ', 'UID:a@a.example'],
    ['b,c;d', String.raw`UID:a@b\,c\;d`],
    ['\n', 'UID:a'],
  ])('takes what is left of the domain %j', (domain, line) => {
    expect(propertyOf({}, 'UID', { domain })).toEqual([line]);
  });
});

describe('C24 the time zone', () => {
  const timed = { ...plainEntry, startTime: '18:00' };
  const timeZones = (lines: readonly string[]) => lines.filter((line) => line === 'BEGIN:VTIMEZONE').length;

  test('stands once in a file with times, and only there', () => {
    expect(timeZones(linesOf([timed, plainEntry, timed]))).toBe(1);
    expect(timeZones(linesOf([plainEntry]))).toBe(0);
    expect(timeZones(linesOf([plainEntry, { ...timed, audiences: ['steering'] }]))).toBe(0);
  });
});

describe('C28 a feed', () => {
  const secret = { ...plainEntry, id: 'b', title: 'Geheim', audiences: ['administration'] as const };
  const internal = { ...plainEntry, id: 'c', title: 'Intern', audiences: ['steering'] as const };

  test.each([
    [undefined, ['A']],
    ['public', ['A']],
    ['everybody', ['A']],
    ['steering', ['A', 'Intern']],
    ['administration', ['A', 'Geheim', 'Intern']],
  ])('for %s holds what its audience may see', (audience, titles) => {
    const lines = linesOf([plainEntry, secret, internal], {
      audience: audience as ICalendarOptions['audience'],
    });
    expect(startingWith('SUMMARY', lines)).toEqual(titles.map((title) => `SUMMARY:${title}`));
  });

  test('for everybody says nothing about the others', () => {
    expect(linesOf([secret, plainEntry, internal])).toEqual(linesOf([plainEntry]));
  });
});

describe('C29 what cannot be used', () => {
  test('leaves out an entry without days, and nothing else', () => {
    const entries = [{ ...plainEntry, from: '2027-02-30' }, { ...plainEntry, to: '2027-01-01' }, plainEntry];
    expect(startingWith('UID', linesOf(entries))).toEqual(['UID:a-3@a.example']);
  });

  test('leaves a calendar that holds its time zone at least', () => {
    const { calendar, events } = readCalendar(toICalendar([], plainOptions));
    expect(events).toEqual([]);
    expect(calendar.getAllSubcomponents()).toHaveLength(1);
  });

  test.each([0, -1, 1.5, NaN, 8761, undefined])('as hours %j becomes twelve', (refreshHours) => {
    expect(linesOf([], { refreshHours })).toContain('X-PUBLISHED-TTL:PT12H');
  });

  test('as name or description is left away', () => {
    const lines = linesOf([plainEntry], { name: ' ', description: '\n' });
    expect(lines.filter((line) => /^(?:X-WR-)?(?:CAL)?(?:NAME|DESC)/.test(line))).toEqual([]);
  });
});
