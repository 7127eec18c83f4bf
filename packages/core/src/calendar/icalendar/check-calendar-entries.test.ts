import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarEntries } from '../../../test-support/calendar-entries.js';
import type { CalendarEntry } from '../calendar-entry.js';
import { checkCalendarEntries } from './check-calendar-entries.js';
import { calendarEntryIssueCodes } from './entry-issue.js';

const sound: CalendarEntry = { id: 'a', title: 'A', from: '2027-02-18' };

/** Every code with an entry, or with changes to a sound one, that it belongs to. */
const faulty: readonly (readonly [string, Partial<CalendarEntry>, string])[] = [
  ['noSuchDay', { from: '2027-02-30' }, 'from'],
  ['endsBeforeItBegins', { to: '2027-02-17' }, 'to'],
  ['unreadableTime', { startTime: '25:00' }, 'startTime'],
  ['endTimeWithoutStart', { endTime: '20:00' }, 'endTime'],
  ['timesOnSeveralDays', { to: '2027-02-19', startTime: '18:00' }, 'startTime'],
  ['endTimeIsStartTime', { startTime: '18:00', endTime: '18:00' }, 'endTime'],
  ['skippedTime', { from: '2027-03-28', startTime: '02:30' }, 'startTime'],
  ['doubledTime', { from: '2027-10-31', startTime: '02:30' }, 'startTime'],
  ['noId', { id: '\n' }, 'id'],
  ['duplicateId', { id: 'twin' }, 'id'],
  ['noTitle', { title: ' \u0000' }, 'title'],
  ['noWebAddress', { url: 'javascript:alert(1)' }, 'url'],
  ['unreadableSequence', { sequence: -1 }, 'sequence'],
  ['unreadableSequence', { sequence: 0.5 }, 'sequence'],
  ['unreadableSequence', { sequence: NaN }, 'sequence'],
  ['unreadableSequence', { sequence: 2_147_483_648 }, 'sequence'],
];

describe('C29 the check', () => {
  test('finds nothing where everything can be written', () => {
    expect(checkCalendarEntries(calendarEntries)).toEqual([]);
    expect(checkCalendarEntries([{ ...sound, url: '', place: '', sequence: 2_147_483_647 }])).toEqual([]);
  });

  test.each(faulty)('finds %s in %j', (code, changes, member) => {
    const entry = { ...sound, ...changes };
    const leftOut = ['noSuchDay', 'endsBeforeItBegins'].includes(code);
    expect(checkCalendarEntries([{ ...sound, id: 'twin' }, entry])).toEqual([
      { index: 1, id: entry.id, code, member, leftOut },
    ]);
  });

  test('has an example of every code', () => {
    expect(new Set(faulty.map(([code]) => code))).toEqual(new Set(calendarEntryIssueCodes));
  });

  test('names all faults of an entry', () => {
    const entry = { id: '', title: '', url: 'x', from: '2027-02-18', endTime: '9', sequence: -1 };
    expect(checkCalendarEntries([entry]).map(({ code }) => code)).toEqual([
      'noId',
      'noTitle',
      'noWebAddress',
      'endTimeWithoutStart',
      'unreadableSequence',
    ]);
  });

  test('never throws at texts and numbers', () => {
    const entry = fc.record({
      id: fc.string(),
      title: fc.string(),
      from: fc.string(),
      to: fc.string(),
      startTime: fc.string(),
      url: fc.string(),
      sequence: fc.double(),
    });
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        expect(() => checkCalendarEntries(entries)).not.toThrow();
      }),
    );
  });
});
