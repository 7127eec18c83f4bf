import { describe, expect, test } from 'vitest';
import { momentOf, readCalendar } from '../../../test-support/read-calendar.js';
import { addDays } from '../../shared/calendar-day.js';
import { clockChangeAt, type ClockMoment } from './berlin-time-zone.js';
import { toICalendar } from './to-icalendar.js';

const clockInBerlin = new Intl.DateTimeFormat('sv', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The moments in UTC at which the clocks in Berlin show a day and a time: none, one or two. */
function momentsOf({ day, time }: ClockMoment): string[] {
  return ['+02:00', '+01:00']
    .map((offset) => new Date(`${day}T${time}:00${offset}`))
    .filter((moment) => clockInBerlin.format(moment) === `${day} ${time}`)
    .map((moment) => moment.toISOString());
}

function fileWith(moments: readonly ClockMoment[]): string {
  const entries = moments.map(({ day, time }) => ({
    id: `${day}-${time}`,
    title: time,
    from: day,
    startTime: time,
  }));
  return toICalendar(entries, { name: 'A', domain: 'a.example', stamp: '2027-02-01T08:00:00Z' });
}

function writtenMoments(moments: readonly ClockMoment[]): (string | undefined)[] {
  return readCalendar(fileWith(moments)).events.map((event) => momentOf(event, 'dtstart'));
}

const daysOfChange = Array.from({ length: 60 }, (_, index) => 1996 + index).flatMap((year) =>
  ['03', '10'].map((month) => {
    const last = `${year}-${month}-31`;
    return addDays(last, -new Date(`${last}T00:00:00Z`).getUTCDay());
  }),
);

function around(distances: readonly number[], times: readonly string[]): ClockMoment[] {
  return daysOfChange
    .flatMap((change) => distances.map((distance) => addDays(change, distance)))
    .flatMap((day) => times.map((time) => ({ day, time })));
}

describe('C24 the time zone of Berlin', () => {
  test.each([
    ['in winter', '2027-01-15', '18:00', '2027-01-15T17:00:00.000Z'],
    ['in summer', '2027-07-15', '18:00', '2027-07-15T16:00:00.000Z'],
    ['before the change in March', '2027-03-28', '01:59', '2027-03-28T00:59:00.000Z'],
    ['after the change in March', '2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
    ['before the change in October', '2027-10-31', '01:59', '2027-10-30T23:59:00.000Z'],
    ['after the change in October', '2027-10-31', '03:00', '2027-10-31T02:00:00.000Z'],
  ])('is right %s', (_case, day, time, moment) => {
    expect(writtenMoments([{ day, time }])).toEqual([moment]);
  });

  test('is that of the tz database around every change of 60 years', () => {
    const moments = around([-1, 0, 1], ['00:00', '01:59', '03:00', '23:59']);
    expect(writtenMoments(moments)).toEqual(moments.map((moment) => momentsOf(moment)[0]));
  });

  test.each(['2027-03-28', '2027-10-31'])('leaves 02:30 on %s to the calendar', (day) => {
    const written = `DTSTART;TZID=Europe/Berlin:${day.replaceAll('-', '')}T023000\r\n`;
    expect(fileWith([{ day, time: '02:30' }])).toContain(written);
  });
});

describe('C24 a change of clocks', () => {
  const expected = ['skipped', undefined, 'doubled'];

  test('is known around every change of 60 years', () => {
    const moments = around([-7, -1, 0, 1], ['01:59', '02:00', '02:30', '02:59', '03:00', '20:30']);
    const known = moments.map(clockChangeAt);
    expect(new Set(known).size).toBe(3);
    expect(known).toEqual(moments.map((moment) => expected[momentsOf(moment).length]));
  });

  test('comes in no other month', () => {
    expect(clockChangeAt({ day: '2027-08-29', time: '02:30' })).toBeUndefined();
  });
});
