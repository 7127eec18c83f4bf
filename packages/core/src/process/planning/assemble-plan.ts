import type { Calendar } from '../../calendar/calendar.js';
import { addDays } from '../../shared/calendar-day.js';
import { targetOf } from './ancestors.js';
import type { Days, PlannedMilestone, PlannedSpan, PlannedStep, ProcessPlan } from './plan.js';
import { planWarnings } from './plan-warnings.js';
import type { PassResult, Placement, PlanningContext } from './planning-context.js';
import type { ProcessTemplate } from './template.js';
import { textOrder } from '../../shared/text-order.js';

/**
 * Puts days, room, reasons and warnings of all steps together, in the order of the template.
 *
 * @param result - Days of the steps; its direction is the one in which they were found.
 */
export function assemblePlan(
  template: ProcessTemplate,
  context: PlanningContext,
  { placed, earliest, latest, direction }: Omit<PassResult, 'conflicts'> & Pick<ProcessPlan, 'direction'>,
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
          ...(isSettled(placement) ? {} : roomOf(earliest?.get(id), latest?.get(id), context)),
          reasons,
          ...(driver !== undefined && { driver }),
          warnings: planWarnings(step, placement, context),
        },
      ];
    }),
  );
  // Backwards only what leads to the target was placed backwards, so only that has latest days.
  const leading = direction === 'forwards' ? steps : steps.filter(({ id }) => latest?.has(id));
  const target = targetOf(context.network, context.constraints.target)?.id;
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
    criticalChain: criticalChain(leading, direction, target),
    revision: 0,
  };
}

/** A session has its day, and what is over has its days for good. */
function isSettled({ session, reasons }: Placement): boolean {
  return (
    session !== undefined || reasons.some((reason) => reason.kind === 'reported' && reason.to !== undefined)
  );
}

function roomOf(
  earliest: Placement | undefined,
  latest: Placement | undefined,
  { calendar }: PlanningContext,
): Pick<PlannedStep, 'earliest' | 'latest' | 'slack'> {
  const begun = earliest?.reasons.some(({ kind }) => kind === 'reported');
  return {
    ...(earliest && { earliest: daysOf(earliest) }),
    ...(latest && { latest: { from: begun && earliest ? earliest.from : latest.from, to: latest.to } }),
    ...(earliest && latest && { slack: slackOf(earliest, latest, calendar) }),
  };
}

/**
 * Working days by which a step can slip (rule P17). Where people told how long it takes, it may be longer
 * than its length, so that its end counts and not its begin.
 */
function slackOf(earliest: Placement, latest: Placement, calendar: Calendar): number {
  const isTold = earliest.reasons.some(({ kind }) => kind === 'reported' || kind === 'forecast');
  return isTold
    ? calendar.countWorkingDays(addDays(earliest.to, 1), latest.to)
    : calendar.countWorkingDays(addDays(earliest.from, 1), latest.from);
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
      : [...steps].sort((one, other) => textOrder(one.from, other.from))[0];
  const chain: string[] = [];
  for (let step = begin; step && !chain.includes(step.id);) {
    chain.push(step.id);
    step = step.driver === undefined ? undefined : byId.get(step.driver);
  }
  return direction === 'forwards' ? chain.reverse() : chain;
}
