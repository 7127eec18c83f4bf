import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDay, lastDay } from '../shared/partial-date.js';
import { phaseStateNames, phaseStates, type DatedPhase, type PhaseState } from './phase-states.js';

describe('P1 P2 P3 P4 P5 for any phases', () => {
  const date = fc.constantFrom(
    '2019',
    '2020',
    '2020-Q1',
    '2020-Q2',
    '2020-02',
    '2020-03',
    '2020-02-29',
    '2020-03-15',
    '2021-01-01',
  );
  const span = fc
    .record({ from: fc.option(date, { nil: undefined }), to: fc.option(date, { nil: undefined }) })
    .filter(({ from, to }) => from === undefined || to === undefined || firstDay(from) <= lastDay(to));
  const maybe = fc.option(span, { nil: undefined });
  const phases = fc
    .array(fc.record({ planned: maybe, forecast: maybe, actual: maybe }), { maxLength: 8 })
    .map((list) => list.map((dates, index): DatedPhase => ({ id: `phase-${index}`, ...dates })));
  const today = fc.constantFrom(
    '2018-12-31',
    '2020-01-01',
    '2020-02-29',
    '2020-03-01',
    '2020-03-15',
    '2020-07-01',
    '2021-01-02',
  );

  test('each has exactly one state, in the given order, and the same again', () => {
    fc.assert(
      fc.property(phases, today, (list, day) => {
        const states = phaseStates(list, day);

        expect([...states.keys()]).toEqual(list.map(({ id }) => id));
        expect(phaseStateNames).toEqual(expect.arrayContaining([...states.values()]));
        expect(phaseStates(list, day)).toEqual(states);
      }),
    );
  });

  test('the order of the phases changes no state', () => {
    const shuffled = phases.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );

    fc.assert(
      fc.property(shuffled, today, ([list, other], day) => {
        expect(Object.fromEntries(phaseStates(other, day))).toEqual(
          Object.fromEntries(phaseStates(list, day)),
        );
      }),
    );
  });

  test('P26 at most one begin is next, and none that is planned comes before it or a postponed one', () => {
    const beginOf = ({ forecast, planned }: DatedPhase): string | undefined => {
      const expected = forecast ?? planned;
      const begin = expected?.from ?? expected?.to;
      return begin === undefined ? undefined : firstDay(begin);
    };

    fc.assert(
      fc.property(phases, today, (list, day) => {
        const states = phaseStates(list, day);
        const begins = (state: PhaseState): string[] =>
          list.filter(({ id }) => states.get(id) === state).flatMap((phase) => beginOf(phase) ?? []);
        const [next, ...others] = [...new Set(begins('next'))];

        expect(others).toEqual([]);
        const [first] = next === undefined ? begins('postponed').sort() : [next];
        expect(begins('planned').filter((begin) => first === undefined || begin <= first)).toEqual([]);
      }),
    );
  });
});
