import { describe, expect, test } from 'vitest';
import { createCalendar } from '../create-calendar.js';
import { weekdayNameOf } from '../weekday.js';
import { hessen } from './hessen.js';

/** Autumn, Christmas, Easter and summer of each school year, as published. */
const published: readonly (readonly [schoolYear: string, ...terms: string[]])[] = [
  [
    '2019/20',
    '2019-09-30–2019-10-12',
    '2019-12-23–2020-01-11',
    '2020-04-06–2020-04-18',
    '2020-07-06–2020-08-14',
  ],
  [
    '2020/21',
    '2020-10-05–2020-10-17',
    '2020-12-21–2021-01-09',
    '2021-04-06–2021-04-16',
    '2021-07-19–2021-08-27',
  ],
  [
    '2021/22',
    '2021-10-11–2021-10-23',
    '2021-12-23–2022-01-08',
    '2022-04-11–2022-04-23',
    '2022-07-25–2022-09-02',
  ],
  [
    '2022/23',
    '2022-10-24–2022-10-29',
    '2022-12-22–2023-01-07',
    '2023-04-03–2023-04-22',
    '2023-07-24–2023-09-01',
  ],
  [
    '2023/24',
    '2023-10-23–2023-10-28',
    '2023-12-27–2024-01-13',
    '2024-03-25–2024-04-13',
    '2024-07-15–2024-08-23',
  ],
  [
    '2024/25',
    '2024-10-14–2024-10-25',
    '2024-12-23–2025-01-10',
    '2025-04-07–2025-04-21',
    '2025-07-07–2025-08-15',
  ],
  [
    '2025/26',
    '2025-10-06–2025-10-18',
    '2025-12-22–2026-01-10',
    '2026-03-30–2026-04-10',
    '2026-06-29–2026-08-07',
  ],
  [
    '2026/27',
    '2026-10-05–2026-10-17',
    '2026-12-23–2027-01-12',
    '2027-03-22–2027-04-02',
    '2027-06-28–2027-08-06',
  ],
  [
    '2027/28',
    '2027-10-04–2027-10-16',
    '2027-12-23–2028-01-11',
    '2028-04-03–2028-04-14',
    '2028-07-03–2028-08-11',
  ],
  [
    '2028/29',
    '2028-10-09–2028-10-20',
    '2028-12-27–2029-01-12',
    '2029-03-29–2029-04-13',
    '2029-07-16–2029-08-24',
  ],
  [
    '2029/30',
    '2029-10-15–2029-10-26',
    '2029-12-24–2030-01-11',
    '2030-04-08–2030-04-22',
    '2030-07-22–2030-08-30',
  ],
];

describe('C4 school holidays of Hesse', () => {
  const terms = hessen.schoolHolidays;
  const calendar = createCalendar({ state: 'DE-HE' });

  test.each(published.map((row, index) => [index, ...row] as const))(
    'row %i: %s',
    (index, _year, ...spans) => {
      const row = terms.slice(index * 4, index * 4 + 4);
      expect(row.map(({ from, to }) => `${from}–${to}`)).toEqual(spans);
      expect(row.map(({ id }) => id.replace(/-\d+$/, ''))).toEqual([
        'autumn',
        'christmas',
        'easter',
        'summer',
      ]);
      for (const term of row) {
        expect(calendar.schoolHoliday(term.from)).toBe(term);
        expect(calendar.schoolHoliday(term.to)).toBe(term);
      }
    },
  );

  test('nothing beside the published rows', () => {
    expect(terms).toHaveLength(published.length * 4);
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
    expect(terms.every(({ kind }) => kind === 'term')).toBe(true);
  });

  test('the ends are those that were published, not always the end of a week', () => {
    expect(new Set(terms.map(({ to }) => weekdayNameOf(to)))).toEqual(
      new Set(['friday', 'saturday', 'monday', 'tuesday']),
    );
  });

  test('the ministry is the source from 2022/23 on, rows with a single source say so', () => {
    const sourcesOf = (index: number) => terms[index]?.sources.map(({ id }) => id);
    expect(terms.slice(12).every(({ sources }) => sources[0]?.id === 'hessen-ferientermine')).toBe(true);
    expect(terms.filter(({ singleSource }) => singleSource).map(({ id }) => id)).toEqual([
      'autumn-2019',
      'autumn-2020',
      'christmas-2020',
    ]);
    expect(sourcesOf(0)).toEqual(['openholidays']);
    expect(sourcesOf(2)).toEqual(['openholidays', 'igs-guxhagen-ferienordnung']);
    expect(sourcesOf(6)).toEqual(['openholidays', 'schulferien-online-hessen']);
  });

  test('are known from the first to the last of these days', () => {
    expect(hessen.schoolHolidaysKnown).toEqual({ from: terms[0]?.from, until: terms.at(-1)?.to });
  });
});

test('C6 movable days are a number per school year', () => {
  expect(hessen.movableDaysPerSchoolYear.map(({ schoolYear, days }) => [schoolYear, days])).toEqual([
    ['2022/2023', 4],
    ['2023/2024', 3],
    ['2024/2025', 4],
    ['2025/2026', 4],
    ['2026/2027', 4],
    ['2027/2028', 3],
    ['2028/2029', 3],
    ['2029/2030', 4],
  ]);
});

test('C8 both elections lie on one Sunday, none is known for 2031', () => {
  expect(hessen.elections.map(({ on }) => [on, weekdayNameOf(on)])).toEqual([
    ['2021-03-14', 'sunday'],
    ['2026-03-15', 'sunday'],
  ]);
  expect(hessen.elections.every(({ sources }) => sources.length === 2)).toBe(true);
});
