import { describe, expect, test } from 'vitest';
import { addDays } from '../shared/calendar-day.js';
import { isPartialDate, firstDay, lastDay } from '../shared/partial-date.js';
import type { SourceRef } from '../shared/source.js';
import { fundingRules } from './funding-finding.js';
import { parseFundingProgramme } from './parse-funding.js';
import type { FundingTerms } from './programme-schema.js';
import { kivHessen } from './programmes/kiv-hessen.js';

const { editions, deviations = [], elsewhere = {}, contradictions = [] } = kivHessen;
const editionOf = (id: string) => editions.find((edition) => edition.id === id)!.terms;
const deviationOf = (id: string) => deviations.find((deviation) => deviation.id === id)!.terms;
const allTerms: readonly (readonly [string, FundingTerms])[] = [
  ...editions.map(({ id, terms }) => [id, terms] as const),
  ...deviations.map(({ id, terms }) => [id, terms] as const),
  ['elsewhere', elsewhere],
];

describe('F27 the programme KIV', () => {
  test('has the form of a programme, as JSON too', () => {
    expect(parseFundingProgramme(kivHessen)).toMatchObject({ ok: true, notes: [] });
    expect(parseFundingProgramme(JSON.parse(JSON.stringify(kivHessen)))).toMatchObject({
      ok: true,
      notes: [],
    });
  });

  test('F27 editions follow each other without gap and without overlap; the last one has no end', () => {
    const days = editions.map(({ from, to }) => [firstDay(from), to === undefined ? undefined : lastDay(to)]);

    expect(days).toEqual([
      ['2018-01-01', '2018-12-31'],
      ['2019-01-01', '2020-12-31'],
      ['2021-01-01', undefined],
    ]);
    expect(days.slice(1).map(([from]) => from)).toEqual(days.slice(0, -1).map(([, to]) => addDays(to!, 1)));
  });

  test('Z-32 F25 no end of the programme is invented; sources confirm it until May 2022', () => {
    expect(editions[2]).toMatchObject({ confirmedUntil: '2022-05', certainty: 'stated' });
    expect(editions[2]).not.toHaveProperty('to');
  });

  test('Z-18 F27 that a call governs a whole year is marked as inferred', () => {
    expect(editions.map(({ certainty }) => certainty)).toEqual(['inferred', 'inferred', 'stated']);
  });

  test('F27 ids are given once', () => {
    const ids = [...editions, ...deviations].map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('F28 every term has a source', () => {
  test.each(allTerms)('of %s: a title, a way to find it, and a wording or a clause', (_id, terms) => {
    const sources = statedIn(terms).map((term) => term.source);

    expect(sources.filter((source) => !isCited(source))).toEqual([]);
  });

  test('so do the contradictions, what is not followed and what is fundable', () => {
    const sources = [
      ...contradictions.flatMap(({ statements }) => statements.map(({ source }) => source)),
      ...(kivHessen.notFollowed ?? []).map(({ source }) => source),
      ...(kivHessen.fundableCosts ?? []).map(({ source }) => source),
      ...editions.map(({ basis }) => basis),
      ...(kivHessen.noEntitlement ? [kivHessen.noEntitlement] : []),
    ];

    expect(sources.filter((source) => !isCited(source))).toEqual([]);
  });

  test('Z-14 Z-34 F27 sources without a date stand in no edition as a threshold, only as deviations', () => {
    const undated = editions.flatMap(({ terms }) =>
      (['population', 'consortium', 'kind', 'duration', 'cap', 'deadline', 'ownShare'] as const).filter(
        (key) => terms[key]?.source.id === 'kiv-presse-ohne-datum',
      ),
    );

    expect(undated).toEqual([]);
    expect(deviations.flatMap(({ terms }) => statedIn(terms).map(({ source }) => source.id))).toEqual(
      Array<string>(3).fill('kiv-presse-ohne-datum'),
    );
  });

  test('F28 a source has the same title and address everywhere', () => {
    const seen = new Map<string, string>();
    for (const [, terms] of allTerms) {
      for (const { source } of statedIn(terms)) {
        const document = `${source.title} ${source.edition ?? ''} ${source.url ?? ''}`;
        expect(seen.get(source.id) ?? document).toBe(document);
        seen.set(source.id, document);
      }
    }
  });
});

describe('F1 F2 F4 F6 F9 F24 the thresholds are those of the sources', () => {
  test.each<[string, FundingTerms, object]>([
    [
      'Z-01 2018: "von 10.000 bis 50.000"',
      editionOf('kiv-2018'),
      { minimum: 10_000, maximum: 50_000, maximumInclusive: true },
    ],
    ['Z-01 2019: "zwischen 10.000 und 50.000"', editionOf('kiv-2019'), { minimum: 10_000, maximum: 50_000 }],
    ['Z-01 2021: "zwischen 10.000 und 50.000"', editionOf('kiv-2021'), { minimum: 10_000, maximum: 50_000 }],
    [
      'Z-05 press: "alle … weniger als 50.000"',
      deviationOf('unter-50000'),
      { minimum: 10_000, maximum: 50_000, maximumInclusive: false, smallerAlone: 'open' },
    ],
  ])('F1 %s', (_what, { population }, expected) => {
    const { source } = population!;

    expect(population).toEqual({ ...expected, source });
  });

  test('Z-01 F1 "zwischen" does not say whether the bound belongs to it', () => {
    expect(editionOf('kiv-2021').population).not.toHaveProperty('maximumInclusive');
  });

  test.each([
    ['kiv-2018', undefined],
    ['kiv-2019', { minimumMembers: 2, maximumMembers: 3, smallBelow: 10_000, largest: 50_000 }],
    ['kiv-2021', { minimumMembers: 2, maximumMembers: 3, smallBelow: 10_000, largest: 50_000 }],
  ])('Z-03 F2 F4 consortium of %s: %o', (id, expected) => {
    const { consortium } = editionOf(id);

    if (expected) expect(consortium).toMatchObject(expected);
    else expect(consortium).toBeUndefined();
  });

  test('Z-03 F2 the undated press release names no number of partners', () => {
    expect(deviationOf('unter-50000').consortium).not.toHaveProperty('maximumMembers');
  });

  test.each([
    ['kiv-2018', { minimumMonths: 12, maximumMonths: 12, maximumIs: 'description' }],
    ['kiv-2019', undefined],
    ['kiv-2021', { minimumMonths: 12, maximumMonths: 18, maximumIs: 'limit' }],
  ])('Z-06 F6 F7 duration of %s: %o', (id, expected) => {
    const { duration } = editionOf(id);

    if (expected) expect(duration).toMatchObject(expected);
    else expect(duration).toBeUndefined();
  });

  test.each([
    ['kiv-2018', '20000.00', '2018-06-30', 'paper'],
    ['kiv-2019', '20000.00', '2019-11-30', 'paper'],
    ['kiv-2021', undefined, undefined, 'online'],
  ])('Z-14 Z-33 Z-34 F9 F23 F24 %s: cap %s, deadline %s, route %s', (id, cap, deadline, route) => {
    const terms = editionOf(id);

    expect([terms.cap?.amount, terms.deadline?.lastDay, terms.route?.route]).toEqual([cap, deadline, route]);
  });

  test('Z-14 F9 the 30,000 euros are a deviation', () => {
    expect(deviationOf('hoechstens-30000').cap?.amount).toBe('30000.00');
  });

  test('Z-41 F5 only the call of 2018 says "kreisangehörig"', () => {
    expect(editions.map(({ terms }) => terms.kind?.allowed)).toEqual([
      ['kreisangehoerig'],
      undefined,
      undefined,
    ]);
  });

  test('Z-15 F13 no edition names an own share', () => {
    expect(allTerms.filter(([, terms]) => terms.ownShare !== undefined)).toEqual([]);
  });

  test('Z-23 F21 no term turns "soll" into a must', () => {
    expect(allTerms.flatMap(([, terms]) => statedIn(terms).map(({ force }) => force))).not.toContain('must');
  });
});

describe('F28 contradictions', () => {
  test('name rules that exist, at least two statements, and what we make of it in both languages', () => {
    for (const { entry, rules, statements, treatment } of contradictions) {
      expect(entry).toMatch(/^Z-\d\d$/);
      expect(rules.filter((rule) => !fundingRules.some((each) => each === rule))).toEqual([]);
      expect(statements.length).toBeGreaterThan(1);
      expect(Object.keys(treatment)).toEqual(['de', 'en']);
    }
  });

  test('Z-02 F1 an outlier is known, and not followed', () => {
    expect(kivHessen.notFollowed).toMatchObject([{ wording: 'zwischen 10 000 und 30 000' }]);
  });
});

test('F27 dates of the programme exist', () => {
  const dates = editions.flatMap(({ from, to, confirmedUntil, terms }) =>
    [from, to, confirmedUntil, terms.deadline?.lastDay].filter((date) => date !== undefined),
  );

  expect(dates.filter((date) => !isPartialDate(date))).toEqual([]);
});

function isCited({ title, url, publisher, quotation, clause }: SourceRef): boolean {
  return title !== '' && (url ?? publisher) !== undefined && (quotation ?? clause ?? '') !== '';
}

function statedIn(terms: FundingTerms) {
  return Object.values(terms).filter((term) => term !== undefined);
}
