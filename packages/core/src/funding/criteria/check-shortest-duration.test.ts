import { describe, expect, test } from 'vitest';
import { judged, type CriterionRow } from '../../../test-support/complete-application.js';
import type { DateSpan } from '../../shared/date-span.js';

const process = (span: DateSpan) => [{ kind: 'processDuration' as const, span }];
const funding = (span: DateSpan) => [{ kind: 'fundingPeriod' as const, span }];
const over = { from: '2022-04-01', to: '2023-12-31' };

describe('F7 shortest duration', () => {
  const taking = (span: DateSpan) => ({ periods: process(span) });

  test.each<CriterionRow>([
    [
      'Z-07',
      'Weiterstadt as planned in 2019: February to December 2020',
      taking({ from: '2020-02', to: '2020-12' }),
      'notMet',
      'durationTooShort',
    ],
    [
      'Z-07',
      'with the time before: 14 months',
      taking({ from: '2019-11-06', to: '2020-12' }),
      'met',
      'durationLongEnough',
    ],
    [
      'Z-06',
      'a year to the day',
      taking({ from: '2022-02-01', to: '2023-01-31' }),
      'met',
      'durationLongEnough',
    ],
    ['Z-06', 'a day less', taking({ from: '2022-02-01', to: '2023-01-30' }), 'notMet', 'durationTooShort'],
    [
      'Z-06',
      'only the funding is known: it stands for both',
      { periods: funding(over) },
      'met',
      'durationLongEnough',
    ],
    [
      'F7',
      '11 months, no dates',
      { periods: [{ kind: 'processDuration', months: 11 }] },
      'notMet',
      'durationTooShort',
    ],
    [
      'F7',
      '12 months, no dates',
      { periods: [{ kind: 'processDuration', months: 12 }] },
      'met',
      'durationLongEnough',
    ],
    [
      'F7',
      'half a month',
      { periods: [{ kind: 'processDuration', months: 0.5 }] },
      'unclear',
      'durationUnusable',
    ],
    ['F7', 'no period', { periods: [] }, 'missing', 'durationMissing'],
    [
      'F7',
      'ends before it begins',
      taking({ from: '2023-01', to: '2022-01' }),
      'unclear',
      'durationUnusable',
    ],
    [
      'Z-08',
      'sources disagree',
      {
        periods: [
          ...process({ from: '2022-01', to: '2022-06' }),
          ...process({ from: '2022-01', to: '2022-12' }),
        ],
      },
      'unclear',
      'durationStatementsDisagree',
    ],
  ])('%s %s', (_entry, _what, changes, outcome, reason) => {
    expect(judged('F7', changes)).toMatchObject({ outcome, reason, force: 'should' });
  });

  test('Z-06 F7 the funding period and the process are judged each by itself', () => {
    const periods = [
      ...funding({ from: '2022-04-01', to: '2023-09-30' }),
      ...process({ from: '2022-05', to: '2023-02' }),
    ];

    expect(judged('F6', { periods })).toMatchObject({ outcome: 'met' });
    expect(judged('F7', { periods })).toMatchObject({ outcome: 'notMet', facts: { months: 12 } });
  });
});
