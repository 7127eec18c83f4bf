import { describe, expect, test } from 'vitest';
import { chooseEdition } from './choose-edition.js';
import type { FundingProgramme } from './programme-schema.js';
import { kivHessen } from './programmes/kiv-hessen.js';

describe('F27 the edition of a date', () => {
  test.each([
    ['2018-01-01', 'kiv-2018'],
    ['2018-12-31', 'kiv-2018'],
    ['2019-01-01', 'kiv-2019'],
    ['2020-12-31', 'kiv-2019'],
    ['2021-01-01', 'kiv-2021'],
    ['2035-06-01', 'kiv-2021'],
  ])('%s is governed by %s', (on, id) => {
    expect(chooseEdition(kivHessen, { on })).toMatchObject({
      ok: true,
      edition: { id },
      choice: { by: 'date', on, deviations: [] },
    });
  });

  test('Z-18 F27 an id overrides the date, and the decision says so', () => {
    expect(chooseEdition(kivHessen, { on: '2022-03-01', edition: 'kiv-2018' })).toMatchObject({
      ok: true,
      edition: { id: 'kiv-2018' },
      choice: { by: 'id', on: '2022-03-01' },
    });
  });

  test('F27 of several that govern a day the one that began last counts, in every order', () => {
    const [first, second] = kivHessen.editions;
    const later = { ...second!, from: '2018-06' };
    for (const editions of [
      [first!, later],
      [later, first!],
    ]) {
      expect(chooseEdition({ ...kivHessen, editions }, { on: '2018-07-01' })).toMatchObject({
        edition: { id: 'kiv-2019' },
      });
    }
  });
});

describe('F27 no edition is a finding, never a guess', () => {
  test.each<[string, Parameters<typeof chooseEdition>[1], string, object]>([
    ['before the programme', { on: '2017-12-31' }, 'noEdition', { on: '2017-12-31', earliest: '2018' }],
    [
      'an edition that nobody knows',
      { on: '2022-03-01', edition: 'kiv-1999' },
      'unknownEdition',
      { given: 'kiv-1999', known: ['kiv-2018', 'kiv-2019', 'kiv-2021'] },
    ],
    [
      'a deviation that nobody knows',
      { on: '2022-03-01', deviations: ['hoechstens-30000', 'viel'] },
      'unknownDeviation',
      { given: 'viel', known: ['hoechstens-30000', 'unter-50000'] },
    ],
    ['a German date', { on: '01.03.2022' }, 'unusableDate', { given: '01.03.2022' }],
    ['a month', { on: '2022-03' }, 'unusableDate', { given: '2022-03' }],
    ['a day that does not exist', { on: '2022-02-30' }, 'unusableDate', { given: '2022-02-30' }],
    ['no text', { on: 2022 as unknown as string }, 'unusableDate', { given: 2022 }],
  ])('%s', (_case, request, reason, facts) => {
    expect(chooseEdition(kivHessen, request)).toMatchObject({
      ok: false,
      finding: { rule: 'edition', outcome: 'unclear', force: 'must', reason, facts },
    });
  });
});

describe('F27 deviations', () => {
  const termsWith = (...deviations: string[]) => {
    const chosen = chooseEdition(kivHessen, { on: '2022-03-01', deviations });
    return chosen.ok ? chosen.terms : undefined;
  };

  test('Z-14 F27 none counts by itself', () => {
    expect(termsWith()).toEqual(kivHessen.editions[2]!.terms);
    expect(termsWith()?.cap).toBeUndefined();
  });

  test('Z-14 F27 a chosen one replaces the terms that it has, and only those', () => {
    const { cap, ...others } = termsWith('hoechstens-30000')!;

    expect(cap).toMatchObject({ amount: '30000.00', source: { id: 'kiv-presse-ohne-datum' } });
    expect(others).toEqual(kivHessen.editions[2]!.terms);
  });

  test('F27 all that were chosen count, and the edition itself is not changed', () => {
    expect(termsWith('unter-50000', 'hoechstens-30000')).toMatchObject({
      cap: { amount: '30000.00' },
      population: { maximumInclusive: false },
    });
    expect(kivHessen.editions[2]!.terms.cap).toBeUndefined();
  });
});

test('F27 a programme whose editions all begin later names the earliest', () => {
  const editions: FundingProgramme['editions'] = kivHessen.editions.toReversed();

  expect(chooseEdition({ ...kivHessen, editions }, { on: '2000-01-01' })).toMatchObject({
    finding: { facts: { earliest: '2018' } },
  });
});
