import fc from 'fast-check';
import { expect } from 'vitest';
import { hesse } from './planning.js';
import { randomProcess, type RandomProcess } from './random-networks.js';
import { addDays, daysBetween, weekdayOf } from '../src/shared/calendar-day.js';
import type { PlanConstraints, StepConstraint } from '../src/process/planning/constraints.js';
import { computePlan } from '../src/process/planning/compute-plan.js';
import { dayAfterLag, dayOfLag, type Length } from '../src/process/planning/length.js';
import { buildNetwork, type Network } from '../src/process/planning/network.js';
import { papersDueBy } from '../src/process/planning/place-session.js';
import type { PlannedStep, ProcessPlan } from '../src/process/planning/plan.js';
/** A calendar with days of its own. */
export const calendar = hesse({
  closures: [{ from: '2027-12-27', to: '2027-12-31', reason: 'Geschlossen' }],
  movableDays: [{ from: '2027-02-08', to: '2027-02-09' }],
});

/** Runs a law over random processes that can be planned; ends and agreed days in the way are given up. */
export function law(
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

/** A constraint of one step changed, the others kept. */
export function withStep(constraints: PlanConstraints, change: StepConstraint): PlanConstraints {
  const { steps = [] } = constraints;
  const known = steps.find(({ step }) => step === change.step);
  return { ...constraints, steps: [...steps.filter((each) => each !== known), { ...known, ...change }] };
}

/** Which step takes place in which session. */
export const sessionsOf = (plan: ProcessPlan) => plan.steps.map(({ id, session }) => [id, session?.id]);

/** The sessions of a plan, asked for by their ids. */
export function withPinnedSessions(plan: ProcessPlan, constraints: PlanConstraints): PlanConstraints {
  return plan.steps.reduce(
    (pinned, { id, session }) => (session ? withStep(pinned, { step: id, session: session.id }) : pinned),
    constraints,
  );
}

/** Rules that hold for the days of any plan, in both directions. */
export function expectKept(plan: ProcessPlan, { constraints }: RandomProcess, network: Network): void {
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
