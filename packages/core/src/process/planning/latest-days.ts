import { backwardPass } from './backward-pass.js';
import type { Placement, PlanningContext } from './planning-context.js';

/**
 * Latest days of every step of a plan without losing a session or an end (rule P17). The sessions and the
 * fixed dates of the plan stay; each step may last until the end that counts for it, else until the last
 * day of the plan.
 */
export function latestOf(
  context: PlanningContext,
  placed: ReadonlyMap<string, Placement>,
): ReadonlyMap<string, Placement> {
  const lastDay = [...placed.values()].reduce((last, { to }) => (to > last ? to : last), '');
  return backwardPass(context, {
    kept: ({ id, template }) => (template.session ? placed.get(id) : undefined),
    atMost: { day: lastDay, reason: { kind: 'planEnd', on: lastDay } },
  }).placed;
}
