import { describe, expect, test } from 'vitest';
import {
  byEdition,
  judged,
  programmeWith,
  towns,
  type ApplicationChanges,
  type CriterionRow,
} from '../../../test-support/complete-application.js';

type Resolutions = NonNullable<ApplicationChanges['resolutions']>;

const resolved = (...resolutions: Resolutions) => ({ resolutions });
const joint = (...resolutions: Resolutions) => ({
  form: 'consortium' as const,
  applicants: towns(9_600, 8_000),
  resolutions,
});
const adopted = (member?: string) => ({
  kind: 'adoption' as const,
  on: '2022-02-10',
  ...(member !== undefined && { member }),
});
const ended = [{ kind: 'fundingPeriod' as const, span: { from: '2020-04-01', to: '2021-09-30' } }];

describe('F21 resolution of the council', () => {
  test.each<CriterionRow>([
    ['Z-23', 'adopted', resolved(adopted()), 'met', 'resolutionAdopted'],
    ['Z-23', 'adoption planned', {}, 'met', 'resolutionPlanned'],
    [
      'Z-23',
      'planned for a month that has passed',
      resolved({ kind: 'adoption', planned: { from: '2022-02' } }),
      'missing',
      'resolutionUnknown',
    ],
    [
      'Z-23',
      'planned until today',
      resolved({ kind: 'adoption', planned: { from: '2022-01', to: '2022-03-01' } }),
      'met',
      'resolutionPlanned',
    ],
    ['Z-23', 'nothing told', { resolutions: undefined }, 'missing', 'resolutionUnknown'],
    [
      'Z-23',
      'none after the end of the project',
      { resolutions: [], periods: ended },
      'notMet',
      'resolutionMissingAfterEnd',
    ],
    [
      'Z-23',
      'still only planned after the end of the project',
      { periods: ended },
      'notMet',
      'resolutionMissingAfterEnd',
    ],
    [
      'Z-23',
      'adopted, after the end',
      { ...resolved(adopted()), periods: ended },
      'met',
      'resolutionAdopted',
    ],
    [
      'Z-24',
      'a mandate is no adoption',
      resolved({ kind: 'mandate', on: '2020-07', certainty: 'inferred' }),
      'missing',
      'resolutionOtherKindOnly',
    ],
    [
      'Z-23',
      'taken note of',
      resolved({ kind: 'acknowledgement', on: '2022-02' }),
      'missing',
      'resolutionOtherKindOnly',
    ],
    [
      'F21',
      'a date that is none',
      resolved({ kind: 'adoption', on: '10.02.2022' }),
      'missing',
      'resolutionUnknown',
    ],
    ['Z-04', 'of both councils', joint(adopted('06999001'), adopted('06999002')), 'met', 'resolutionAdopted'],
    ['Z-04', 'of one council only', joint(adopted('06999001')), 'unclear', 'resolutionNotEveryMember'],
    ['Z-04', 'of a council that is not named', joint(adopted()), 'missing', 'resolutionOtherKindOnly'],
    [
      'Z-04',
      'planned in both',
      joint(
        { kind: 'adoption', member: '06999001', planned: { from: '2023-11' } },
        { kind: 'adoption', member: '06999002', planned: { from: '2023-12' } },
      ),
      'unclear',
      'resolutionNotEveryMember',
    ],
    [
      'Z-04',
      'of a consortium of one so far',
      { form: 'consortium', ...resolved(adopted()) },
      'missing',
      'resolutionUnknown',
    ],
  ])('%s %s', (_entry, _what, changes, outcome, reason) => {
    expect(judged('F21', changes)).toMatchObject({ outcome, reason, force: 'should' });
  });

  test('Z-24 F21 tells that the kind of a resolution is only inferred', () => {
    const mandate = resolved({ kind: 'mandate', on: '2020-07', certainty: 'inferred' });

    expect(judged('F21', mandate).facts).toEqual({ kinds: ['mandate'], isInferred: true });
  });

  test.each(['kiv-2018', 'kiv-2019', 'kiv-2021'] as const)(
    'Z-23 F21 in %s "soll" never decides',
    (edition) => {
      expect(judged('F21', { resolutions: [] }, byEdition(edition))).toMatchObject({ force: 'should' });
    },
  );

  test('F21 a programme that says so makes it decide', () => {
    const strict = programmeWith({ resolution: { source: { id: 'a', title: 'A' }, force: 'must' } });

    expect(judged('F21', { resolutions: [] }, {}, strict)).toMatchObject({
      outcome: 'missing',
      force: 'must',
    });
  });
});
