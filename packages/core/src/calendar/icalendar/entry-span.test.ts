import { describe, expect, test } from 'vitest';
import { readSpan } from './entry-span.js';

const day = '2027-02-18';
const start = { day, time: '18:00' };

describe('C23 whole days', () => {
  test.each([
    ['one day', { from: day }, day, '2027-02-19'],
    ['the last day belongs to it', { from: day, to: '2027-02-20' }, day, '2027-02-21'],
    ['over the end of a year', { from: '2027-12-31', to: '2028-02-29' }, '2027-12-31', '2028-03-01'],
    ['empty texts say nothing', { from: day, to: '', startTime: '', endTime: '' }, day, '2027-02-19'],
  ])('%s', (_case, entry, first, dayAfter) => {
    expect(readSpan(entry)).toEqual({ span: { kind: 'days', first, dayAfter }, faults: [] });
  });
});

describe('C25 times', () => {
  test.each([
    ['begin and end', '18:00', '20:00', { start, end: { day, time: '20:00' } }],
    ['a begin alone has no end', '18:00', undefined, { start }],
    [
      'an end before the begin is on the next day',
      '18:00',
      '01:00',
      { start, end: { day: '2027-02-19', time: '01:00' } },
    ],
    [
      'midnight is the begin of the next day',
      '18:00',
      '00:00',
      { start, end: { day: '2027-02-19', time: '00:00' } },
    ],
    ['24:00 as well', '18:00', '24:00', { start, end: { day: '2027-02-19', time: '00:00' } }],
    [
      'from midnight to 24:00',
      '00:00',
      '24:00',
      { start: { day, time: '00:00' }, end: { day: '2027-02-19', time: '00:00' } },
    ],
  ])('%s', (_case, startTime, endTime, times) => {
    const expected = { span: { kind: 'times', ...times }, faults: [] };
    expect(readSpan({ from: day, startTime, endTime })).toEqual(expected);
    expect(readSpan({ from: day, to: day, startTime, endTime })).toEqual(expected);
  });

  test.each([
    ['an end without a begin', { endTime: '20:00' }, 'endTimeWithoutStart', 'endTime'],
    [
      'several days',
      { to: '2027-02-19', startTime: '09:00', endTime: '17:00' },
      'timesOnSeveralDays',
      'startTime',
    ],
    ['words', { startTime: 'abends', endTime: '20:00' }, 'unreadableTime', 'startTime'],
    ['24:00 as begin', { startTime: '24:00' }, 'unreadableTime', 'startTime'],
    ['one digit', { startTime: '9:00' }, 'unreadableTime', 'startTime'],
    ['a line break', { startTime: '18:00\nX:1' }, 'unreadableTime', 'startTime'],
  ])('%s leave whole days', (_case, times, code, member) => {
    const read = readSpan({ from: day, ...times });
    expect(read.span?.kind).toBe('days');
    expect(read.faults).toEqual([{ code, member }]);
  });

  test.each([
    ['an end that is the begin', '18:00', 'endTimeIsStartTime'],
    ['an end that no clock shows', '20:60', 'unreadableTime'],
    ['an end after 24:00', '24:01', 'unreadableTime'],
  ])('%s leaves the begin', (_case, endTime, code) => {
    const faults = [{ code, member: 'endTime' }];
    expect(readSpan({ from: day, startTime: '18:00', endTime })).toEqual({
      span: { kind: 'times', start },
      faults,
    });
  });
});

describe('C24 the change of clocks', () => {
  const march = '2027-03-28';
  const october = '2027-10-31';

  test.each([
    [march, '02:30', undefined, undefined, [['skippedTime', 'startTime']]],
    [march, '02:30', '04:00', '04:00', [['skippedTime', 'startTime']]],
    [march, '02:30', '03:30', undefined, [['skippedTime', 'startTime']]],
    [march, '02:30', '03:15', undefined, [['skippedTime', 'startTime']]],
    [
      march,
      '02:15',
      '02:45',
      '02:45',
      [
        ['skippedTime', 'startTime'],
        ['skippedTime', 'endTime'],
      ],
    ],
    [march, '01:30', '02:30', '02:30', [['skippedTime', 'endTime']]],
    [
      october,
      '02:15',
      '02:45',
      '02:45',
      [
        ['doubledTime', 'startTime'],
        ['doubledTime', 'endTime'],
      ],
    ],
    ['2027-10-30', '22:00', '02:30', '02:30', [['doubledTime', 'endTime']]],
  ] as const)('on %s from %s to %s ends at %s', (from, startTime, endTime, end, faults) => {
    const { span, ...read } = readSpan({ from, startTime, endTime });
    expect(span).toMatchObject({ kind: 'times', start: { day: from, time: startTime } });
    expect(span?.kind === 'times' ? span.end?.time : 'days').toBe(end);
    expect(read.faults).toEqual(faults.map(([code, member]) => ({ code, member })));
  });
});

describe('C29 days that do not exist', () => {
  test.each([
    [{ from: '2027-02-30' }, 'noSuchDay', 'from'],
    [{ from: '2027-02' }, 'noSuchDay', 'from'],
    [{ from: '' }, 'noSuchDay', 'from'],
    [{ from: day, to: '2027-02-29' }, 'noSuchDay', 'to'],
    [{ from: day, to: '9999-12-31' }, 'noSuchDay', 'to'],
    [{ from: day, to: '2027-02-17' }, 'endsBeforeItBegins', 'to'],
  ])('%j', (entry, code, member) => {
    expect(readSpan(entry)).toEqual({ faults: [{ code, member }] });
  });
});
