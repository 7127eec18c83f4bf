import type { CalendarEntry, EntryAudience, EntryStatus } from '../../calendar/calendar-entry.js';
import { resolveText, type LocalizedText } from '../../shared/localized-text.js';
import type { StepKind } from '../step-kinds.js';
import { papersDueBy } from './place-session.js';
import type { PlannedSpan, PlannedStep, ProcessPlan } from './plan.js';
import type { TemplateStep } from './template.js';

/** In which words a plan goes into a calendar. */
export interface PlanEntryWords {
  /** Language that readers wish, e.g. `de`. */
  readonly language: string;
  /** Title of the day on which papers are due, from the title of the step that needs them. */
  readonly papersDue: (title: string) => string;
  /** The criterion of a milestone as what has to be the case, not as what is. */
  readonly criterion: (criterion: string) => string;
  /** What stands in the entry beside the title; absent: nothing. */
  readonly describe?: ((step: PlannedStep) => string) | undefined;
  /** What stands before the ids, so that two processes of one town never share an id. */
  readonly prefix: string;
}

/** Steps that residents may want to note; of all others the administration is told. */
const publicKinds: readonly StepKind[] = ['publicEvent', 'survey', 'commenting', 'session', 'publication'];

/**
 * Entries of a calendar file for the steps, milestones and paper deadlines of a plan (rule P24). What the
 * template does not assign is public where residents can take part or listen, else for the
 * administration. Steps that fall out or have no day any more stay as cancelled, with their milestone and
 * the deadline of their papers; the revision of the plan is their sequence.
 */
export function planEntries(plan: ProcessPlan, words: PlanEntryWords): CalendarEntry[] {
  const template = new Map(plan.template.phases.flatMap(({ steps }) => steps.map((step) => [step.id, step])));
  const text = (localized: LocalizedText) => resolveText(localized, words.language, words.language).text;
  const fallenOut = fallenOutOf(plan);
  const common = (id: string) => ({ id: `${words.prefix}-${id}`, sequence: plan.revision });

  const steps = plan.steps.flatMap((step): CalendarEntry[] => {
    const of = template.get(step.id);
    if (!of) return [];
    const title = text(of.title);
    const entry: CalendarEntry = {
      ...common(step.id),
      title,
      description: words.describe?.(step),
      from: step.from,
      to: step.to,
      status: statusOf(step),
      audiences: audiencesOf(of),
    };
    return step.session ? [...papersEntry(step, words.papersDue(title), common), entry] : [entry];
  });
  const milestones = plan.template.phases
    .flatMap((phase) => phase.milestones ?? [])
    .flatMap((milestone): CalendarEntry[] => {
      const on = plan.milestones.find(({ id }) => id === milestone.id)?.on;
      const was = fallenOut.get(milestone.step);
      const from = on ?? (milestone.at === 'start' ? was?.from : was?.to);
      if (from === undefined) return [];
      const entry: CalendarEntry = {
        ...common(milestone.id),
        title: text(milestone.title),
        description: words.criterion(text(milestone.criterion)),
        from,
        status: statusOf(plan.steps.find(({ id }) => id === milestone.step)),
        audiences: ['steering'],
      };
      return [on === undefined ? struckOut(entry) : entry];
    });
  const cancelled = [...fallenOut.values()].flatMap((span): CalendarEntry[] => {
    const of = template.get(span.id);
    if (!of) return [];
    const title = text(of.title);
    const session = plan.constraints.sessions?.find(
      ({ body, on }) => body === of.session?.body && on === span.from,
    );
    const { from, to } = span;
    return [
      ...papersEntry({ id: span.id, session }, words.papersDue(title), common).map(struckOut),
      struckOut({ ...common(span.id), title, from, to, audiences: audiencesOf(of) }),
    ];
  });
  return [...steps, ...milestones, ...cancelled];
}

/** Days of the first plan of steps that have none any more: cancelled, or waiting for a session nobody knows. */
function fallenOutOf({ baseline = [], steps }: ProcessPlan): ReadonlyMap<string, PlannedSpan> {
  const dated = new Set(steps.map(({ id }) => id));
  return new Map(baseline.filter(({ id }) => !dated.has(id)).map((span) => [span.id, span]));
}

function struckOut(entry: CalendarEntry): CalendarEntry {
  return { ...entry, status: 'cancelled' };
}

/** Only what is agreed, published by a council or has happened is sure; the rest of a plan is computed. */
function statusOf(step: PlannedStep | undefined): EntryStatus {
  const { session, reasons = [] } = step ?? {};
  const isAgreed = reasons.some(({ kind }) => kind === 'fixed' || kind === 'reported');
  const isPublished = session !== undefined && session.certainty !== 'assumed';
  return isAgreed || isPublished ? 'confirmed' : 'tentative';
}

function papersEntry(
  { id, session }: Pick<PlannedStep, 'id' | 'session'>,
  title: string,
  common: (id: string) => Pick<CalendarEntry, 'id' | 'sequence'>,
): CalendarEntry[] {
  if (session?.papersBy === undefined) return [];
  const from = papersDueBy(session);
  const status = session.certainty === 'assumed' ? 'tentative' : 'confirmed';
  return [{ ...common(`${id}-papers`), title, from, status, audiences: ['administration'] }];
}

function audiencesOf({ audiences, kind }: TemplateStep): readonly EntryAudience[] {
  if (audiences && audiences.length > 0) return audiences;
  if (publicKinds.includes(kind)) return ['public'];
  return kind === 'meeting' ? ['steering', 'administration'] : ['administration'];
}
