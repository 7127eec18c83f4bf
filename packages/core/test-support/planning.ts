import type { Calendar } from '../src/calendar/calendar.js';
import type { CalendarSettings } from '../src/calendar/calendar-settings.js';
import { createCalendar } from '../src/calendar/create-calendar.js';
import type { PlanConflict } from '../src/process/planning/conflict.js';
import type { CouncilSession, PlanConstraints } from '../src/process/planning/constraints.js';
import type { PlanFacts } from '../src/process/planning/facts.js';
import type { Length } from '../src/process/planning/length.js';
import type { PlannedStep, ProcessPlan } from '../src/process/planning/plan.js';
import { planProcess } from '../src/process/planning/plan-process.js';
import { replanProcess } from '../src/process/planning/replan-process.js';
import type { ReplanResult } from '../src/process/planning/replan-result.js';
import type {
  ProcessTemplate,
  StepLink,
  TemplatePhase,
  TemplateStep,
} from '../src/process/planning/template.js';

/** The calendar of a municipality in Hesse. */
export function hesse(settings: Omit<CalendarSettings, 'state'> = {}): Calendar {
  return createCalendar({ state: 'DE-HE', ...settings });
}

export const workingDays = (count: number): Length => ({ count, unit: 'workingDays' });
export const days = (count: number): Length => ({ count, unit: 'days' });
export const weeks = (count: number): Length => ({ count, unit: 'weeks' });

/** A step of one working day; predecessors are named by their ids or as links. */
export function step(
  id: string,
  {
    after,
    ...changes
  }: Omit<Partial<TemplateStep>, 'after'> & { after?: readonly (string | StepLink)[] } = {},
): TemplateStep {
  return {
    id,
    title: `Schritt ${id}`,
    kind: 'drafting',
    length: workingDays(1),
    ...(after && { after: after.map((link) => (typeof link === 'string' ? { step: link } : link)) }),
    ...changes,
  };
}

/** A step in a session of the council (or of another body). */
export function sessionStep(
  id: string,
  after: readonly (string | StepLink)[] = [],
  { body = 'council', ...changes }: Partial<TemplateStep> & { body?: string } = {},
): TemplateStep {
  const role = body === 'council' ? 'decides' : 'advises';
  return { ...step(id, { kind: 'session', after, length: undefined }), session: { body, role }, ...changes };
}

/** A session of the council, unless another body is named. */
export function session(id: string, on: string, changes: Partial<CouncilSession> = {}): CouncilSession {
  return { id, body: 'council', on, ...changes };
}

/** A template of one phase. */
export function templateOf(
  steps: readonly TemplateStep[],
  changes: Partial<ProcessTemplate> & { milestones?: TemplatePhase['milestones'] } = {},
): ProcessTemplate {
  const { milestones, ...further } = changes;
  return {
    id: 'musterprozess',
    title: 'Musterprozess',
    sources: [],
    bodies: [
      { id: 'council', label: 'Stadtverordnetenversammlung', function: 'decides' },
      { id: 'committee', label: 'Fachausschuss', function: 'advises' },
    ],
    phases: [{ id: 'phase', title: 'Phase', steps, ...(milestones && { milestones }) }],
    ...further,
  };
}

/** The plan; a conflict fails the test with its code. */
export function planned(
  template: ProcessTemplate | readonly TemplateStep[],
  constraints: PlanConstraints = { start: '2027-01-04' },
  calendar: Calendar = hesse(),
): ProcessPlan {
  const result = planProcess(asTemplate(template), constraints, calendar);
  if (!result.ok) throw new Error(`Conflicts: ${JSON.stringify(result.conflicts, undefined, 1)}`);
  return result.plan;
}

/** The conflicts; a plan fails the test. */
export function conflicts(
  template: ProcessTemplate | readonly TemplateStep[],
  constraints: PlanConstraints = { start: '2027-01-04' },
  calendar: Calendar = hesse(),
): readonly PlanConflict[] {
  const result = planProcess(asTemplate(template), constraints, calendar);
  if (result.ok) throw new Error(`There is a plan: ${JSON.stringify(daysOf(result.plan))}`);
  return result.conflicts;
}

/** The plan after facts; faulty facts fail the test. */
export function replanned(
  plan: ProcessPlan,
  today: string,
  facts: PlanFacts = {},
  calendar: Calendar = hesse(),
): Extract<ReplanResult, { ok: true }> {
  const result = replanProcess(plan, facts, { today, calendar });
  if (!result.ok) throw new Error(`Conflicts: ${JSON.stringify(result.conflicts)}`);
  return result;
}

/** First and last day of every step, as `2027-01-04/2027-01-08`, or a single day. */
export function daysOf({ steps }: Pick<ProcessPlan, 'steps'>): Record<string, string> {
  return Object.fromEntries(steps.map(({ id, from, to }) => [id, from === to ? from : `${from}/${to}`]));
}

/** A step of a plan by its id. */
export function stepOf({ steps }: ProcessPlan, id: string): PlannedStep {
  const found = steps.find((each) => each.id === id);
  if (!found) throw new Error(`The plan has no step ${id}.`);
  return found;
}

function asTemplate(template: ProcessTemplate | readonly TemplateStep[]): ProcessTemplate {
  return 'phases' in template ? template : templateOf(template);
}
