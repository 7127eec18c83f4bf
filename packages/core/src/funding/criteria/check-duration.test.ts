import { describe, expect, test } from 'vitest';
import {
  byEdition,
  judged,
  type ApplicationChanges,
  type CriterionRow,
  type KivEdition,
} from '../../../test-support/complete-application.js';
import type { DateSpan } from '../../shared/date-span.js';
import type { Outcome } from '../../shared/finding.js';
import type { FundingReason } from '../funding-finding.js';

const funding = (...spans: DateSpan[]) => spans.map((span) => ({ kind: 'fundingPeriod' as const, span }));
const process = (span: DateSpan) => [{ kind: 'processDuration' as const, span }];
const lasting = (span: DateSpan, more: ApplicationChanges = {}) => ({ periods: funding(span), ...more });
const over = { from: '2022-04-01', to: '2023-12-31' };
const extended = (granted: boolean, until?: string) => ({
  extension: { granted, ...(until !== undefined && { until }) },
});

describe('F6 longest duration', () => {
  test.each<CriterionRow>([
    [
      'Z-06',
      '18 months to the day',
      lasting({ from: '2022-04-01', to: '2023-09-30' }),
      'met',
      'durationWithin',
    ],
    [
      'Z-06',
      'the anniversary itself',
      lasting({ from: '2022-04-01', to: '2023-10-01' }),
      'notMet',
      'durationAnniversary',
    ],
    [
      'Z-06',
      'one day after the anniversary, extension denied',
      lasting({ from: '2022-04-01', to: '2023-10-02' }, extended(false)),
      'notMet',
      'durationTooLong',
    ],
    [
      'Z-06',
      'by months: April 2022 to September 2023',
      lasting({ from: '2022-04', to: '2023-09' }),
      'met',
      'durationWithin',
    ],
    ['Z-08', '21 months, extension not known', lasting(over), 'missing', 'durationExtensionUnknown'],
    ['Z-08', '21 months, extension denied', lasting(over, extended(false)), 'notMet', 'durationTooLong'],
    ['Z-08', '21 months, extended', lasting(over, extended(true, '2023-12')), 'met', 'durationExtended'],
    [
      'Z-08',
      '21 months, extended too little',
      lasting(over, extended(true, '2023-11-30')),
      'notMet',
      'durationExtensionTooShort',
    ],
    [
      'Z-08',
      'extended, until when is not known',
      lasting(over, extended(true)),
      'unclear',
      'durationExtensionEndUnknown',
    ],
    [
      'Z-08',
      'extended until no date',
      lasting(over, extended(true, '31.12.2023')),
      'unclear',
      'durationExtensionEndUnknown',
    ],
    [
      'Z-08',
      'sources name different ends',
      { periods: funding({ from: '2022-04-01', to: '2023-09-30' }, over) },
      'unclear',
      'durationStatementsDisagree',
    ],
    [
      'Z-08',
      'different ends, the extension reaches beyond both',
      { periods: funding({ from: '2022-04-01', to: '2023-09-30' }, over), ...extended(true, '2023-12-31') },
      'met',
      'durationExtended',
    ],
    [
      'F6',
      'a month too vague to say',
      lasting({ from: '2022-04', to: '2023-10' }),
      'unclear',
      'durationVague',
    ],
    ['F6', 'no period', { periods: undefined }, 'missing', 'durationMissing'],
    ['F6', 'a begin without end', lasting({ from: '2022-04' }), 'missing', 'durationMissing'],
    [
      'Z-08',
      'an end without begin, approved on a day',
      lasting({ to: '2021-09-30' }, { approved: { on: '2020-04-01' } }),
      'met',
      'durationWithin',
    ],
    [
      'Z-06',
      'only the process is known: it stands for both',
      { periods: process({ from: '2022-04-01', to: '2023-09-30' }) },
      'met',
      'durationWithin',
    ],
    [
      'F6',
      '12 months, no dates',
      { periods: [{ kind: 'fundingPeriod', months: 12 }] },
      'met',
      'durationWithin',
    ],
    ['F6', '0 months', { periods: [{ kind: 'fundingPeriod', months: 0 }] }, 'unclear', 'durationUnusable'],
    [
      'F6',
      '21 months without dates, extended: until where is missing',
      { periods: [{ kind: 'fundingPeriod', months: 21 }], ...extended(true, '2023-12') },
      'missing',
      'durationMissing',
    ],
    [
      'F6',
      'ends before it begins',
      lasting({ from: '2023-01-01', to: '2022-01-01' }),
      'unclear',
      'durationUnusable',
    ],
    ['F6', 'German dates', lasting({ from: '01.04.2022', to: '30.09.2023' }), 'unclear', 'durationUnusable'],
    [
      'F6',
      'a day that does not exist',
      lasting({ from: '2022-02-30', to: '2023-02-28' }),
      'unclear',
      'durationUnusable',
    ],
    [
      'F6',
      'from the last day of August: 18 months end in February',
      lasting({ from: '2022-08-31', to: '2024-02-28' }),
      'met',
      'durationWithin',
    ],
  ])('%s %s', (_entry, _what, changes, outcome, reason) => {
    expect(judged('F6', changes)).toMatchObject({ outcome, reason });
  });

  test.each<[string, string, KivEdition, DateSpan, Outcome, FundingReason, string]>([
    [
      'Z-06',
      'a year in 2018',
      'kiv-2018',
      { from: '2018-10-01', to: '2019-09-30' },
      'met',
      'durationWithin',
      'must',
    ],
    [
      'Z-06',
      'more than "einem Jahr" of 2018, which may describe',
      'kiv-2018',
      { from: '2018-10-01', to: '2019-12-31' },
      'unclear',
      'durationLongerThanDescribed',
      'must',
    ],
    [
      'Z-06',
      '18 months in 2019',
      'kiv-2019',
      { from: '2020-04-01', to: '2021-09-30' },
      'met',
      'durationWithin',
      'should',
    ],
    [
      'Z-06',
      '18 months since 2021',
      'kiv-2021',
      { from: '2022-04-01', to: '2023-09-30' },
      'met',
      'durationWithin',
      'must',
    ],
  ])('%s F6 %s', (_entry, _what, edition, span, outcome, reason, force) => {
    expect(judged('F6', lasting(span), byEdition(edition))).toMatchObject({ outcome, reason, force });
  });

  test('Z-06 F6 in 2019 nobody fails by the guideline of later', () => {
    expect(judged('F6', lasting(over, extended(false)), byEdition('kiv-2019'))).toMatchObject({
      outcome: 'unclear',
      reason: 'durationTooLong',
      force: 'should',
      isElsewhere: true,
    });
  });

  test('Z-06 F6 the anniversary only advises', () => {
    expect(judged('F6', lasting({ from: '2022-04-01', to: '2023-10-01' }))).toMatchObject({
      force: 'should',
    });
  });

  test('F6 an end in the last year that can be written is not judged as later than it is', () => {
    expect(judged('F6', lasting({ from: '9999-06-01', to: '9999-12-31' }))).toMatchObject({ outcome: 'met' });
  });
});
