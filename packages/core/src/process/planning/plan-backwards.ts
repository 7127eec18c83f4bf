import { targetOf, withAncestors } from './ancestors.js';
import { backwardPass, endOf, type BackwardResult } from './backward-pass.js';
import { forwardPass } from './forward-pass.js';
import type { FoundConflict } from './found-conflict.js';
import type { NetworkStep } from './network.js';
import { missedEnds, startOf } from './plan-ends.js';
import type { Bound, PassResult, Placement, PlanningContext } from './planning-context.js';

/** Days of all steps, those that lead to the target as late as they can (rule P15). */
export function planBackwards(context: PlanningContext): PassResult {
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
  const back = backFrom(target, only, context);
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

/**
 * A decision may follow the funding, but not for years: where nothing else bounds it, the plan leads back from
 * the first session that can be reached when all of the funding is used (rule P15).
 */
function backFrom(target: NetworkStep, only: ReadonlySet<string>, context: PlanningContext): BackwardResult {
  const back = backwardPass(context, { only });
  const { end, funding } = context.constraints;
  const { notAfter, fixed, session } = target.constraint ?? {};
  const isBound = [end, notAfter, fixed, session].some((limit) => limit !== undefined);
  const fundingTo = funding?.to;
  const first = earliestOf(back.placed);
  const mayFollow = target.template.session && target.template.mayFollowFunding;
  if (!mayFollow || isBound || fundingTo === undefined || first === undefined) return back;

  const reachable = forwardPass(context, {
    start: { day: first, reason: { kind: 'planStart', on: first } },
    given: ({ id, template }) => (template.mayFollowFunding ? undefined : back.placed.get(id)),
  }).placed.get(target.id);
  if (!reachable) return back;
  const last = { day: reachable.to, reason: { kind: 'fundingEnd', on: fundingTo } } as const;
  return backwardPass(context, { only, last: ({ id }) => (id === target.id ? last : undefined) });
}

function earliestOf(placed: ReadonlyMap<string, Placement>): string | undefined {
  return [...placed.values()].map(({ from }) => from).sort()[0];
}

/** The step that would have to begin longest before the first day of the plan, and those before a limit of their own. */
function beforeStart(
  context: PlanningContext,
  placed: ReadonlyMap<string, Placement>,
  start: Bound,
): FoundConflict[] {
  const isFunding = context.constraints.start === undefined;
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
