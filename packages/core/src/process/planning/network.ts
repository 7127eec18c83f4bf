import { corrected, leftOutFaults, namesAndLengths } from './check-template.js';
import type { PlanConflict } from './conflict.js';
import type { PlanConstraints, StepConstraint } from './constraints.js';
import { circleAmong } from './find-circle.js';
import type { Length } from './length.js';
import type { Blackout, LinkRelation, ProcessTemplate, StepLink, TemplateStep } from './template.js';

/** A tie between two steps, seen from one of them. */
export interface NetworkLink {
  readonly step: string;
  readonly relation: LinkRelation;
  readonly lag?: Length | undefined;
}

/** A step with everything that decides about its days. */
export interface NetworkStep {
  readonly id: string;
  readonly phase: string;
  readonly template: TemplateStep;
  readonly constraint: StepConstraint | undefined;
  readonly length: Length;
  readonly blackouts: readonly Blackout[];
  readonly predecessors: readonly NetworkLink[];
  readonly successors: NetworkLink[];
}

/** The steps that take place, each after all of its predecessors. */
export interface Network {
  readonly ordered: readonly NetworkStep[];
  readonly byId: ReadonlyMap<string, NetworkStep>;
}

/** A network, or everything that is wrong with the template or with what names its steps. */
export type NetworkResult =
  | { readonly ok: true; readonly network: Network }
  | { readonly ok: false; readonly conflicts: readonly PlanConflict[] };

const oneDay: Length = { count: 1, unit: 'days' };

/**
 * Puts the steps of a template in order, with what the municipality changed about them.
 *
 * - Rule P7: lengths and lags are whole numbers from 1; a step without a session has a length.
 * - Rule P8: ids are unique, predecessors exist, and no step waits for itself, not even by detours. What is
 *   named beside the template (steps, sessions, the target) exists as well.
 * - Rule P9: where a step is left out, what came after it follows on what came before it.
 *
 * @param cancelled - Steps that fell out since the plan was made; absent where it is made.
 */
export function buildNetwork(
  template: ProcessTemplate,
  constraints: PlanConstraints,
  cancelled?: ReadonlySet<string>,
): NetworkResult {
  const steps = template.phases.flatMap((phase) => phase.steps.map((step) => ({ phase: phase.id, step })));
  const byId = new Map(steps.map((each) => [each.step.id, each]));
  const special = new Map(constraints.steps?.map((each) => [each.step, each]));
  const conflicts = namesAndLengths(template, constraints, { isNew: !cancelled });
  if (conflicts.length > 0) return { ok: false, conflicts };

  const circle = circleAmong(steps.map(({ step }) => step));
  if (circle) return { ok: false, conflicts: [corrected({ code: 'circle', steps: circle }, 'predecessors')] };

  const isLeftOut = (id: string) => cancelled?.has(id) === true || special.get(id)?.omitted === true;
  const faults = cancelled ? [] : leftOutFaults(steps, constraints, isLeftOut);
  if (faults.length > 0) return { ok: false, conflicts: faults };

  const blackouts = effectiveBlackouts(template, constraints);
  const network = new Map<string, NetworkStep>();
  for (const { phase, step } of steps) {
    if (isLeftOut(step.id)) continue;
    network.set(step.id, {
      id: step.id,
      phase,
      template: step,
      constraint: special.get(step.id),
      length: special.get(step.id)?.length ?? step.length ?? oneDay,
      blackouts: blackouts.filter((blackout) => concerns(blackout, step)),
      predecessors: linksOver(step, (id) => byId.get(id)?.step, isLeftOut),
      successors: [],
    });
  }
  for (const step of network.values()) {
    for (const { step: predecessor, ...link } of step.predecessors) {
      network.get(predecessor)?.successors.push({ ...link, step: step.id });
    }
  }
  return { ok: true, network: { ordered: inOrder(network), byId: network } };
}

/** Predecessors of a step; those left out give way to their own predecessors, each only once. */
function linksOver(
  step: TemplateStep,
  stepOf: (id: string) => TemplateStep | undefined,
  isLeftOut: (id: string) => boolean,
): NetworkLink[] {
  const links: NetworkLink[] = [];
  const passed = new Set<string>();
  const open = [...(step.after ?? [])];
  for (const { step: id, relation = 'afterEnd', lag } of open) {
    if (!isLeftOut(id)) {
      // Only a session takes papers; for any other step they are ready when they are finished.
      links.push({
        step: id,
        relation: step.session || relation === 'afterStart' ? relation : 'afterEnd',
        lag,
      });
    } else if (!passed.has(`${id} ${relation}`)) {
      passed.add(`${id} ${relation}`);
      open.push(...(stepOf(id)?.after ?? []).map((link) => inherited(link, relation)));
    }
  }
  return links;
}

/** Where no papers are drawn up, what they would have rested on is handed in instead. */
function inherited(link: StepLink, relation: LinkRelation): StepLink {
  const isForPapers = relation === 'beforePapers' && (link.relation ?? 'afterEnd') === 'afterEnd';
  return isForPapers ? { ...link, relation } : link;
}

/** Each step after its predecessors, else in the order of the template, so that plans never differ by chance. */
function inOrder(network: ReadonlyMap<string, NetworkStep>): NetworkStep[] {
  const open = new Map([...network.values()].map((step) => [step.id, step.predecessors.length]));
  const ordered = [...network.values()].filter(({ predecessors }) => predecessors.length === 0);
  // The list grows while it is gone through: that is how each wave of steps follows on the one before.
  for (const { successors } of ordered) {
    for (const { step: id } of successors) {
      const left = (open.get(id) ?? 0) - 1;
      open.set(id, left);
      const step = network.get(id);
      if (left === 0 && step) ordered.push(step);
    }
  }
  return ordered;
}

function effectiveBlackouts(template: ProcessTemplate, constraints: PlanConstraints): Blackout[] {
  const lifted = new Set(constraints.liftedBlackouts);
  const byId = new Map(
    [...(template.blackouts ?? []), ...(constraints.blackouts ?? [])].map((each) => [each.id, each]),
  );
  return [...byId.values()].filter(({ id }) => !lifted.has(id));
}

function concerns({ kinds, steps }: Blackout, step: TemplateStep): boolean {
  // A session takes place when the body meets, whatever we would rather have.
  if (step.session) return false;
  if (!kinds && !steps) return true;
  return (kinds?.includes(step.kind) ?? false) || (steps?.includes(step.id) ?? false);
}
