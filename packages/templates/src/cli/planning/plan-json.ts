import {
  explainDate,
  type PlanRemedy,
  type PlannedStep,
  type ProcessPlan,
  type ProcessTemplate,
} from '@wirkt/core';
import { textFor, type PlanningReport } from './planning-report.js';

/** A plan for programs: codes and facts stay, `title` and `message` are for people. */
export function planAsJson(report: PlanningReport): object {
  const { file, made, template, words, notes } = report;
  const { core } = words;
  const common = {
    ok: made.ok,
    ...(file !== undefined && { file }),
    template: { id: template.id, title: textFor(template.title, words) },
  };
  if (!made.ok) {
    const conflicts = made.conflicts.map(({ remedies, ...conflict }) => ({
      ...conflict,
      message: core.describeConflict({ remedies, ...conflict }, report.name),
      remedies: remediesAsJson(remedies, report),
    }));
    return { ...common, conflicts, notes };
  }
  const { plan, update } = made;
  return {
    ...common,
    direction: plan.direction,
    message: `${core.describeSpan({ from: plan.from, to: plan.to })}, ${core.planLabels[plan.direction]}`,
    ...(update && { today: update.today }),
    plan: planFacts(plan, report),
    ...(report.explain.length > 0 && { explanations: explanations(plan, report) }),
    ...(update && {
      moved: update.moved.map((move) => ({ ...move, message: core.describeMove(move, report.name) })),
      lost: update.lost.map(({ remedies, ...loss }) => ({
        ...loss,
        message: core.describeLoss({ remedies, ...loss }, report.name),
        remedies: remediesAsJson(remedies, report),
      })),
    }),
    notes,
  };
}

function planFacts(plan: ProcessPlan, report: PlanningReport): object {
  const { core } = report.words;
  const titles = titlesOf(plan.template, report);
  return {
    from: plan.from,
    to: plan.to,
    state: plan.state,
    revision: plan.revision,
    phases: plan.phases.map(({ id, from, to }) => ({ id, title: titles.get(id), from, to })),
    steps: plan.steps.map((step) => stepFacts(step, plan, report)),
    milestones: plan.milestones.map(({ id, ...milestone }) => ({ id, title: titles.get(id), ...milestone })),
    undated: plan.undated.map((each) => ({ ...each, message: core.describeUndated(each, report.name) })),
    criticalChain: plan.criticalChain,
    ...(plan.baseline && { baseline: plan.baseline }),
    ...(plan.facts && { facts: plan.facts }),
  };
}

function stepFacts(step: PlannedStep, plan: ProcessPlan, { name, words }: PlanningReport): object {
  const { core } = words;
  const { id, phase, from, to, earliest, latest, slack, session, driver } = step;
  return {
    ...{ id, title: name('step', id), phase, from, to },
    ...(earliest && { earliest }),
    ...(latest && { latest }),
    ...(slack !== undefined && { slack }),
    critical: plan.criticalChain.includes(id),
    ...(session && { session }),
    ...(driver !== undefined && { driver }),
    reasons: step.reasons.map((reason) => ({ ...reason, message: core.describeDateReason(reason, name) })),
    warnings: step.warnings.map((warning) => ({
      ...warning,
      message: core.describePlanWarning(warning, name),
    })),
  };
}

function explanations(plan: ProcessPlan, { explain, name, words }: PlanningReport): object[] {
  return explain.map((id) => {
    const explanation = explainDate(plan, id);
    if (!explanation) return { id, message: words.plan.notDated(name('step', id)) };
    const { from, to, title } = explanation;
    const lines = words.core.describeExplanation(explanation, name);
    return { id, title: textFor(title, words), from, to, message: lines.join('\n'), lines };
  });
}

function remediesAsJson(remedies: readonly PlanRemedy[], { name, words }: PlanningReport): object[] {
  return remedies.map((remedy) => ({ ...remedy, message: words.core.describePlanRemedy(remedy, name) }));
}

function titlesOf({ phases }: ProcessTemplate, { words }: PlanningReport): ReadonlyMap<string, string> {
  return new Map(
    phases
      .flatMap((phase) => [phase, ...(phase.milestones ?? [])])
      .map(({ id, title }) => [id, textFor(title, words)]),
  );
}
