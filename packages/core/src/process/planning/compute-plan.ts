import type { Calendar } from '../../calendar/calendar.js';
import { assemblePlan } from './assemble-plan.js';
import { checkConstraints } from './check-constraints.js';
import type { PlanConflict } from './conflict.js';
import type { PlanConstraints } from './constraints.js';
import { forwardPass } from './forward-pass.js';
import { withRemedies, type FoundConflict } from './found-conflict.js';
import { latestOf } from './latest-days.js';
import { buildNetwork } from './network.js';
import type { ProcessPlan } from './plan.js';
import { missedEnds, startOf } from './plan-ends.js';
import { planBackwards } from './plan-backwards.js';
import { sessionsByBody, type PassResult, type PlanningContext } from './planning-context.js';
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
  if (result.conflicts.length > 0) {
    return { ok: false, unusable: [], found: withoutAnySession(result.conflicts, context), context };
  }
  const direction = constraints.direction === 'backwards' ? 'backwards' : 'forwards';
  return { ok: true, plan: assemblePlan(template, context, { ...result, direction }) };
}

/** Bodies without any session are all told at once, not one after the other as each is reached. */
function withoutAnySession(found: readonly FoundConflict[], context: PlanningContext): FoundConflict[] {
  const told = new Set(found.flatMap((conflict) => (conflict.code === 'noSession' ? [conflict.body] : [])));
  if (told.size === 0) return [...found];
  const further = context.network.ordered.flatMap(({ id: step, template }): FoundConflict[] => {
    const body = template.session?.body;
    if (body === undefined || told.has(body) || (context.sessions.get(body) ?? []).length > 0) return [];
    told.add(body);
    return [{ code: 'noSession', step, body, given: 0 }];
  });
  return [...found, ...further];
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
