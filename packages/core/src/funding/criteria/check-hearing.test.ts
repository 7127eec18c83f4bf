import { describe, expect, test } from 'vitest';
import {
  judged,
  programmeWith,
  towns,
  type ApplicationChanges,
  type CriterionRow,
} from '../../../test-support/complete-application.js';

type Hearings = NonNullable<ApplicationChanges['hearings']>;

const heard = (...hearings: Hearings) => ({ hearings });
const resolvedOn = (on: string) => ({ resolutions: [{ kind: 'adoption' as const, on }] });
const joint = (...hearings: Hearings) => ({
  form: 'consortium' as const,
  applicants: towns(9_600, 8_000),
  hearings,
});

describe('F22 hearing of the Ausländerbeirat', () => {
  test.each<CriterionRow>([
    ['Z-36', 'heard', {}, 'met', 'hearingHeld'],
    [
      'Z-36',
      'the Integrations-Kommission heard',
      heard({ body: 'integrationsKommission', on: '2023-10' }),
      'met',
      'hearingHeld',
    ],
    [
      'Z-36',
      'heard before the resolution',
      { ...heard({ body: 'auslaenderbeirat', on: '2022-01' }), ...resolvedOn('2022-02-10') },
      'met',
      'hearingHeld',
    ],
    [
      'Z-36',
      'heard after the resolution',
      { ...heard({ body: 'auslaenderbeirat', on: '2022-03-01' }), ...resolvedOn('2022-02-10') },
      'notMet',
      'hearingAfterResolution',
    ],
    [
      'Z-36',
      'heard in the month of the resolution: a vague date counts in favour',
      { ...heard({ body: 'auslaenderbeirat', on: '2022-02' }), ...resolvedOn('2022-02-10') },
      'met',
      'hearingHeld',
    ],
    ['Z-36', 'neither body exists', heard({ body: 'none' }), 'notApplicable', 'hearingNoBody'],
    ['Z-36', 'not heard yet', heard({ body: 'auslaenderbeirat' }), 'missing', 'hearingUnknown'],
    [
      'F22',
      'a date for a body that does not exist says nothing',
      heard({ body: 'none', on: '2023-10' }),
      'notApplicable',
      'hearingNoBody',
    ],
    [
      'F22',
      'a body counts more than the word that there is none',
      heard({ body: 'none' }, { body: 'auslaenderbeirat' }),
      'missing',
      'hearingUnknown',
    ],
    ['F22', 'nothing told', { hearings: undefined }, 'missing', 'hearingUnknown'],
    [
      'F22',
      'a date that is none',
      heard({ body: 'auslaenderbeirat', on: '01.10.2023' }),
      'missing',
      'hearingUnknown',
    ],
    [
      'Z-36',
      'both members heard',
      joint(
        { body: 'auslaenderbeirat', member: '06999001', on: '2022-01' },
        { body: 'none', member: '06999002' },
      ),
      'met',
      'hearingHeld',
    ],
    [
      'Z-36',
      'one member heard',
      joint({ body: 'auslaenderbeirat', member: '06999001', on: '2022-01' }),
      'missing',
      'hearingUnknown',
    ],
    ['F22', 'a consortium of one so far', { form: 'consortium' }, 'missing', 'hearingUnknown'],
  ])('%s %s', (_entry, _what, changes, outcome, reason) => {
    expect(judged('F22', changes)).toMatchObject({ outcome, reason, force: 'should', source: { id: 'hgo' } });
  });

  test('F22 of several hearings the earliest counts, in every order', () => {
    const hearings: Hearings = [
      { body: 'auslaenderbeirat' },
      { body: 'auslaenderbeirat', on: '2022-03-01' },
      { body: 'auslaenderbeirat', on: '2022-01-10' },
    ];
    const changes = resolvedOn('2022-02-10');

    expect(judged('F22', { ...changes, hearings })).toMatchObject({
      outcome: 'met',
      facts: { on: '2022-01-10' },
    });
    expect(judged('F22', { ...changes, hearings: hearings.toReversed() })).toMatchObject({ outcome: 'met' });
  });

  test('F22 of several adoptions the last counts', () => {
    const resolutions = ['2022-01-10', '2022-05-10'].map((on) => ({ kind: 'adoption' as const, on }));
    const hearings: Hearings = [{ body: 'auslaenderbeirat', on: '2022-03-01' }];

    expect(judged('F22', { resolutions, hearings })).toMatchObject({ outcome: 'met' });
    expect(judged('F22', { resolutions: resolutions.toReversed(), hearings })).toMatchObject({
      outcome: 'met',
    });
  });

  test('F22 a programme that says so makes it decide', () => {
    const strict = programmeWith({ hearing: { source: { id: 'hgo', title: 'A' }, force: 'must' } });

    expect(judged('F22', { hearings: [] }, {}, strict)).toMatchObject({ outcome: 'missing', force: 'must' });
  });
});
