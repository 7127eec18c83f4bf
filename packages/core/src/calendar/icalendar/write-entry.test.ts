import { describe, expect, test } from 'vitest';
import { propertyOf } from '../../../test-support/calendar-lines.js';

describe('C21 a text', () => {
  test('names its language, or that of the file', () => {
    const texts = { title: 'لقاء', description: 'B', place: 'C', language: 'ar' };
    expect(propertyOf(texts, 'SUMMARY', { language: 'de' })).toEqual(['SUMMARY;LANGUAGE=ar:لقاء']);
    expect(propertyOf(texts, 'DESCRIPTION')).toEqual(['DESCRIPTION;LANGUAGE=ar:B']);
    expect(propertyOf(texts, 'LOCATION')).toEqual(['LOCATION;LANGUAGE=ar:C']);
    expect(propertyOf({}, 'SUMMARY', { language: 'de' })).toEqual(['SUMMARY;LANGUAGE=de:A']);
    expect(propertyOf({}, 'SUMMARY')).toEqual(['SUMMARY:A']);
  });

  test('of one line stays one, others keep their lines', () => {
    const texts = { title: 'A\r\nB', description: 'A\r\nB', place: 'A\r\nB' };
    expect(propertyOf(texts, 'SUMMARY')).toEqual(['SUMMARY:A B']);
    expect(propertyOf(texts, 'DESCRIPTION')).toEqual([String.raw`DESCRIPTION:A\nB`]);
    expect(propertyOf(texts, 'LOCATION')).toEqual([String.raw`LOCATION:A\nB`]);
  });
});

describe('C23 whole days', () => {
  test('end before the day after the last one and leave time free', () => {
    expect(propertyOf({ to: '2027-02-28' }, 'DTSTART')).toEqual(['DTSTART;VALUE=DATE:20270218']);
    expect(propertyOf({ to: '2027-02-28' }, 'DTEND')).toEqual(['DTEND;VALUE=DATE:20270301']);
    expect(propertyOf({}, 'DTEND')).toEqual(['DTEND;VALUE=DATE:20270219']);
    expect(propertyOf({}, 'TRANSP')).toEqual(['TRANSP:TRANSPARENT']);
  });
});

describe('C24 C25 times', () => {
  const times = { startTime: '18:00', endTime: '01:00' };

  test('are those of the clock in Berlin', () => {
    expect(propertyOf(times, 'DTSTART')).toEqual(['DTSTART;TZID=Europe/Berlin:20270218T180000']);
    expect(propertyOf(times, 'DTEND')).toEqual(['DTEND;TZID=Europe/Berlin:20270219T010000']);
    expect(propertyOf(times, 'TRANSP')).toEqual(['TRANSP:OPAQUE']);
  });

  test('without an end get none', () => {
    expect(propertyOf({ startTime: '18:00' }, 'DTEND')).toEqual([]);
    expect(propertyOf({ startTime: '18:00' }, 'DURATION')).toEqual([]);
  });
});

describe('C26 a change', () => {
  test('is told by stamp, number and status', () => {
    const changes = { sequence: 3, status: 'tentative' } as const;
    expect(propertyOf(changes, 'DTSTAMP')).toEqual(['DTSTAMP:20270201T080000Z']);
    expect(propertyOf(changes, 'LAST-MODIFIED')).toEqual(['LAST-MODIFIED:20270201T080000Z']);
    expect(propertyOf(changes, 'SEQUENCE')).toEqual(['SEQUENCE:3']);
    expect(propertyOf(changes, 'STATUS')).toEqual(['STATUS:TENTATIVE']);
    expect(propertyOf({}, 'SEQUENCE')).toEqual(['SEQUENCE:0']);
    expect(propertyOf({}, 'STATUS')).toEqual(['STATUS:CONFIRMED']);
  });

  test('that cancels keeps the entry and leaves time free', () => {
    const cancelled = { status: 'cancelled', startTime: '18:00' } as const;
    expect(propertyOf(cancelled, 'STATUS')).toEqual(['STATUS:CANCELLED']);
    expect(propertyOf(cancelled, 'TRANSP')).toEqual(['TRANSP:TRANSPARENT']);
  });

  test.each([-1, 1.5, Infinity, 2_147_483_648])('with the number %d is not counted', (sequence) => {
    expect(propertyOf({ sequence }, 'SEQUENCE')).toEqual(['SEQUENCE:0']);
  });
});

describe('C27 a link', () => {
  const url = 'https://a.example/b,c';
  const written = String.raw`https://a.example/b\,c`;

  test('is a property and the end of the description', () => {
    const described = { url, description: 'Text' };
    expect(propertyOf({ url }, 'URL')).toEqual([`URL:${url}`]);
    expect(propertyOf({ url }, 'DESCRIPTION')).toEqual([`DESCRIPTION:${written}`]);
    expect(propertyOf(described, 'DESCRIPTION')).toEqual([String.raw`DESCRIPTION:Text\n\n${written}`]);
    expect(propertyOf(described, 'DESCRIPTION', { linkLabel: 'Mehr\ndazu' })).toEqual([
      String.raw`DESCRIPTION:Text\n\nMehr dazu: ${written}`,
    ]);
  });

  test('that is none is not written at all', () => {
    const none = { url: 'javascript:alert(1)' };
    expect(propertyOf(none, 'URL')).toEqual([]);
    expect(propertyOf(none, 'DESCRIPTION')).toEqual([]);
  });
});

describe('C28 an entry', () => {
  test.each([
    [['steering'], ['CLASS:CONFIDENTIAL']],
    [['administration', 'steering'], ['CLASS:CONFIDENTIAL']],
    [['steering', 'public'], []],
    [[], []],
  ] as const)('for %j has the class %j', (audiences, lines) => {
    expect(propertyOf({ audiences }, 'CLASS')).toEqual(lines);
  });
});

describe('C29 what cannot be used', () => {
  test.each([
    'gestern',
    '2027-02-30T08:00:00Z',
    '2027-02-01T08:00:00',
    '2027-02-01',
    '2027-02-01T24:00:00Z',
    '2027-02-01T08:00:00Z\r\nX:1',
    '',
  ])('as stamp %j makes a file never newer than another', (stamp) => {
    expect(propertyOf({}, 'DTSTAMP', { stamp })).toEqual(['DTSTAMP:19700101T000000Z']);
    expect(propertyOf({}, 'LAST-MODIFIED', { stamp })).toEqual([]);
  });

  test('as fraction of a second is dropped', () => {
    const stamp = '2027-02-01T08:00:00.999Z';
    expect(propertyOf({}, 'DTSTAMP', { stamp })).toEqual(['DTSTAMP:20270201T080000Z']);
  });

  test.each(['de:X', 'de\r\nX:1', 'de;VALUE=DATE', '', 'd'])('as language %j is left away', (language) => {
    expect(propertyOf({}, 'SUMMARY', { language })).toEqual(['SUMMARY:A']);
    expect(propertyOf({ language }, 'SUMMARY', { language: 'de' })).toEqual(['SUMMARY;LANGUAGE=de:A']);
  });

  test.each([
    ['SUMMARY', { title: '\n' }],
    ['DESCRIPTION', { description: ' ' }],
    ['LOCATION', { place: '\u0000' }],
    ['URL', { url: '' }],
  ])('as %s is left away', (name, changes) => {
    expect(propertyOf(changes, name)).toEqual([]);
  });
});
