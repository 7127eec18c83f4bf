import type { Calendar } from '../../calendar/calendar.js';
import { targetOf, withAncestors } from './ancestors.js';
import { assemblePlan } from './assemble-plan.js';
import { backwardPass, endOf } from './backward-pass.js';
import { checkConstraints } from './check-constraints.js';
import type { PlanConflict } from './conflict.js';
import type { PlanConstraints } from './constraints.js';
import { forwardPass } from './forward-pass.js';
import { withRemedies, type FoundConflict } from './found-conflict.js';
import { latestOf } from './latest-days.js';
import { buildNetwork } from './network.js';
import type { ProcessPlan } from './plan.js';
import { sessionsByBody, type Bound, type Placement, type PlanningContext } from './planning-context.js';
import type { ProcessTemplate } from './template.js';

/** A plan, or what was found against it; ways out are another matter. */
export type Computed =
  | { readonly ok: true; readonly plan: ProcessPlan }
  | {
      readonly ok: false;
      /** With remedies already, where the input is to be put right. */
      readonly unusable: readonly PlanConflict[];
      readonly found: readonly FoundConflict[];
      readonly context?: PlanningContext | undefined;
    };

/** Plans a process once, without looking for remedies. */
export function computePlan(
  template: ProcessTemplate,
  constraints: PlanConstraints,
  calendar: Calendar,
): Computed {
  const faults = checkConstraints(template, constraints);
  const built = buildNetwork(template, constraints);
  if (!built.ok || faults.length > 0) {
    const unusable = faults.map((fault) => withRemedies(fault, [{ kind: 'correct', what: 'day' }]));
    return { ok: false, unusable: [...unusable, ...(built.ok ? [] : built.conflicts)], found: [] };
  }
  const context: PlanningContext = {
    network: built.network,
    constraints,
    calendar,
    sessions: sessionsByBody(constraints.sessions ?? []),
  };
  const result = constraints.direction === 'backwards' ? planBackwards(context) : planForwards(context);
  if (result.conflicts.length > 0) return { ok: false, unusable: [], found: result.conflicts, context };
  const direction = constraints.direction === 'backwards' ? 'backwards' : 'forwards';
  return { ok: true, plan: assemblePlan(template, context, { ...result, direction }) };
}

/** Days of all steps, with the room that they have. */
export interface PassResult {
  readonly placed: ReadonlyMap<string, Placement>;
  readonly earliest?: ReadonlyMap<string, Placement> | undefined;
  readonly latest?: ReadonlyMap<string, Placement> | undefined;
  readonly conflicts: readonly FoundConflict[];
}

/** First day of the plan: the one given, else the first day of the funding. */
export function startOf({ start, funding }: PlanConstraints): Bound | undefined {
  const day = start ?? funding?.from;
  if (day === undefined) return undefined;
  return { day, reason: { kind: start === undefined ? 'fundingStart' : 'planStart', on: day } };
}

function planForwards(context: PlanningContext): PassResult {
  const start = startOf(context.constraints);
  if (!start) return { placed: new Map(), conflicts: [{ code: 'noStart' }] };
  const { placed, conflicts } = forwardPass(context, { start });
  const missed = missedEnds(context, placed);
  const all = [...conflicts, ...missed];
  return {
    placed,
    earliest: placed,
    latest: all.length > 0 ? undefined : latestOf(context, placed),
    conflicts: all,
  };
}

function planBackwards(context: PlanningContext): PassResult {
  const { network, constraints } = context;
  const target = targetOf(network, constraints.target);
  if (!target) return { placed: new Map(), conflicts: [] };
  const only = withAncestors(target.id, network);
  if (
    !target.template.session &&
    !endOf(target, context) &&
    !target.constraint?.fixed &&
    target.constraint?.notAfter === undefined
  ) {
    return { placed: new Map(), conflicts: [{ code: 'noEnd', step: target.id }] };
  }
  const back = backwardPass(context, { only });
  if (back.conflicts.length > 0) return { placed: back.placed, conflicts: back.conflicts };

  const first = earliestOf(back.placed);
  const start = startOf(constraints);
  const tooEarly = start
    ? beforeStart(context, back.placed, start)
    : beforeLimits(context, back.placed, constraints.funding?.from);
  if (tooEarly.length > 0 || first === undefined) return { placed: back.placed, conflicts: tooEarly };

  // What does not lead to the target follows on it, as early as it can.
  const { placed, conflicts } = forwardPass(context, {
    start: {
      day: start && start.day < first ? start.day : first,
      reason: { kind: 'planStart', on: start?.day ?? first },
    },
    given: ({ id }) => back.placed.get(id),
  });
  const earliest = start ? forwardPass(context, { start }).placed : undefined;
  return { placed, earliest, latest: back.placed, conflicts: [...conflicts, ...missedEnds(context, placed)] };
}

function earliestOf(placed: ReadonlyMap<string, Placement>): string | undefined {
  return [...placed.values()].map(({ from }) => from).sort()[0];
}

/** The steps that lie furthest after the end of the funding and of the plan: one conflict for each end. */
export function missedEnds(
  context: PlanningContext,
  placed: ReadonlyMap<string, Placement>,
): FoundConflict[] {
  const { end, funding } = context.constraints;
  return [...lastAfter(context, placed, funding?.to, 'funding'), ...lastAfter(context, placed, end, 'plan')];
}

function lastAfter(
  { network }: PlanningContext,
  placed: ReadonlyMap<string, Placement>,
  end: string | undefined,
  kind: 'funding' | 'plan',
): FoundConflict[] {
  if (end === undefined) return [];
  let last: { step: string; to: string } | undefined;
  for (const { id, template } of network.ordered) {
    const to = placed.get(id)?.to;
    if (to === undefined || to <= end || (kind === 'funding' && template.mayFollowFunding)) continue;
    if (!last || to > last.to) last = { step: id, to };
  }
  return last ? [{ code: 'endMissed', ...last, end, kind }] : [];
}

/** The step that would have to begin longest before the first day of the plan, and those before a limit of their own. */
function beforeStart(
  context: PlanningContext,
  placed: ReadonlyMap<string, Placement>,
  start: Bound,
): FoundConflict[] {
  const isFunding = start.reason.kind === 'fundingStart';
  return [
    ...firstBefore(context, placed, { start: start.day, kind: isFunding ? 'funding' : 'plan' }),
    // Where the funding is the first day of all steps, those that oblige are told with them.
    ...beforeLimits(context, placed, isFunding ? undefined : context.constraints.funding?.from),
  ];
}

function beforeLimits(
  context: PlanningContext,
  placed: ReadonlyMap<string, Placement>,
  fundingFrom: string | undefined,
): FoundConflict[] {
  const ownLimits = context.network.ordered.flatMap(({ id, constraint }): FoundConflict[] => {
    const needed = placed.get(id)?.from;
    const notBefore = constraint?.notBefore;
    return needed !== undefined && notBefore !== undefined && needed < notBefore
      ? [{ code: 'startMissed', step: id, start: notBefore, needed, kind: 'notBefore' }]
      : [];
  });
  return [
    ...ownLimits,
    ...(fundingFrom === undefined
      ? []
      : firstBefore(context, placed, { start: fundingFrom, kind: 'funding', obliges: true })),
  ];
}

function firstBefore(
  { network }: PlanningContext,
  placed: ReadonlyMap<string, Placement>,
  { start, kind, obliges }: { start: string; kind: 'funding' | 'plan'; obliges?: boolean },
): FoundConflict[] {
  let first: { step: string; needed: string } | undefined;
  for (const { id, template } of network.ordered) {
    const from = placed.get(id)?.from;
    if (from === undefined || from >= start || (obliges && !template.obliges)) continue;
    if (!first || from < first.needed) first = { step: id, needed: from };
  }
  return first ? [{ code: 'startMissed', ...first, start, kind }] : [];
}
