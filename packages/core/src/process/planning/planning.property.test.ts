import { describe, expect, test } from 'vitest';
import { stepOf } from '../../../test-support/planning.js';
import { addDays } from '../../shared/calendar-day.js';
import type { PlanConstraints } from './constraints.js';
import { computePlan } from './compute-plan.js';
import { type Network } from './network.js';
import { planProcess } from './plan-process.js';
import type { ProcessPlan } from './plan.js';
import {
  calendar,
  expectKept,
  law,
  withPinnedSessions,
  withStep,
} from '../../../test-support/planning-laws.js';
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
