import { holidayWithin } from './fit-step.js';
import type { FoundConflict } from './found-conflict.js';
import { lastDayOfLength } from './length.js';
import type { NetworkStep } from './network.js';
import type { Placement, PlanningContext } from './planning-context.js';

/**
 * Days of a step that were agreed (`fixed`); `undefined` where none were. A public event on a named
 * holiday is a conflict wherever it comes from (rule P11).
 */
export function agreedDays(
  step: NetworkStep,
  { calendar }: PlanningContext,
  conflicts: FoundConflict[],
): Placement | undefined {
  const fixed = step.constraint?.fixed;
  if (!fixed) return undefined;
  const { from, to = lastDayOfLength(from, step.length, calendar) } = fixed;
  const holiday = step.template.kind === 'publicEvent' ? holidayWithin(from, to, calendar) : undefined;
  if (holiday) conflicts.push({ code: 'fixedOnHoliday', step: step.id, ...holiday });
  return { from, to, reasons: [{ kind: 'fixed', on: from, reason: step.constraint.reason }] };
}
