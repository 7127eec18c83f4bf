import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deepFrozen } from '../../../test-support/base-project.js';
import { daysOf, hesse, replanned, stepOf } from '../../../test-support/planning.js';
import { randomProcess } from '../../../test-support/random-networks.js';
import { addDays } from '../../shared/calendar-day.js';
import { applyRemedy } from './apply-remedy.js';
import { explainDate } from './explain-date.js';
import { isSameTrouble } from './found-conflict.js';
import { firstDayOfLength, lastDayOfLength, type Length } from './length.js';
import { planProcess } from './plan-process.js';
import { calendar, law, sessionsOf } from '../../../test-support/planning-laws.js';
const runs = { numRuns: 150 };

describe('P14 P22 one input, one plan', () => {
  test('the same twice, from input that nobody can change, and every date is explained', () => {
    fc.assert(
      fc.property(randomProcess, (process) => {
        const frozen = deepFrozen(process);
        const once = planProcess(frozen.template, frozen.constraints, calendar);
        expect(planProcess(frozen.template, frozen.constraints, hesseAgain())).toEqual(once);
        if (!once.ok) return;
        for (const { id } of once.plan.steps) {
          const chain = explainDate(once.plan, id)?.chain ?? [];
          expect(chain[0]?.step).toBe(id);
          expect(chain.every(({ reasons }) => reasons.length > 0)).toBe(true);
          expect(new Set(chain.map(({ step }) => step)).size).toBe(chain.length);
        }
        expect(once.plan.criticalChain.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });
});

function hesseAgain() {
  return hesse({
    closures: [{ from: '2027-12-27', to: '2027-12-31', reason: 'Geschlossen' }],
    movableDays: [{ from: '2027-02-08', to: '2027-02-09' }],
  });
}

describe('P20 any conflict', () => {
  test('is told once, and remedies that change something take it away', () => {
    let remedies = 0;
    fc.assert(
      fc.property(
        randomProcess,
        fc.constantFrom('forwards' as const, 'backwards' as const),
        (process, direction) => {
          const constraints = { ...process.constraints, direction };
          const result = planProcess(process.template, constraints, calendar);
          if (result.ok) return;
          const { conflicts } = result;
          expect(conflicts.length).toBeGreaterThan(0);
          for (const conflict of conflicts) {
            expect(conflicts.filter((each) => isSameTrouble(each, conflict))).toHaveLength(1);
            for (const remedy of conflict.remedies) {
              const changed = applyRemedy(constraints, remedy);
              if (!changed) continue;
              remedies += 1;
              const after = planProcess(process.template, changed, calendar);
              expect(after.ok ? [] : after.conflicts.filter((each) => isSameTrouble(each, conflict))).toEqual(
                [],
              );
            }
          }
        },
      ),
      { numRuns: 120 },
    );
    expect(remedies).toBeGreaterThan(2);
  });
});

describe('P21 replanning', () => {
  test('with nothing to tell on the first day nothing moves and nothing is lost', () => {
    law((plan) => {
      const { moved, lost, plan: after } = replanned(plan, plan.from, {}, calendar);
      expect([moved, lost]).toEqual([[], []]);
      expect(daysOf(after)).toEqual(daysOf(plan));
      expect(sessionsOf(after)).toEqual(sessionsOf(plan));
      expect(after.steps.map(({ slack }) => slack)).toEqual(plan.steps.map(({ slack }) => slack));
    });
  });

  test('nothing moves forward on its own, nothing to come lies in the past, and the second time nothing moves', () => {
    law((plan, _process, network) => {
      const [first, second] = plan.steps;
      if (!first) return;
      const today = addDays(first.to, 20);
      const facts = {
        steps: [
          { step: first.id, actual: { from: first.from, to: addDays(first.to, 15) } },
          ...(second ? [{ step: second.id, forecast: { from: addDays(today, 9) } }] : []),
        ],
      };
      const once = replanned(plan, today, facts, calendar);
      for (const { id, from } of once.plan.steps) {
        if (id === first.id || id === second?.id) continue;
        expect(from >= today && from >= stepOf(plan, id).from).toBe(true);
      }
      const dated = once.plan.steps.length + once.plan.undated.length;
      expect(dated).toBe(network.ordered.length);
      const twice = replanned(once.plan, today, facts, calendar);
      expect(twice.moved).toEqual([]);
      expect(daysOf(twice.plan)).toEqual(daysOf(once.plan));
      expect(twice.plan.undated).toEqual(once.plan.undated);
      expect(twice.plan.baseline).toEqual(once.plan.baseline);
      expect(twice.plan.revision).toBe(2);
      for (const { step, because } of once.moved) expect([step, because.kind]).not.toContain('changed');
    });
  });
});

describe('P7 lengths', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((offset) => addDays('2024-01-01', offset));
  const length: fc.Arbitrary<Length> = fc.record({
    count: fc.integer({ min: 1, max: 60 }),
    unit: fc.constantFrom('workingDays' as const, 'days' as const, 'weeks' as const),
  });

  test('the last begin for an end is the last one that is over by then', () => {
    fc.assert(
      fc.property(day, length, (to, long) => {
        const from = firstDayOfLength(to, long, calendar);
        expect(lastDayOfLength(from, long, calendar) <= to).toBe(true);
        expect(lastDayOfLength(addDays(from, 1), long, calendar) > to).toBe(true);
      }),
    );
  });
});
