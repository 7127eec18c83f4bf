import {
  createCalendar,
  planProcess,
  replanProcess,
  type IsoDay,
  type PlanConflict,
  type PlanLoss,
  type PlanMove,
  type ProcessPlan,
  type ProcessTemplate,
  type StepFact,
} from '@wirkt/core';
import type { Wishes } from './load-planning.js';

/** A plan, or what stands against it. */
export type MadePlan =
  | {
      readonly ok: true;
      readonly plan: ProcessPlan;
      /** Present where the plan was brought up to date with what has happened until that day. */
      readonly update?: PlanUpdate | undefined;
    }
  | { readonly ok: false; readonly conflicts: readonly PlanConflict[] };

/** What a look at a plan on a later day brings to light. */
export interface PlanUpdate {
  readonly today: IsoDay;
  readonly moved: readonly PlanMove[];
  readonly lost: readonly PlanLoss[];
}

/** What is known when a plan is made. */
export interface PlanOccasion {
  readonly facts: readonly StepFact[];
  /** Day that the caller named; without it and without facts the plan stays as it was first made. */
  readonly today?: IsoDay | undefined;
  /** The day of the call. */
  readonly now: IsoDay;
}

/** Plans, and brings the plan up to date where something has happened or a day was named. */
export function makePlan(
  template: ProcessTemplate,
  wishes: Wishes,
  { facts, today, now }: PlanOccasion,
): MadePlan {
  const calendar = createCalendar({ state: 'DE-HE', ...wishes.calendar });
  const first = planProcess(template, wishes, calendar);
  if (!first.ok || (facts.length === 0 && today === undefined)) return first;

  const updatedOn = today ?? now;
  const updated = replanProcess(first.plan, { steps: facts }, { today: updatedOn, calendar });
  if (!updated.ok) return updated;
  const { plan, moved, lost } = updated;
  return { ok: true, plan, update: { today: updatedOn, moved, lost } };
}

/** What has happened to steps that the template knows; a project file may have others of its own. */
export function factsOfTemplate(facts: readonly StepFact[], { phases }: ProcessTemplate): StepFact[] {
  const known = new Set(phases.flatMap(({ steps }) => steps.map(({ id }) => id)));
  return facts.filter(({ step }) => known.has(step));
}
