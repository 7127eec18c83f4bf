import { describe, expect, test } from 'vitest';
import {
  completeApplication,
  town,
  type ApplicationChanges,
} from '../../test-support/complete-application.js';
import fictional from '../../test-support/fictional-programme.json';
import { assessEligibility } from './assess-eligibility.js';
import type { FundingApplication } from './application-schema.js';
import { parseFundingApplication, parseFundingProgramme } from './parse-funding.js';
import { kivHessen } from './programmes/kiv-hessen.js';

type Changes = { readonly [Key in keyof FundingApplication]?: unknown };

const changed = (changes: Changes) => completeApplication(changes as ApplicationChanges);
const figure = (value: unknown): Changes => ({ applicants: [{ ...town(0), population: [{ value }] }] });
const period = (span: object): Changes => ({ periods: [{ kind: 'fundingPeriod', span }] });
const plan = (year: unknown, amount: unknown): Changes => ({
  financePlan: [{ year, costs: [{ kind: 'other', amount }], funds: [] }],
});

describe('D3 D16 an application with faults', () => {
  test.each<[string, Changes, string, string, object]>([
    [
      'a negative figure',
      figure(-5),
      'tooSmall',
      '/applicants/0/population/0/value',
      { minimum: 0, unit: 'number' },
    ],
    [
      'half a resident',
      figure(13_300.5),
      'notInteger',
      '/applicants/0/population/0/value',
      { received: 13_300.5 },
    ],
    [
      'an absurd figure',
      figure(1e20),
      'tooLarge',
      '/applicants/0/population/0/value',
      { maximum: Number.MAX_SAFE_INTEGER, unit: 'number' },
    ],
    [
      '"ca. 13.300" as text',
      figure('ca. 13.300'),
      'wrongType',
      '/applicants/0/population/0/value',
      { expected: ['number'], received: 'string' },
    ],
    [
      'a German date',
      period({ from: '01.04.2022', to: '2023' }),
      'invalidFormat',
      '/periods/0/span/from',
      { format: 'partialDate', received: '01.04.2022' },
    ],
    [
      'a day that does not exist',
      period({ to: '2022-02-30' }),
      'impossibleDate',
      '/periods/0/span/to',
      { received: '2022-02-30' },
    ],
    [
      'an end before the begin',
      period({ from: '2023', to: '2022' }),
      'spanReversed',
      '/periods/0/span',
      { from: '2023', to: '2022' },
    ],
    [
      'an amount with comma',
      { money: [{ amount: '20.000,00', status: 'requested' }] },
      'invalidFormat',
      '/money/0/amount',
      { format: 'money', received: '20.000,00' },
    ],
    [
      'an amount as number',
      { money: [{ amount: 20_000, status: 'requested' }] },
      'wrongType',
      '/money/0/amount',
      { expected: ['string'], received: 'number' },
    ],
    [
      'a status that nobody knows',
      { money: [{ amount: '1.00', status: 'gewünscht' }] },
      'notInList',
      '/money/0/status',
      { allowed: ['requested', 'granted', 'paid'], received: 'gewünscht' },
    ],
    [
      'an amount with comma in the plan',
      plan(2023, '5,00'),
      'invalidFormat',
      '/financePlan/0/costs/0/amount',
      { format: 'money', received: '5,00' },
    ],
    [
      'a year as text',
      plan('2023', '5.00'),
      'wrongType',
      '/financePlan/0/year',
      { expected: ['number'], received: 'string' },
    ],
    ['half a year', plan(2023.5, '5.00'), 'notInteger', '/financePlan/0/year', { received: 2023.5 }],
    [
      'a year of two digits',
      plan(23, '5.00'),
      'tooSmall',
      '/financePlan/0/year',
      { minimum: 1000, unit: 'number' },
    ],
    [
      'an AGS as number',
      { applicants: [{ ags: 6_432_023 }] },
      'wrongType',
      '/applicants/0/ags',
      { expected: ['string'], received: 'number' },
    ],
    ['no applicants', { applicants: undefined }, 'missingKey', '/applicants', { key: 'applicants' }],
    [
      'yes as text',
      { concept: 'ja' },
      'wrongType',
      '/concept',
      { expected: ['boolean'], received: 'string' },
    ],
    [
      'an extension without the answer',
      { extension: { until: '2023' } },
      'missingKey',
      '/extension/granted',
      { key: 'granted' },
    ],
  ])('names %s by place and reason, and is never eligible', (_case, changes, code, path, facts) => {
    const application = changed(changes);

    expect(parseFundingApplication(application)).toEqual({
      ok: false,
      issues: [{ code, path, facts }],
      notes: [],
    });
    // Whoever does not check the shape gets findings, and never a wrong yes.
    for (const edition of ['kiv-2018', 'kiv-2019', 'kiv-2021']) {
      expect(() => assessEligibility(application, kivHessen, { on: '2018-06-01', edition })).not.toThrow();
    }
  });

  test.each([null, undefined, 5, 'Antrag', []])('%o is no application', (input) => {
    expect(parseFundingApplication(input)).toMatchObject({ ok: false, issues: [{ path: '' }] });
  });

  test('D6 keys that nobody knows are notes', () => {
    const application = { ...completeApplication(), farbe: 'rot', further: { stelle: 1 } };

    expect(parseFundingApplication(application)).toEqual({
      ok: true,
      application,
      notes: [{ code: 'unknownKey', path: '/farbe', facts: { key: 'farbe' } }],
    });
  });

  test('D3 the application is the input itself', () => {
    const application = completeApplication();
    const parsed = parseFundingApplication(application);

    expect(parsed.ok && parsed.application).toBe(application);
  });

  test('D16 all faults come at once', () => {
    const parsed = parseFundingApplication(changed({ ...figure(-5), concept: 'ja', route: 'Brieftaube' }));

    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual([
      '/applicants/0/population/0/value',
      '/concept',
      '/route',
    ]);
  });
});

describe('D3 a programme with faults', () => {
  const [edition] = fictional.editions;
  const { population } = edition!.terms;
  const withTerms = (terms: object) => ({ ...fictional, editions: [{ ...edition, terms }] });

  test.each<[string, object, string, string]>([
    ['no editions', { ...fictional, editions: [] }, 'tooSmall', '/editions'],
    [
      'an edition without its base',
      { ...fictional, editions: [{ ...edition, basis: undefined }] },
      'missingKey',
      '/editions/0/basis',
    ],
    [
      'a threshold without source',
      withTerms({ population: { ...population, source: undefined } }),
      'missingKey',
      '/editions/0/terms/population/source',
    ],
    [
      'a threshold as text',
      withTerms({ population: { ...population, minimum: '5.000' } }),
      'wrongType',
      '/editions/0/terms/population/minimum',
    ],
    [
      'a force that does not exist',
      withTerms({ population: { ...population, force: 'may' } }),
      'notInList',
      '/editions/0/terms/population/force',
    ],
    [
      'a cap with comma',
      withTerms({ cap: { amount: '40.000,00', source: population.source } }),
      'invalidFormat',
      '/editions/0/terms/cap/amount',
    ],
    [
      'an edition that ends before it begins',
      { ...fictional, editions: [{ ...edition, from: '2024', to: '2023' }] },
      'spanReversed',
      '/editions/0',
    ],
    [
      'an id that stands twice',
      { ...fictional, editions: [edition, edition] },
      'duplicateId',
      '/editions/1/id',
    ],
    ['an id with spaces', { ...fictional, id: 'Vielfalt vor Ort' }, 'invalidFormat', '/id'],
  ])('names %s', (_case, programme, code, path) => {
    const input: unknown = JSON.parse(JSON.stringify(programme));

    expect(parseFundingProgramme(input)).toMatchObject({ ok: false, issues: [{ code, path }] });
  });

  test('D6 terms that nobody knows are notes', () => {
    expect(parseFundingProgramme(withTerms({ weather: { source: population.source } }))).toMatchObject({
      ok: true,
      notes: [{ path: '/editions/0/terms/weather' }],
    });
  });
});
