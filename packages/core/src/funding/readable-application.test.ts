import { describe, expect, test } from 'vitest';
import { completeApplication } from '../../test-support/complete-application.js';
import { FundingApplicationSchema } from './application-schema.js';
import { readableApplication } from './readable-application.js';

describe('F28 an application as far as it can be read', () => {
  test('is the same where it has its shape', () => {
    const application = completeApplication({
      extension: { granted: true, until: '2024' },
      approved: { on: '2022', wording: 'im vergangenen Jahr' },
      further: { a: 1 },
      sources: [{ id: 'a', title: 'A' }],
    });

    expect(readableApplication(application)).toEqual(application);
  });

  test.each([undefined, null, 5, 'Antrag', [], {}, { applicants: {} }])(
    'of %o has no applicants',
    (value) => {
      expect(readableApplication(value)).toEqual({ applicants: [] });
    },
  );

  test.each<[string, object, object]>([
    ['a form that nobody knows', { form: 'Bündnis' }, {}],
    ['a word in place of a list', { periods: 'ein Jahr', topics: 'Sprache' }, {}],
    [
      'a period of no kind',
      { periods: [{ months: 12 }, { kind: 'fundingPeriod', months: 12 }] },
      { periods: [{ kind: 'fundingPeriod', months: 12 }] },
    ],
    [
      'a span that is none',
      { periods: [{ kind: 'fundingPeriod', span: 'bald' }] },
      { periods: [{ kind: 'fundingPeriod' }] },
    ],
    ['a permission in words', { extension: { granted: 'ja', until: '2024' } }, {}],
    ['a resolution of no kind', { resolutions: [{ on: '2022' }] }, { resolutions: [] }],
    ['a hearing of nobody', { hearings: [{ body: 'Rat', on: '2022' }] }, { hearings: [] }],
    ['a date that is no statement', { approved: '2022-03-15', firstObligation: null }, {}],
    ['answers that are none', { further: ['a'] }, {}],
    ['words that nobody knows', { audience: 'alle', moderation: {}, route: 5 }, {}],
    [
      'formats of no kind',
      { formats: [{ title: 'A' }, { kind: 'Fest' }, { kind: 'survey' }] },
      { formats: [{ kind: 'survey' }] },
    ],
  ])('without %s', (_case, given, expected) => {
    expect(readableApplication(given)).toEqual({ applicants: [], ...expected });
  });

  test('keeps what is wrong with figures, dates and amounts for the criteria', () => {
    const odd = {
      applicants: [{ population: [{ value: 'ca. 13.300' }, null], isLead: 'ja' }],
      money: [{ amount: '20.000,00', status: 'requested' }, 5],
      financePlan: [{ year: '2023' }, null],
      periods: [{ kind: 'fundingPeriod', span: { from: '01.01.2022' }, months: -1 }],
    };

    expect(readableApplication(odd)).toEqual({
      ...odd,
      applicants: [{ population: [{ value: 'ca. 13.300' }, {}] }],
      money: [odd.money[0], {}],
      financePlan: [odd.financePlan[0], {}],
    });
  });

  test('knows every key of an application', () => {
    expect(Object.keys(readableApplication({})).sort()).toEqual(
      Object.keys(FundingApplicationSchema.shape).sort(),
    );
  });

  test('of a member that is no key leaves the entry, which then is nobody’s', () => {
    const hearings = [{ body: 'none', member: 5 }];

    expect(readableApplication({ hearings }).hearings).toEqual(hearings);
  });
});
