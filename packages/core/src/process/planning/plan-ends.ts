import type { PlanConstraints } from './constraints.js';
import type { FoundConflict } from './found-conflict.js';
import type { Bound, Placement, PlanningContext } from './planning-context.js';

/** First day of the plan: the one given, else the first day of the funding. */
export function startOf({ start, funding }: PlanConstraints): Bound | undefined {
  const day = start ?? funding?.from;
  if (day === undefined) return undefined;
  return { day, reason: { kind: 'planStart', on: day } };
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
