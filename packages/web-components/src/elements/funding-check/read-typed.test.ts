import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate, readDay } from './read-date.js';
import { readMoney, readMonths, readNumber, readPopulation, readYear } from './read-typed.js';

describe('F1, Z-16: a number of residents is read with its wording', () => {
  test.each([
    ['13300', 13_300, 'exact'],
    ['13.300', 13_300, 'exact'],
    ['13 300', 13_300, 'exact'],
    ['  13.300 Einwohnerinnen und Einwohner ', 13_300, 'exact'],
    ['ca. 13.300', 13_300, 'circa'],
    ['rund 13.300', 13_300, 'circa'],
    ['etwas über 25.000', 25_000, 'moreThan'],
    ['mehr als 25.000', 25_000, 'moreThan'],
    ['gut 25.000', 25_000, 'moreThan'],
    ['knapp 500', 500, 'lessThan'],
    ['knapp unter 10.000', 10_000, 'lessThan'],
    ['about 13300 residents', 13_300, 'circa'],
    ['1.234.567', 1_234_567, 'exact'],
  ] as const)('%s', (text, value, qualifier) => {
    expect(readPopulation(text)).toEqual({ ok: true, value: { value, qualifier } });
  });

  test.each([
    ['-13300', 'negative'],
    ['−5', 'negative'],
    ['13300,5', 'fraction'],
    ['13.5', 'fraction'],
    ['13,300', 'ambiguous'],
    ['0', 'zero'],
    ['99.999.999', 'tooLarge'],
    ['9'.repeat(40), 'tooLarge'],
    ['viele', 'unreadNumber'],
    ['10.000 bis 12.000', 'unreadNumber'],
    ['NaN', 'unreadNumber'],
    ['1e5', 'unreadNumber'],
    ['', 'unreadNumber'],
  ])('%s is no answer: %s', (text, problem) => {
    expect(readPopulation(text)).toEqual({ ok: false, problem });
  });

  test('every whole number is read back as German writes it', () => {
    const inGerman = new Intl.NumberFormat('de');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), (value) => {
        expect(readPopulation(inGerman.format(value))).toEqual({
          ok: true,
          value: { value, qualifier: 'exact' },
        });
      }),
    );
  });
});

describe('a date is read as exactly as it is given', () => {
  test.each([
    ['30.11.2019', '2019-11-30'],
    ['1.2.2027', '2027-02-01'],
    ['30. November 2019', '2019-11-30'],
    ['November 2019', '2019-11'],
    ['märz 2020', '2020-03'],
    ['Okt. 2020', '2020-10'],
    ['11/2019', '2019-11'],
    ['2027-02', '2027-02'],
    ['2027-02-03', '2027-02-03'],
    ['2020', '2020'],
    ['2. Quartal 2020', '2020-Q2'],
    ['2020-Q2', '2020-Q2'],
    ['November 30, 2019', '2019-11-30'],
    ['30 November 2019', '2019-11-30'],
  ])('%s', (text, value) => {
    expect(readDate(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['31.02.2020', 'noSuchDay'],
    ['30.11.19', 'shortYear'],
    ['11/30/2019', 'unreadDate'],
    ['Ende März', 'unreadDate'],
    ['Marsch 2020', 'unreadDate'],
    ['bald', 'unreadDate'],
    ['13/2019', 'noSuchDay'],
  ])('%s is no answer: %s', (text, problem) => {
    expect(readDate(text)).toEqual({ ok: false, problem });
  });

  test('where a day is asked for, a month is none', () => {
    expect(readDay('November 2019')).toEqual({ ok: false, problem: 'unreadDate' });
    expect(readDay('30.11.2019')).toEqual({ ok: true, value: '2019-11-30' });
  });
});

describe('D15: an amount is read to the cent', () => {
  test.each([
    ['20000', '20000.00'],
    ['20.000', '20000.00'],
    ['20.000,00 €', '20000.00'],
    ['20 000,5', '20000.50'],
    ['20.000,-', '20000.00'],
    ['EUR 20.000', '20000.00'],
    ['20000.00', '20000.00'],
    ['20,000.00', '20000.00'],
    ['0020', '20.00'],
  ])('%s', (text, value) => {
    expect(readMoney(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['20,000', 'ambiguous'],
    ['-5', 'negative'],
    ['20.000,005', 'unreadMoney'],
    ['zwanzigtausend', 'unreadMoney'],
    ['9'.repeat(13), 'tooLarge'],
  ])('%s is no answer: %s', (text, problem) => {
    expect(readMoney(text)).toEqual({ ok: false, problem });
  });
});

test.each([
  [readMonths('18 Monate'), { ok: true, value: 18 }],
  [readMonths('0'), { ok: false, problem: 'unreadMonths' }],
  [readMonths('500'), { ok: false, problem: 'tooLarge' }],
  [readMonths('anderthalb Jahre'), { ok: false, problem: 'unreadMonths' }],
  [readYear('2027'), { ok: true, value: 2027 }],
  [readYear('27'), { ok: false, problem: 'unreadNumber' }],
  [readNumber('2,5'), { ok: true, value: 2.5 }],
  [readNumber('1.200'), { ok: true, value: 1200 }],
])('other numbers: %j', (reading, expected) => {
  expect(reading).toEqual(expected);
});
