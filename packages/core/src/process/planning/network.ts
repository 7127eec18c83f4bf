import type { PlanConflict } from './conflict.js';
import type { PlanConstraints, StepConstraint } from './constraints.js';
import { circleAmong } from './find-circle.js';
import { isUsableLength, type Length } from './length.js';
import type { Blackout, LinkRelation, ProcessTemplate, TemplateStep } from './template.js';

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
 * - Rule P8: ids are unique, predecessors exist, and no step waits for itself, not even by detours.
 * - Rule P9: where a step is left out, what came after it follows on what came before it.
 */
export function buildNetwork(
  template: ProcessTemplate,
  constraints: PlanConstraints,
  cancelled: ReadonlySet<string> = new Set(),
): NetworkResult {
  const steps = template.phases.flatMap((phase) => phase.steps.map((step) => ({ phase: phase.id, step })));
  const byId = new Map(steps.map((each) => [each.step.id, each]));
  const special = new Map(constraints.steps?.map((each) => [each.step, each]));
  const conflicts = [
    ...duplicates(steps.map(({ step }) => step.id)),
    ...unknownNames(template, constraints, new Set(byId.keys())),
    ...steps.flatMap(({ step }) => unusableLengths(step, special.get(step.id))),
    ...(steps.length === 0 ? [corrected({ code: 'emptyTemplate' }, 'name')] : []),
  ];
  if (conflicts.length > 0) return { ok: false, conflicts };

  const circle = circleAmong(steps.map(({ step }) => step));
  if (circle) return { ok: false, conflicts: [corrected({ code: 'circle', steps: circle }, 'predecessors')] };

  const isLeftOut = (id: string) => cancelled.has(id) || special.get(id)?.omitted === true;
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
      links.push({ step: id, relation, lag });
    } else if (!passed.has(id)) {
      passed.add(id);
      open.push(...(stepOf(id)?.after ?? []));
    }
  }
  return links;
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

function duplicates(ids: readonly string[]): PlanConflict[] {
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map((step) => corrected({ code: 'duplicateStep', step }, 'name'));
}

function unknownNames(
  template: ProcessTemplate,
  { steps = [], target }: PlanConstraints,
  known: ReadonlySet<string>,
): PlanConflict[] {
  const bodies = new Set(template.bodies.map(({ id }) => id));
  const named = [
    ...template.phases.flatMap((phase) => [
      ...phase.steps.flatMap(({ id, after = [] }) => after.map(({ step }) => ({ step, namedBy: id }))),
      ...(phase.milestones ?? []).map(({ id, step }) => ({ step, namedBy: id })),
    ]),
    ...steps.map(({ step }) => ({ step, namedBy: 'steps' })),
    ...(target === undefined ? [] : [{ step: target, namedBy: 'target' }]),
  ];
  const unknownBodies = template.phases.flatMap((phase) =>
    phase.steps.flatMap(({ id, session }) =>
      session && !bodies.has(session.body) ? [{ step: id, body: session.body }] : [],
    ),
  );
  return [
    ...named
      .filter(({ step }) => !known.has(step))
      .map((each) => corrected({ code: 'unknownStep', ...each }, 'name')),
    ...unknownBodies.map((each) => corrected({ code: 'unknownBody', ...each }, 'name')),
  ];
}

function unusableLengths(step: TemplateStep, constraint: StepConstraint | undefined): PlanConflict[] {
  const own = constraint?.length ?? step.length;
  const lengths = [
    ...(own === undefined && step.session ? [] : [own]),
    ...(step.after ?? []).flatMap(({ lag }) => lag ?? []),
  ];
  return lengths
    .filter((length) => length === undefined || !isUsableLength(length))
    .map((length) => corrected({ code: 'unusableLength', step: step.id, length }, 'length'));
}

type WithoutRemedies = {
  [Code in PlanConflict['code']]: Omit<Extract<PlanConflict, { code: Code }>, 'remedies'>;
}[PlanConflict['code']];

function corrected(conflict: WithoutRemedies, what: 'predecessors' | 'length' | 'name'): PlanConflict {
  return { ...conflict, remedies: [{ kind: 'correct', what }] };
}
