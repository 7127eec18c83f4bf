import { describe, expect, test } from 'vitest';
import { weiterstadt } from './weiterstadt.js';

const phases = weiterstadt.process?.phases ?? [];
const events = weiterstadt.process?.events ?? [];
const milestones = phases.flatMap((phase) => phase.milestones ?? []);
const steps = phases.flatMap((phase) => phase.steps ?? []);

describe('the plan of 2019', () => {
  test.each([
    ['vorfeld', 0, '2019-11-06', '2019-11-06'],
    ['phase-1', 4, '2020-02', '2020-03'],
    ['phase-2', 6, '2020-04', '2020-04'],
    ['phase-3', 1, '2020-04', '2020-06'],
    ['phase-4', 3, '2020-06', '2020-07'],
    ['phase-5', 1, '2020-07', '2020-11'],
    ['phase-6', 3, '2020-11', '2020-11'],
    ['phase-7', 4, '2020-11', '2020-12'],
  ] as const)('Z-10 %s has %i lettered steps and is planned from %s to %s', (id, stepCount, from, to) => {
    const phase = phases.find((candidate) => candidate.id === id);
    const letters = ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, stepCount);

    expect(phase?.planned).toMatchObject({ from, to, source: 'konzeption-2019' });
    expect((phase?.steps ?? []).map((step) => step.id)).toEqual(letters.map((letter) => `${id}-${letter}`));
  });

  test('the eight phases stand in the order of the plan', () => {
    expect(phases.map(({ id }) => id)).toEqual([
      'vorfeld',
      'phase-1',
      'phase-2',
      'phase-3',
      'phase-4',
      'phase-5',
      'phase-6',
      'phase-7',
    ]);
  });

  test('Z-11 formats are found in phase 1 and decided in phase 2', () => {
    const milestonesOf = (id: string) =>
      phases.find((phase) => phase.id === id)?.milestones?.map((milestone) => milestone.id);

    expect(milestonesOf('phase-1')).toContain('ms-formate-gefunden');
    expect(milestonesOf('phase-2')).toEqual(['ms-formate-entschieden']);
  });

  test('Z-12 the „Bestandsaufnahme“ of phase 7 is the final editing and the only step with a kind', () => {
    expect(steps.filter(({ kind }) => kind !== undefined)).toMatchObject([
      { id: 'phase-7-b', kind: 'finalEditing' },
    ]);
  });

  test('a milestone is planned for a month that the plan does not name only as inferred', () => {
    const named = milestones.filter(
      ({ planned }) => planned?.source === 'konzeption-2019' && !planned.certainty,
    );

    expect(named.map(({ id, planned }) => [id, planned?.on])).toEqual([
      ['ms-formate-entschieden', '2020-04'],
      ['ms-inhalte-festgelegt', '2020-11'],
    ]);
  });
});

describe('what happened', () => {
  test.each([
    ['vorfeld', '2019-11-06', '2019-11-06', undefined],
    ['phase-1', '2020-05', '2020-12', 'inferred'],
    ['phase-2', '2021-02', '2021-02', undefined],
    ['phase-3', '2021-05-08', undefined, 'inferred'],
  ])('Z-09 %s really ran from %s to %s, beside its plan', (id, from, to, certainty) => {
    const actual = phases.find((phase) => phase.id === id)?.actual;

    expect([actual?.from, actual?.to, actual?.certainty]).toEqual([from, to, certainty]);
  });

  test('Z-09 of the later phases only a forecast for the last one is known', () => {
    const later = phases.slice(4);

    expect(later.map(({ actual }) => actual)).toEqual([undefined, undefined, undefined, undefined]);
    expect(later.map(({ forecast }) => forecast?.to)).toEqual([undefined, undefined, undefined, '2021-12']);
  });

  test.each([
    ['termin-expertentreffen', '2019-11-06', '2019-11-06'],
    ['termin-auftakt', '2020-04', '2021-02'],
    ['termin-workshop-1', '2021-04-24', '2021-05-08'],
    ['termin-workshop-2', '2021-06-12', '2021-06-12'],
    ['termin-workshop-3', '2021-09-18', undefined],
    ['termin-kommentierung-1', undefined, '2021-05-31'],
  ])('Z-09 %s was planned for %s and began on %s', (id, planned, actual) => {
    const event = events.find((candidate) => candidate.id === id);

    expect([event?.planned?.from, event?.actual?.from]).toEqual([planned, actual]);
  });

  test('70 people or so came to the kick-off and 50 to the first workshop', () => {
    const counted = events.filter(({ participants }) => participants !== undefined);

    expect(
      counted.map(({ id, participants }) => [id, participants?.[0]?.value, participants?.[0]?.qualifier]),
    ).toEqual([
      ['termin-auftakt', 70, 'circa'],
      ['termin-workshop-1', 50, 'exact'],
    ]);
  });

  test('Z-13 the tender of May 2020 came after the notice of funding', () => {
    const tender = steps.find(({ id }) => id === 'phase-1-a');

    expect(tender?.actual?.from).toBe('2020-05');
    expect(weiterstadt.funding?.application).toMatchObject({
      requested: { on: '2019-11', source: 'praesentation-2020' },
      approved: { on: '2020-03', wording: 'Ende März 2020', source: 'stadt-foerderbescheid' },
    });
  });

  test('Z-23 the adoption was planned, and nobody knows when it was passed', () => {
    const resolutions = weiterstadt.process?.resolutions ?? [];

    expect(resolutions).toMatchObject([
      { kind: 'adoption', body: 'stadtverordnetenversammlung', planned: { from: '2020-11', to: '2020-12' } },
    ]);
    expect(resolutions[0]?.actual).toBeUndefined();
    expect(weiterstadt.openQuestions?.map(({ id }) => id)).toContain('frage-beschluss');
  });
});
