import { describe, expect, test } from 'vitest';
import {
  byEdition,
  judged,
  programmeWith,
  type KivEdition,
} from '../../../test-support/complete-application.js';
import type { Outcome } from '../../shared/finding.js';
import type { FundingReason } from '../funding-finding.js';

describe('F23 route', () => {
  test.each<[string, string, KivEdition, 'online' | 'paper' | undefined, Outcome, FundingReason]>([
    ['Z-33', 'on paper in 2018', 'kiv-2018', 'paper', 'met', 'routeFits'],
    ['Z-33', 'on paper in 2019', 'kiv-2019', 'paper', 'met', 'routeFits'],
    ['Z-33', 'online in 2019', 'kiv-2019', 'online', 'notMet', 'routeOther'],
    ['Z-33', 'online since 2021', 'kiv-2021', 'online', 'met', 'routeFits'],
    ['Z-33', 'on paper since 2021', 'kiv-2021', 'paper', 'notMet', 'routeOther'],
    ['Z-33', 'not told', 'kiv-2021', undefined, 'missing', 'routeUnknown'],
  ])('%s %s', (_entry, _what, edition, route, outcome, reason) => {
    expect(judged('F23', { route }, byEdition(edition))).toMatchObject({ outcome, reason, force: 'should' });
  });

  test('F23 a programme that names no route leaves it open', () => {
    const silent = programmeWith({ route: undefined });

    expect(judged('F23', {}, {}, silent)).toMatchObject({ outcome: 'unclear', reason: 'routeNotStated' });
  });

  test('F23 a programme that says so makes it decide', () => {
    const strict = programmeWith({
      route: { route: 'online', force: 'must', source: { id: 'a', title: 'A' } },
    });

    expect(judged('F23', { route: 'paper' }, {}, strict)).toMatchObject({ outcome: 'notMet', force: 'must' });
  });
});

describe('F24 deadline', () => {
  test.each<[string, string, KivEdition, string, Outcome, FundingReason, string]>([
    ['Z-34', 'the last day of 2018', 'kiv-2018', '2018-06-30', 'met', 'deadlineKept', 'must'],
    ['Z-34', 'a day late in 2018', 'kiv-2018', '2018-07-01', 'notMet', 'deadlineMissed', 'must'],
    ['Z-34', 'the last day of 2019', 'kiv-2019', '2019-11-30', 'met', 'deadlineKept', 'must'],
    ['Z-34', 'a day late in 2019', 'kiv-2019', '2019-12-01', 'notMet', 'deadlineMissed', 'must'],
    [
      'Z-34',
      'since 2021 no deadline is known',
      'kiv-2021',
      '2022-12-31',
      'unclear',
      'deadlineNotStated',
      'should',
    ],
  ])('%s %s', (_entry, _what, edition, on, outcome, reason, force) => {
    expect(judged('F24', {}, { edition, on })).toMatchObject({ outcome, reason, force });
  });
});

describe('F25 validity of the edition', () => {
  test.each<[string, string, KivEdition, string, Outcome, FundingReason]>([
    ['Z-32', 'within the dates of sources', 'kiv-2021', '2022-03-01', 'met', 'editionCurrent'],
    [
      'Z-19',
      'the last day that the stamp "Mai 2022" covers',
      'kiv-2021',
      '2022-05-31',
      'met',
      'editionCurrent',
    ],
    [
      'Z-32',
      'later than any source confirms',
      'kiv-2021',
      '2022-06-01',
      'unclear',
      'editionContinuationUnknown',
    ],
    ['Z-32', 'years later', 'kiv-2021', '2026-11-24', 'unclear', 'editionContinuationUnknown'],
    ['F25', 'in the year of the call of 2018', 'kiv-2018', '2018-06-01', 'met', 'editionCurrent'],
    ['F25', 'after the year of the call of 2018', 'kiv-2018', '2019-01-01', 'notMet', 'editionEnded'],
    ['F25', 'before the guideline was in force', 'kiv-2021', '2020-12-31', 'notMet', 'editionEnded'],
    ['F25', 'before the call of 2019', 'kiv-2019', '2018-12-31', 'notMet', 'editionEnded'],
    ['F25', 'in the second year of the call of 2019', 'kiv-2019', '2020-12-31', 'met', 'editionCurrent'],
  ])('%s %s', (_entry, _what, edition, on, outcome, reason) => {
    expect(judged('F25', {}, { edition, on })).toMatchObject({ outcome, reason, force: 'should' });
  });
});
