import type { LocalizedText } from '../../shared/localized-text.js';
import type { DateReason } from './date-reason.js';
import type { Days, PlannedStep, ProcessPlan } from './plan.js';

/** One step of an explanation with the reasons for its days. */
export interface ExplainedStep extends Days {
  readonly step: string;
  readonly title: LocalizedText;
  readonly reasons: readonly DateReason[];
}

/** Why a date is what it is: from the step asked about back to what nothing else decides. */
export interface DateExplanation extends Days {
  readonly id: string;
  readonly title: LocalizedText;
  readonly chain: readonly ExplainedStep[];
}

/**
 * Rule P22: every date of a plan knows why it is there. The answer is a chain: the step itself, the one
 * that its days hang on, and so on to the one that starts (backwards: ends) it all.
 *
 * @param id - A step, a milestone (explained by its step) or a phase (by the step that begins first);
 * `undefined` for an id that the plan does not date.
 */
export function explainDate(plan: ProcessPlan, id: string): DateExplanation | undefined {
  const steps = new Map(plan.steps.map((step) => [step.id, step]));
  const subject = subjectOf(plan, id, steps);
  if (!subject) return undefined;

  const titles = new Map(
    plan.template.phases.flatMap(({ steps: ofPhase }) => ofPhase.map(({ id: step, title }) => [step, title])),
  );
  const chain: ExplainedStep[] = [];
  const seen = new Set<string>();
  let current: PlannedStep | undefined = subject.step;
  while (current && !seen.has(current.id)) {
    seen.add(current.id);
    const { id: step, from, to, reasons, driver }: PlannedStep = current;
    chain.push({ step, title: titles.get(step) ?? step, from, to, reasons });
    current = driver === undefined ? undefined : steps.get(driver);
  }
  return { id, title: subject.title, from: subject.from, to: subject.to, chain };
}

interface Subject extends Days {
  readonly title: LocalizedText;
  readonly step: PlannedStep;
}

function subjectOf(
  plan: ProcessPlan,
  id: string,
  steps: ReadonlyMap<string, PlannedStep>,
): Subject | undefined {
  for (const phase of plan.template.phases) {
    const template = phase.steps.find((step) => step.id === id);
    const step = steps.get(id);
    if (template && step) return { title: template.title, step, from: step.from, to: step.to };

    const milestone = phase.milestones?.find((each) => each.id === id);
    const ofMilestone = milestone && steps.get(milestone.step);
    if (milestone && ofMilestone) {
      const on = milestone.at === 'start' ? ofMilestone.from : ofMilestone.to;
      return { title: milestone.title, step: ofMilestone, from: on, to: on };
    }
    const span = phase.id === id ? plan.phases.find((each) => each.id === id) : undefined;
    const first = span && plan.steps.find((each) => each.phase === id && each.from === span.from);
    if (span && first) return { title: phase.title, step: first, from: span.from, to: span.to };
  }
  return undefined;
}
