import type { Calendar } from '../../calendar/calendar.js';
import { computePlan } from './compute-plan.js';
import type { PlanConstraints } from './constraints.js';
import { withRemedies } from './found-conflict.js';
import type { PlanResult } from './plan.js';
import { findRemedies } from './remedies.js';
import type { ProcessTemplate } from './template.js';

/**
 * Plans a process: days for every step of a template that keep to what the municipality has to keep to.
 *
 * Forwards each step takes the first days it can have, backwards from the council's session the last
 * ones. Every step knows why it has its days, by how many working days it may slip, and what is worth
 * a second look. Where it does not fit there is no plan but conflicts, each with ways out of it that were
 * tried. The same input always leads to the same plan, in every time zone (rules P7 to P20).
 *
 * @param calendar - Made by `createCalendar`; says which days are free in the municipality.
 */
export function planProcess(
  template: ProcessTemplate,
  constraints: PlanConstraints,
  calendar: Calendar,
): PlanResult {
  const computed = computePlan(template, constraints, calendar);
  if (computed.ok) return computed;
  const { unusable, found, context } = computed;
  return {
    ok: false,
    conflicts: [
      ...unusable,
      ...found.map((conflict) =>
        context ? findRemedies(conflict, context, template) : withRemedies(conflict, []),
      ),
    ],
  };
}
