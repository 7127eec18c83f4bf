import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deepFrozen } from '../../../test-support/base-project.js';
import { daysOf, hesse, replanned, stepOf } from '../../../test-support/planning.js';
import { randomProcess, type RandomProcess } from '../../../test-support/random-networks.js';
import { addDays, daysBetween, weekdayOf } from '../../shared/calendar-day.js';
import { applyRemedy } from './apply-remedy.js';
import type { PlanConstraints, StepConstraint } from './constraints.js';
import { explainDate } from './explain-date.js';
import { isSameTrouble } from './found-conflict.js';
import { computePlan } from './compute-plan.js';
import { dayAfterLag, dayOfLag, firstDayOfLength, lastDayOfLength, type Length } from './length.js';
import { buildNetwork, type Network } from './network.js';
import { papersDueBy } from './place-session.js';
import { planProcess } from './plan-process.js';
import type { PlannedStep, ProcessPlan } from './plan.js';

const calendar = hesse({
  closures: [{ from: '2027-12-27', to: '2027-12-31', reason: 'Geschlossen' }],
  movableDays: [{ from: '2027-02-08', to: '2027-02-09' }],
});
const runs = { numRuns: 150 };

/** Runs a law over random processes that can be planned; ends and agreed days in the way are given up. */
function law(
  check: (plan: ProcessPlan, process: RandomProcess, network: Network) => void,
  numRuns = 200,
): void {
  let plans = 0;
  fc.assert(
    fc.property(randomProcess, ({ template, constraints }) => {
      for (const relaxed of relaxations(constraints)) {
        const result = computePlan(template, relaxed, calendar);
        const built = buildNetwork(template, relaxed);
        if (!result.ok || !built.ok) continue;
        plans += 1;
        check(result.plan, { template, constraints: relaxed }, built.network);
        return;
      }
    }),
    { numRuns },
  );
  // Without plans the law would hold for nothing.
  expect(plans).toBeGreaterThan(numRuns / 10);
}

function relaxations(constraints: PlanConstraints): PlanConstraints[] {
  const { steps = [], funding } = constraints;
  const withoutDays = steps.map((each) => ({ ...each, fixed: undefined }));
  const withoutEnds = { end: undefined, funding: { ...funding, to: undefined } };
  return [
    constraints,
    { ...constraints, steps: withoutDays },
    { ...constraints, ...withoutEnds },
    { ...constraints, ...withoutEnds, steps: withoutDays },
  ];
}

function withStep(constraints: PlanConstraints, change: StepConstraint): PlanConstraints {
  const { steps = [] } = constraints;
  const known = steps.find(({ step }) => step === change.step);
  return { ...constraints, steps: [...steps.filter((each) => each !== known), { ...known, ...change }] };
}

const sessionsOf = (plan: ProcessPlan) => plan.steps.map(({ id, session }) => [id, session?.id]);

function withPinnedSessions(plan: ProcessPlan, constraints: PlanConstraints): PlanConstraints {
  return plan.steps.reduce(
    (pinned, { id, session }) => (session ? withStep(pinned, { step: id, session: session.id }) : pinned),
    constraints,
  );
}

/** Rules that hold for the days of any plan, in both directions. */
function expectKept(plan: ProcessPlan, { constraints }: RandomProcess, network: Network): void {
  const placed = new Map(plan.steps.map((step) => [step.id, step]));
  expect([...placed.keys()].sort()).toEqual([...network.byId.keys()].sort());
  for (const { id, template, constraint, length, blackouts, predecessors } of network.ordered) {
    const step = placed.get(id);
    if (!step) throw new Error(`No days for ${id}.`);
    const { from, to, session } = step;
    const days = daysOfSpan(from, to);

    for (const { step: before, relation, lag } of predecessors) {
      const other = placed.get(before);
      if (!other) throw new Error(`No days for ${before}.`);
      if (relation === 'afterEnd') expect(from >= dayAfterLag(other.to, lag, calendar)).toBe(true);
      if (relation === 'afterStart') {
        expect(from >= (lag ? dayOfLag(other.from, lag, calendar) : other.from)).toBe(true);
      }
      if (relation === 'beforePapers' && session) {
        expect(addDays(dayAfterLag(other.to, lag, calendar), -1) <= papersDueBy(session)).toBe(true);
      }
    }
    if (template.session) {
      expect(session).toMatchObject({ on: from, body: template.session.body });
      expect(session?.cancelled).not.toBe(true);
      expect(constraints.sessions).toContainEqual(session);
    } else if (constraint?.fixed) {
      expect(from).toBe(constraint.fixed.from);
    } else {
      expectFree(step, template.weekdays);
      expect(blackouts.filter((blackout) => touches(blackout.days, from, to))).toEqual([]);
      if (template.kind === 'publicEvent') {
        expect(days.filter((day) => calendar.publicHoliday(day))).toEqual([]);
        if (constraints.sundays === 'avoid') expect(days.map(weekdayOf)).not.toContain(7);
      }
    }
    if (!template.session) expect(hasLength(from, to, length)).toBe(true);
    if (constraint?.notBefore !== undefined) expect(from >= constraint.notBefore).toBe(true);
    if (template.obliges && constraints.funding?.from !== undefined) {
      expect(from >= constraints.funding.from).toBe(true);
    }
    if (constraints.end !== undefined) expect(to <= constraints.end).toBe(true);
    const fundingTo = constraints.funding?.to;
    if (fundingTo !== undefined && !template.mayFollowFunding) expect(to <= fundingTo).toBe(true);
  }
}

function expectFree({ from }: PlannedStep, weekdays: readonly number[] | undefined): void {
  if (!weekdays) {
    expect(calendar.isWorkingDay(from)).toBe(true);
    return;
  }
  expect(weekdays).toContain(weekdayOf(from));
  expect(calendar.publicHoliday(from)).toBeUndefined();
}

function touches(days: 'schoolHolidays' | { from: string; to: string }, from: string, to: string): boolean {
  return days === 'schoolHolidays'
    ? calendar.schoolHolidayWithin(from, to) !== undefined
    : days.from <= to && days.to >= from;
}

function hasLength(from: string, to: string, { count, unit }: Length): boolean {
  if (unit === 'workingDays') {
    return calendar.countWorkingDays(from, to) === count && (count === 0 || calendar.isWorkingDay(to));
  }
  return daysBetween(from, to) + 1 === (unit === 'weeks' ? 7 * count : count);
}

function daysOfSpan(from: string, to: string): string[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, offset) => addDays(from, offset));
}

describe('P7 P9 P10 P11 P12 P13 any plan keeps its rules', () => {
  test('P14 forwards', () => {
    law(expectKept);
  });

  test('P15 backwards from the same sessions', () => {
    law((plan, process, network) => {
      const constraints = {
        ...withPinnedSessions(plan, process.constraints),
        direction: 'backwards' as const,
      };
      const target = plan.steps.findLast(({ session }) => session)?.id;
      if (target === undefined) return;
      const result = planProcess(process.template, { ...constraints, target }, calendar);
      if (!result.ok) {
        // What does not lead to the target follows on it as early as it can, and may then miss an end.
        expect(result.conflicts.map(({ code }) => code)).not.toContain('startMissed');
        return;
      }
      expectKept(result.plan, { ...process, constraints }, network);
      const chain = leadsTo(network, target);
      for (const id of chain) {
        const [back, forth] = [stepOf(result.plan, id), stepOf(plan, id)];
        expect(back.from >= forth.from).toBe(true);
        expect(back.session?.id).toBe(forth.session?.id);
        if (!back.session) expect(back.earliest?.from).toBe(forth.from);
      }
      expect(result.plan.from >= '2027-01-04').toBe(true);
    });
  });
});

function leadsTo({ byId }: Network, target: string): Set<string> {
  const found = new Set([target]);
  for (const id of found) byId.get(id)?.predecessors.forEach(({ step }) => found.add(step));
  return found;
}

describe('P17 room', () => {
  test('earliest, planned and latest days come in this order, and there is no negative slack', () => {
    law((plan) => {
      for (const { id, from, to, earliest, latest, slack, session } of plan.steps) {
        if (session) {
          expect([earliest, latest, slack]).toEqual([undefined, undefined, undefined]);
          continue;
        }
        expect(earliest).toEqual({ from, to });
        if (!(latest && latest.from >= from && latest.to >= to))
          throw new Error(`${id} ${from} ${JSON.stringify(latest)}`);
        expect(slack).toBeGreaterThanOrEqual(0);
      }
    });
  });

  test('a step that slips by its slack loses no session and no end', () => {
    law((plan, { template, constraints }, network) => {
      for (const { id, from, slack, session } of plan.steps) {
        if (session || network.byId.get(id)?.constraint?.fixed || !slack) continue;
        const notBefore = calendar.addWorkingDays(from, slack);
        const slipped = computePlan(template, withStep(constraints, { step: id, notBefore }), calendar);
        if (!slipped.ok) throw new Error(`${id}: ${JSON.stringify(slipped.found)}`);
        expect(losses(plan, slipped.plan, constraints)).toEqual([]);
      }
    }, 80);
  });

  test('slipping by a day more loses something', () => {
    let lost = 0;
    law((plan, { template, constraints }, network) => {
      for (const { id, latest, session } of plan.steps) {
        if (session || network.byId.get(id)?.constraint?.fixed || !latest) continue;
        const notBefore = addDays(latest.from, 1);
        const slipped = computePlan(template, withStep(constraints, { step: id, notBefore }), calendar);
        if (slipped.ok) expect(losses(plan, slipped.plan, constraints)).not.toEqual([]);
        lost += 1;
      }
    }, 80);
    expect(lost).toBeGreaterThan(20);
  });
});

/** Sessions that are others now, and steps without an end of their own that lie beyond the plan. */
function losses(before: ProcessPlan, after: ProcessPlan, { end, funding }: PlanConstraints): string[] {
  const mayFollow = new Set(
    before.template.phases.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.mayFollowFunding ? step.id : [])),
    ),
  );
  return after.steps.flatMap(({ id, to, session }) => {
    const isOpen = end === undefined && (funding?.to === undefined || mayFollow.has(id));
    return stepOf(before, id).session?.id !== session?.id || (isOpen && to > before.to) ? [id] : [];
  });
}

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
