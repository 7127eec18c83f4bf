import type { Calendar } from '../../calendar/calendar.js';
import type { IsoDay } from '../../shared/partial-date.js';
import { targetOf } from './ancestors.js';
import type { PassResult } from './compute-plan.js';
import type { Days, PlannedMilestone, PlannedSpan, PlannedStep, ProcessPlan } from './plan.js';
import { planWarnings } from './plan-warnings.js';
import type { Placement, PlanningContext } from './planning-context.js';
import type { ProcessTemplate } from './template.js';

/** Puts days, room, reasons and warnings of all steps together, in the order of the template. */
export function assemblePlan(
  template: ProcessTemplate,
  context: PlanningContext,
  { placed, earliest, latest }: Omit<PassResult, 'conflicts'>,
): ProcessPlan {
  const steps = template.phases.flatMap(({ steps: ofPhase }) =>
    ofPhase.flatMap(({ id }): PlannedStep[] => {
      const step = context.network.byId.get(id);
      const placement = placed.get(id);
      if (!step || !placement) return [];
      const { from, to, session, reasons, driver } = placement;
      return [
        {
          id,
          phase: step.phase,
          from,
          to,
          ...(session && { session }),
          ...(session ? {} : roomOf(earliest?.get(id), latest?.get(id), context)),
          reasons,
          ...(driver !== undefined && { driver }),
          warnings: planWarnings(step, placement, context),
        },
      ];
    }),
  );
  const direction = context.constraints.direction ?? 'forwards';
  return {
    template,
    constraints: context.constraints,
    direction,
    state: context.calendar.state,
    ...outerDays(steps),
    steps,
    phases: phasesOf(template, steps),
    milestones: milestonesOf(template, steps),
    undated: [],
    criticalChain: criticalChain(steps, direction, targetOf(context.network, context.constraints.target)?.id),
    revision: 0,
  };
}

function roomOf(
  earliest: Placement | undefined,
  latest: Placement | undefined,
  { calendar }: PlanningContext,
): Pick<PlannedStep, 'earliest' | 'latest' | 'slack'> {
  return {
    ...(earliest && { earliest: daysOf(earliest) }),
    ...(latest && { latest: daysOf(latest) }),
    ...(earliest && latest && { slack: slackBetween(earliest.from, latest.from, calendar) }),
  };
}

/** Working days that lie between two begins; none where the later one is not later. */
function slackBetween(first: IsoDay, last: IsoDay, calendar: Calendar): number {
  return last <= first ? 0 : Math.max(0, calendar.countWorkingDays(first, last) - 1);
}

function daysOf({ from, to }: Days): Days {
  return { from, to };
}

/** First and last day of several spans; empty texts where there is none. */
function outerDays(spans: readonly Days[]): Days {
  const [first = { from: '', to: '' }] = spans;
  return spans.reduce<Days>(
    ({ from, to }, span) => ({ from: span.from < from ? span.from : from, to: span.to > to ? span.to : to }),
    daysOf(first),
  );
}

function phasesOf(template: ProcessTemplate, steps: readonly PlannedStep[]): PlannedSpan[] {
  return template.phases.flatMap(({ id }) => {
    const ofPhase = steps.filter(({ phase }) => phase === id);
    return ofPhase.length === 0 ? [] : [{ id, ...outerDays(ofPhase) }];
  });
}

function milestonesOf(template: ProcessTemplate, steps: readonly PlannedStep[]): PlannedMilestone[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  return template.phases.flatMap(({ id: phase, milestones = [] }) =>
    milestones.flatMap(({ id, step, at }): PlannedMilestone[] => {
      const planned = byId.get(step);
      return planned ? [{ id, phase, step, on: at === 'start' ? planned.from : planned.to }] : [];
    }),
  );
}

/**
 * Rule P18: the critical chain are the steps that hang on each other, from the first day to the decision.
 * Forwards it is followed back from the decision; backwards from the step that begins first.
 */
function criticalChain(
  steps: readonly PlannedStep[],
  direction: ProcessPlan['direction'],
  target: string | undefined,
): string[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const begin =
    direction === 'forwards'
      ? ((target === undefined ? undefined : byId.get(target)) ?? steps.at(-1))
      : [...steps].sort((one, other) => (one.from < other.from ? -1 : Number(one.from > other.from)))[0];
  const chain: string[] = [];
  for (let step = begin; step && !chain.includes(step.id);) {
    chain.push(step.id);
    step = step.driver === undefined ? undefined : byId.get(step.driver);
  }
  return direction === 'forwards' ? chain.reverse() : chain;
}
